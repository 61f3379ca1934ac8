import Assessments
import Chance
import Negotiation
import Vocabulary

extension RoomWords {
  /// So many of so many that did not last.
  typealias Rate = (count: Int, total: Int)

  var chance: Prose { t("Hoe groot is de kans dat het mislukt?", "How likely is it that talks fail?") }

  /// The chance that talks fail, never without how often governments fell.
  func failure(_ failure: FailureChance, beside rates: [Rate]) -> Prose {
    let (draws, chance, counted) = (numbers.whole(failure.draws), chance(of: failure), beside(rates))
    if failure.failures == 0 { return never(draws, chance, counted) }
    return t(
      "In \(chance) van \(draws) trekkingen over de genoemde bereiken, lezingen en het vertrouwen in standpunten is er geen pakket waarmee alle "
        + "partijen kunnen leven. \(counted)Het eerste getal hangt aan de aannamen hieronder; het is geen voorspelling op zichzelf.",
      "In \(chance) of \(draws) draws over the stated ranges, readings and the confidence in positions there is no package that all parties can live "
        + "with. \(counted)The first number hangs on the assumptions below; it is no forecast by itself.")
  }

  /// Every draw has a package that all can live with, which says no more than that failing is rare.
  private func never(_ draws: String, _ chance: String, _ counted: String) -> Prose {
    t(
      "In elk van \(draws) trekkingen over de genoemde bereiken, lezingen en het vertrouwen in standpunten is er een pakket waarmee alle partijen "
        + "kunnen leven; de kans op mislukken is daar \(chance). \(counted)Dat hangt aan de aannamen hieronder; het is geen voorspelling op "
        + "zichzelf.",
      "In each of \(draws) draws over the stated ranges, readings and the confidence in positions there is a package that all parties can live with; "
        + "there the chance of failing is \(chance). \(counted)That hangs on the assumptions below; it is no forecast by itself.")
  }

  /// A chance by draws with its error. Where all draws went one way that error would be nought, which is too sure: then how rare the other way still
  /// may be, by Wilson's interval of 95 percent.
  func chance(of failure: FailureChance) -> String {
    guard let rare = failure.rarerThanOneIn else {
      return "\(numbers.percent(failure.chance)) (± \(numbers.decimal(100 * failure.standardError, 1)))"
    }
    let most = numbers.whole(rare)
    return failure.failures == 0
      ? t("minder dan 1 op \(most)", "less than 1 in \(most)")
      : t("100% (dat het lukt: minder dan 1 op \(most))", "100% (that they succeed: less than 1 in \(most))")
  }

  private func beside(_ rates: [Rate]) -> String {
    guard !rates.isEmpty else { return "" }
    let (number, all, isOne) = (numbers.word(rates.count), rates.map(some).joined(separator: ", "), rates.count == 1)
    return t(
      "Daarnaast: regeringen die hun termijn niet uitdienden, naar \(number) \(isOne ? "telling" : "tellingen") zonder dit geval zelf: \(all). ",
      "Beside it: governments that did not serve out their term, by \(number) \(isOne ? "count" : "counts") without this case itself: \(all). ")
  }

  private func some(_ rate: Rate) -> String { t("\(rate.count) van \(rate.total)", "\(rate.count) of \(rate.total)") }

  // MARK: What decides it

  var deciders: Prose { t("Welke onzekerheid het beslist", "Which uncertainty decides it") }

  /// What is uncertain, failure if so, failure if not, share of the spread.
  var deciderColumns: [Prose] {
    [
      t("onzeker", "not known for sure"), t("mislukt als het zo is", "fails if so"), t("mislukt als het niet zo is", "fails if not"),
      t("deel van de spreiding", "share of the spread"),
    ]
  }

  func reading(of party: PartyID, on measure: Phrase, _ text: Phrase?) -> Prose {
    "\(party.rawValue), \(measure[language]): “\(text?[language] ?? "")”"
  }

  func lineHolds(of party: PartyID, _ text: String) -> Prose {
    t("de rode lijn van \(party.rawValue) houdt: “\(text)”", "the red line of \(party.rawValue) holds: “\(text)”")
  }

  func walkAwayIsHigh(of party: PartyID) -> Prose {
    t(
      "de ondergrens van \(party.rawValue) ligt in de hoge helft van haar bereik",
      "the walk-away value of \(party.rawValue) lies in the upper half of its range")
  }

