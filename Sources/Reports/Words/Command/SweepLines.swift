public import Vocabulary

/// What `polder sweep` says of its work.
public enum SweepLines {
  /// What is counted while a block is computed, in the plural.
  public static let runs = Phrase(nl: "simulaties", en: "runs")

  /// What is counted while indices are made, in the plural.
  public static let outputs = Phrase(nl: "reeksen en maanden", en: "series and months")

  /// What is counted while what varied is drawn anew, in the plural.
  public static let points = Phrase(nl: "punten", en: "points")

  /// A study that was kept, by its name.
  public static func kept(_ name: String) -> Phrase {
    Phrase(nl: "Bewaard als \(name); “polder serve” toont het onder /sweeps.", en: "Kept as \(name); “polder serve” shows it under /sweeps.")
  }

  /// Tables that were written.
  public static func exported(_ rows: Int, in folder: String) -> Phrase {
    let rows = Phrase.counted(rows, ("regel", "regels"), ("row", "rows"))
    return Phrase(nl: "\(rows.nl) als tabellen in \(folder).", en: "\(rows.en) as tables in \(folder).")
  }

  /// A plan that was written: rows, runs of each row, variants, blocks.
  public static func planned(_ rows: Int, mixtures: Int, variants: Int, blocks: Int, in file: String) -> Phrase {
    let rows = Phrase.counted(rows, ("regel", "regels"), ("row", "rows"))
    let mixtures = Phrase.counted(mixtures, ("simulatie", "simulaties"), ("run", "runs"))
    let variants = Phrase.counted(variants, ("variant", "varianten"), ("variant", "variants"))
    let blocks = Phrase.counted(blocks, ("blok", "blokken"), ("block", "blocks"))
    return Phrase(
      nl: "Plan in \(file): \(rows.nl) van \(mixtures.nl) onder \(variants.nl), in \(blocks.nl).",
      en: "Plan in \(file): \(rows.en) of \(mixtures.en) under \(variants.en), in \(blocks.en).")
  }

  /// How long all of it takes.
  public static func takes(_ seconds: Double, threads: Int) -> Phrase {
    let all = time(seconds)
    let threads = Phrase.counted(threads, ("kern", "kernen"), ("core", "cores"))
    return Phrase(nl: "Hier duurt dat ongeveer \(all.nl) met \(threads.nl).", en: "Here that takes about \(all.en) with \(threads.en).")
  }

  /// What half the error costs, of what takes so long.
  public static func halfTheError(_ seconds: Double) -> Phrase {
    let four = time(4 * seconds)
    return Phrase(
      nl: "De helft van de fout kost vier keer zoveel punten: \(four.nl).", en: "Half the error costs four times as many points: \(four.en).")
  }

  /// What the blocks take on a disk at least, and the result beside them.
  public static func takesSpace(_ blocks: Int, result: Int) -> Phrase {
    let (all, one) = (space(blocks), space(result))
    return Phrase(
      nl: "De blokken nemen samen ten minste \(all.nl) op schijf, en het resultaat \(one.nl) daarnaast.",
      en: "The blocks take at least \(all.en) on disk together, and the result \(one.en) beside them.")
  }

  /// A size in one unit: 40 kB, 12 MB, 5.5 GB, 3.0 TB.
  static func space(_ bytes: Int) -> Phrase {
    let units: [(least: Double, decimals: Int, name: String)] = [(1e12, 1, "TB"), (1e9, 1, "GB"), (1e6, 0, "MB"), (0, 0, "kB")]
    let (size, place) = (Double(bytes), units.firstIndex { Double(bytes) >= $0.least } ?? 3)
    let (unit, number) = (units[place], size / [1e12, 1e9, 1e6, 1e3][place])
    return Phrase(
      nl: "\(Numbers(.nl).decimal(number, unit.decimals)) \(unit.name)", en: "\(Numbers(.en).decimal(number, unit.decimals)) \(unit.name)")
  }

  /// A time that nobody waits for at a screen.
  public static let takesDays = Phrase(
    nl: "Dat is langer dan een dag: geef het aan een cluster met “polder sweep submit”, of vraag minder punten.",
    en: "That is longer than a day: hand it to a cluster with “polder sweep submit”, or ask for fewer points.")

