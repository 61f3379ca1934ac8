import Assessments
import Chance
import Dossiers
import Vocabulary

/// What stands behind a code, in words.
struct ExplainWords: Bilingual {
  let language: Language
  private var figures: ChainFigureWords { ChainFigureWords(language: language) }

  func title(_ code: FigureCode, _ subject: String) -> String { "\(code): \(subject)" }

  /// The run that is read, with its futures and its date.
  func from(_ run: String, futures: Int?, made: CalendarDate?) -> Prose {
    let name = String(run.prefix(12))
    let (count, date) = (futures.map { ", " + numbers.futures($0) } ?? "", made.map(numbers.date))
    let when = date.map { t(", gemaakt op \($0)", ", made on \($0)") as String } ?? ""
    return t("Gelezen uit run \(Prose(name), to: .run(run))\(count)\(when).", "Read from run \(Prose(name), to: .run(run))\(count)\(when).")
  }

  // MARK: The answer

  func figure(_ variant: VariantID, _ kind: FigureKind, _ figure: Figure) -> Prose {
    let (name, level) = (figures.name(kind), figures.withUnit(figures.level(kind, figure.meanLevel.mean), kind))
    guard figure.meanDifference.mean != 0 || figure.meanDifference.standardError != 0 else {
      return t(
        "\(variant), \(name): gemiddeld \(figure: level), in elke toekomst gelijk aan het huidige recht.",
        "\(variant), \(name): \(figure: level) on average, in every future as under today's law.")
    }
    let change = figures.withUnit(figures.difference(kind, figure.meanDifference), kind)
    return t(
      "\(variant), \(name): gemiddeld \(figure: level), dat is \(figure: change) ten opzichte van het huidige recht.",
      "\(variant), \(name): \(figure: level) on average, which is \(figure: change) beside today's law.")
  }

  func futures(_ count: Int) -> Prose {
    let many = numbers.futures(count)
    return t("Het cijfer en zijn verschil, uit \(many)", "The figure and its difference, from \(many)")
  }
  var valueColumns: [Prose] {
    [
      t("wat", "what"), t("gemiddelde", "mean"), t("fout van het gemiddelde", "error of the mean"), t("mediaan", "median"),
      t("60% van de toekomsten", "60% of the futures"),
      t("90% van de toekomsten", "90% of the futures"),
    ]
  }
  var level: Prose { t("niveau", "level") }
  var difference: Prose { t("verschil met het huidige recht", "difference from today's law") }

  func carried(_ carriers: FutureShare) -> Prose {
    let (few, all) = (numbers.whole(carriers.futures), numbers.whole(carriers.total))
    return t(
      "De helft van de som van alle verschillen komt uit \(few) van de \(all) toekomsten.",
      "Half of the sum of all differences comes from \(few) of the \(all) futures.")
  }

  func law(_ variant: VariantID, _ setting: String, _ mark: MatrixBlock.Mark) -> Prose {
    "\(variant), \(setting): \(mark.glyph) \(mark.word)."
  }

  func party(_ party: PartyID, _ variant: VariantID, _ mark: MatrixBlock.Mark) -> Prose {
    "\(party.rawValue), \(variant): \(mark.glyph) \(mark.word)."
  }

  func worth(best: String, withRest: String?, walkAway: String) -> Prose {
    let rest: Prose = withRest.map { t("; met de rest zoals die voorligt \(figure: $0)", "; with the rest as reported \(figure: $0)") } ?? ""
    return t(
      "Het beste pakket met deze variant is haar \(figure: best) waard\(rest); haar ondergrens is \(figure: walkAway).",
      "The best package with this variant is worth \(figure: best) to it\(rest); its walk-away value is \(figure: walkAway).")
  }

  /// Each line in the words of the dossier, with its code.
  func redLines(_ lines: [(id: RedLineID, text: Phrase?)]) -> Prose {
    let list = lines.map { line in line.text.map { "“\($0[language])” (\(line.id.rawValue))" } ?? line.id.rawValue }.joined(separator: "; ")
    return t("Rode lijnen die het uitsluiten: \(list).", "Red lines that rule it out: \(list).")
  }

  func municipality(_ name: String, _ code: MunicipalityCode) -> Prose {
    t("\(Prose(name), to: .municipality(code)): plaatsen die hier vallen.", "\(Prose(name), to: .municipality(code)): places that fall here.")
  }

  func need(_ need: MunicipalLine.Need) -> Prose {
    let places = numbers.people(Double(need.places))
    let low = need.low.map { numbers.people(Double($0)) }
    let band: Prose = low.flatMap { low in need.high.map { high in " (90%: \(low)–\(numbers.people(Double(high))))" } } ?? ""
    guard let month = need.month.map(numbers.month) else {
      return t("Onder het huidige recht: \(figure: places)\(band).", "Under today's law: \(figure: places)\(band).")
    }
    return t(
      "Onder het huidige recht in \(month): \(figure: places)\(band).", "Under today's law in \(month): \(figure: places)\(band).")
  }

  func change(_ variant: VariantID, first: Int?, later: Int?) -> Prose {
    let (one, other) = (first.map(signed) ?? "–", later.map(signed) ?? "–")
    return t(
      "\(variant) verandert dat gemiddeld met \(figure: one) op de eerste en \(figure: other) op de latere datum.",
      "\(variant) changes that by \(figure: one) at the first and \(figure: other) at the later date, on average.")
  }

  func notKnown(_ standing: Prose) -> Prose { t("Dit cijfer is niet bekend: \(standing).", "This figure is not known: \(standing).") }
  func notInRun(_ variant: VariantID) -> Prose {
    t("Deze run is niet over \(variant) gevraagd.", "This run was not asked about \(variant).")
  }

  // MARK: The counterpart

  var counterpart: Prose { t("Wat er tegenover staat", "What stands against it") }

  func worsens(_ variant: VariantID, _ counterpart: Counterpart, _ code: FigureCode?) -> Prose {
    let (name, rise) = (
      figures.name(counterpart.kind), figures.withUnit(figures.difference(counterpart.kind, counterpart.difference), counterpart.kind)
    )
    let deviations = counterpart.standardDeviations
    let size: Prose =
      deviations.isFinite
      ? t(
        " Dat is \(figure: numbers.decimal(deviations)) standaardafwijkingen.", " That is \(figure: numbers.decimal(deviations)) standard deviations."
      )
      : ""
    let link: Prose = code.map { Prose([.link(Prose($0.text), to: .code($0.text))]) + " " } ?? ""
    return t(
      "Onder \(variant) verslechtert dit het meest: \(link)\(name), \(figure: rise).\(size)",
      "Under \(variant) this worsens most: \(link)\(name), \(figure: rise).\(size)")
  }

  func nothingWorsens(_ variant: VariantID) -> Prose {
    t("Onder \(variant) stijgt geen van deze cijfers meer dan zijn fout.", "Under \(variant) none of these figures rises by more than its error.")
  }

  /// The rule, as it is applied.
  var rule: Prose {
    t(
      "De regel: van tijd gescheiden, nog niet samen, kinderen langer dan twee jaar gescheiden, kosten, opvang en de beide wachtrijen "
        + "telt wat gemiddeld het meest stijgt, gerekend in standaardafwijkingen onder het huidige recht; "
        + "een stijging van minder dan twee eigen fouten telt niet.",
      "The rule: of time apart, not yet together, children apart for more than two years, cost, reception and the two queues, "
        + "the one that rises most on average counts, in standard deviations under today's law; "
        + "a rise of less than two of its own errors is none.")
  }
}
