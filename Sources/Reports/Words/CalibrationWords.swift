import Vocabulary

/// Words of the table of the calibration.
struct CalibrationWords: Bilingual {
  let language: Language

  private var common: BriefWords { BriefWords(language: language) }

  var title: String { t("Kalibratie van de keten", "Calibration of the chain") }

  func introduction(dossier: String, cut: CalendarDate) -> Prose {
    let date = numbers.date(cut)
    return t(
      """
      Dossier \(dossier), stand van \(date). Een bereik loopt van het 10e tot het 90e percentiel en wordt per toekomst getrokken. In de laatste \
      kolom staat wat de reeksen van het dossier geven als de waarde opnieuw wordt uitgerekend; de andere waarden komen rechtstreeks uit hun bron.
      """,
      """
      Dossier \(dossier), as of \(date). A range runs from the 10th to the 90th percentile and is drawn in each future. The last column has what \
      the series of the dossier give when the value is worked out again; the other values come straight from their source.
      """)
  }

  var caption: Prose {
    t(
      "De keten: waarde, bereik en bron; een leeg vak is niet bekend of niet na te rekenen",
      "The chain: value, range and source; an empty cell is not known or cannot be worked out again")
  }

  var columns: [Prose] {
    [
      t("wat", "what"), t("waarde", "value"), t("bereik of alternatief", "range or alternative"), t("bron of aanname", "source or assumption"),
      t("opnieuw uitgerekend", "worked out again"),
    ]
  }

  var groupCaption: Prose {
    t(
      "Waarden die samen worden getrokken; elk houdt haar eigen verdeling",
      "Values that are drawn together; each keeps its own distribution")
  }

  var groupColumns: [Prose] {
    [t("groep", "group"), t("waarden", "values"), t("samenhang", "correlation"), t("bron of aanname", "source or assumption")]
  }

  var originCaption: Prose {
    t("Waar asielzoekers vandaan komen, laatste twaalf maanden", "Where asylum seekers come from, last twelve months")
  }

  var originColumns: [Prose] {
    [
      t("herkomst", "origin"), t("aandeel", "share"), t("ingewilligd", "granted"), t("nareizigers per inwilliging", "relatives per grant"),
      t("eigen schok per maand", "own shock a month"), t("bron", "source"),
    ]
  }

  /// Values one after another with their unit.
  func values(_ values: [Double], unit: String) -> Prose {
    let written = values.map(numbers.exact).joined(separator: "; ")
    return Prose(written + numbers.unit(unit, after: written))
  }

  /// The range of a value, or what else could be taken for it.
  func reach(_ evidence: Evidence) -> Prose {
    if let range = evidence.range { return Prose(common.range(range)) }
    return Prose(evidence.alternatives.map { $0.number.map(numbers.exact) ?? $0.description }.joined(separator: "; "))
  }

  /// What the series give, with the range that they leave.
  func again(_ values: [Double], _ range: ClosedRange<Double>?) -> Prose {
    func shown(_ value: Double) -> String { numbers.decimal(value, value < 10 ? 3 : 0) }
    let within = range.map { " (\(shown($0.lowerBound)) – \(shown($0.upperBound)))" } ?? ""
    return Prose(values.map(shown).joined(separator: "; ") + within)
  }
}