  /// A time in one unit: 40 s, 12 min, 5.5 h, 3.0 days.
  static func time(_ seconds: Double) -> Phrase {
    guard seconds.isFinite else { return Phrase(nl: "onbekend", en: "unknown") }
    func told(_ number: Double, _ decimals: Int, _ nl: String, _ en: String) -> Phrase {
      Phrase(nl: "\(Numbers(.nl).decimal(number, decimals)) \(nl)", en: "\(Numbers(.en).decimal(number, decimals)) \(en)")
    }
    if seconds < 120 { return told(seconds, 0, "s", "s") }
    if seconds < 7200 { return told(seconds / 60, 0, "min", "min") }
    return seconds < 172_800 ? told(seconds / 3600, 1, "uur", "h") : told(seconds / 86_400, 1, "dagen", "days")
  }

  /// A block that is on disk.
  public static func done(_ block: Int, in file: String) -> Phrase {
    Phrase(nl: "Blok \(block) staat in \(file).", en: "Block \(block) is in \(file).")
  }

  /// How many blocks there are of every state.
  public static func status(of blocks: Int, done: Int, missing: Int, damaged: Int, foreign: Int) -> Phrase {
    let all = Phrase.counted(blocks, ("blok", "blokken"), ("block", "blocks"))
    return Phrase(
      nl: "\(all.nl): \(done) klaar, \(missing) ontbreekt, \(damaged) beschadigd, \(foreign) vreemd.",
      en: "\(all.en): \(done) done, \(missing) missing, \(damaged) damaged, \(foreign) foreign.")
  }

  /// The blocks of a state, as spans of numbers.
  public static func missing(_ spans: String) -> Phrase { Phrase(nl: "Ontbreekt: \(spans)", en: "Missing: \(spans)") }
  public static func damaged(_ spans: String) -> Phrase {
    Phrase(nl: "Beschadigd, en wordt vervangen: \(spans)", en: "Damaged, and will be replaced: \(spans)")
  }
  public static func foreign(_ spans: String) -> Phrase {
    Phrase(
      nl: "Van een ander plan of programma, en wordt opzij gelegd: \(spans)", en: "Of another plan or program, and will be put aside: \(spans)")
  }

  /// Files that are no block of the plan.
  public static func strangers(_ names: [String]) -> Phrase {
    let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return Phrase(nl: "Geen blok van dit plan: \(list)", en: "No block of this plan: \(list)")
  }

  public static func left(_ seconds: Double) -> Phrase {
    let time = time(seconds)
    return Phrase(nl: "Zoals het nu gaat, nog ongeveer \(time.nl).", en: "As it goes now, about \(time.en) left.")
  }

  /// What was written for an engine, and what there is to do.
  public static func written(_ open: Int, script: String) -> Phrase {
    let blocks = Phrase.counted(open, ("blok", "blokken"), ("block", "blocks"))
    return Phrase(nl: "Voor \(blocks.nl): \(script).", en: "For \(blocks.en): \(script).")
  }

  public static let nothingOpen = Phrase(
    nl: "Alle blokken zijn klaar. “polder sweep merge” voegt ze samen.", en: "All blocks are done. “polder sweep merge” joins them.")

  /// A sweep that was stopped, with what is done of it.
  public static func cancelled(done: Int, of blocks: Int) -> Phrase {
    let all = Phrase.counted(blocks, ("blok", "blokken"), ("block", "blocks"))
    return Phrase(
      nl: "Gestopt: \(done) van \(all.nl) klaar. “polder sweep submit” gaat verder.",
      en: "Stopped: \(done) of \(all.en) done. “polder sweep submit” goes on.")
  }

  /// What is counted while a sweep is waited for, in the plural.
  public static let blocks = Phrase(nl: "blokken", en: "blocks")

  public static func merged(_ rows: Int, in file: String) -> Phrase {
    let rows = Phrase.counted(rows, ("regel", "regels"), ("row", "rows"))
    return Phrase(nl: "\(rows.nl) samengevoegd in \(file).", en: "\(rows.en) joined in \(file).")
  }
}