  func standsHigher(_ party: PartyID, on measure: Phrase) -> Prose {
    t("\(party.rawValue) staat hoger dan gelezen op \(measure.nl)", "\(party.rawValue) stands higher than read on \(measure.en)")
  }

  // MARK: Over time

  var smaller: Prose { t("Hoe de ruimte kleiner werd", "How the room got smaller") }

  var courseTitle: String {
    t("Kans dat er een pakket is waarmee allen kunnen leven", "Chance that some package is one that all can live with")
  }

  var chanceUnit: String { t("kans", "chance") }
  var asReported: String { t("zoals gemeld", "as reported") }

  /// The chance at the first and at the last date.
  func courseSentence(_ first: CoursePoint, _ last: CoursePoint) -> Prose {
    let (before, after) = (numbers.percent(first.chance), numbers.percent(last.chance))
    let (from, to) = (numbers.date(first.date), numbers.date(last.date))
    return t(
      "\(courseTitle): van \(before) (\(from)) naar \(after) (\(to)).", "\(courseTitle): from \(before) (\(from)) to \(after) (\(to)).")
  }

  // MARK: Where reports differ

  var firstReading: String { t("lezing 1", "reading 1") }
  var otherReading: String { t("lezing 2", "reading 2") }

  /// What a reading says, as part of a sentence, with its sources.
  func reading(_ text: Phrase, _ sources: [SourceID]) -> Prose {
    let words = text[language]
    return "“\(words.last == "." ? String(words.dropLast()) : words)”\(cite: sources)"
  }

  /// The chance at the last date in either reading, with what they say.
  func courseReadings(_ last: CoursePoint.ByReading, first: [Prose], other: [Prose]) -> Prose {
    let (one, two) = (first.joined(separator: "; "), other.joined(separator: "; "))
    let (before, after) = (numbers.percent(last.first), numbers.percent(last.otherwise))
    return before == after
      ? t(
        "Berichten verschillen: lezing 1 is \(one), lezing 2 is \(two). De kans hangt daar niet van af: op de laatste datum geven beide \(before).",
        "Reports differ: reading 1 is \(one), reading 2 is \(two). The chance does not depend on that: at the last date both give \(before).")
      : t(
        "Berichten verschillen: lezing 1 is \(one) en geeft op de laatste datum \(before); lezing 2 is \(two) en geeft \(after).",
        "Reports differ: reading 1 is \(one) and gives \(before) at the last date; reading 2 is \(two) and gives \(after).")
  }

  /// With how often governments fell where the dossier has counts of that.
  func courseCaption(hasRates: Bool) -> Prose {
    guard hasRates else {
      return t(
        "Op elke datum: pakketten waarmee allen konden leven, de kans op zo'n pakket, en waar het om draaide",
        "On every date: packages that all could live with, the chance of such a package, and what it turned on")
    }
    return t(
      "Op elke datum: pakketten waarmee allen konden leven, de kans op zo'n pakket, waar het om draaide, en hoeveel andere regeringen hun "
        + "termijn niet uitdienden",
      "On every date: packages that all could live with, the chance of such a package, what it turned on, and how many other governments did not "
        + "serve out their term")
  }

  /// Date, event, packages, chance, what it turns on; fallen governments where the dossier has counts of them.
  func courseColumns(hasRates: Bool) -> [Prose] {
    let columns: [Prose] = [
      t("datum", "date"), t("gebeurtenis", "event"), t("pakketten", "packages"), t("kans", "chance"), t("waar het om draait", "what it turns on"),
    ]
    return hasRates ? columns + [t("gevallen regeringen", "fallen governments")] : columns
  }

  /// A chance with its error; where nothing changed, that it is the same.
  func chance(_ point: CoursePoint) -> Prose {
    let chance = numbers.percent(point.chance)
    guard point.isChanged else { return "\(chance) =" }
    // All draws went one way: an error of nought would be too sure.
    guard point.standardError > 0 else {
      let most = numbers.whole(FailureChance.rarerThanOneIn(draws: CoursePoint.draws))
      return t("\(chance) (anders: minder dan 1 op \(most))", "\(chance) (otherwise: less than 1 in \(most))")
    }
    return "\(chance) ± \(numbers.decimal(100 * point.standardError, 1))"
  }
}
