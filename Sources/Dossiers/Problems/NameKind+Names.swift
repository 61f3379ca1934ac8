import Vocabulary

extension NameKind {
  /// The word within a sentence.
  var word: Phrase {
    switch self {
    case .calibrationValue: Phrase(nl: "waarde van de kalibratie", en: "value of the calibration")
    case .code: Phrase(nl: "code", en: "code")
    case .column: Phrase(nl: "kolom", en: "column")
    case .court: Phrase(nl: "gerecht", en: "court")
    case .derivedLever: Phrase(nl: "afgeleide instelling", en: "derived lever")
    case .event: Phrase(nl: "gebeurtenis", en: "event")
    case .familyTie: Phrase(nl: "gezinsband", en: "family tie")
    case .lawSetting: Phrase(nl: "stand van het recht", en: "setting")
    case .lever: Phrase(nl: "instelling", en: "lever")
    case .measure: Phrase(nl: "maatregel", en: "measure")
    case .measureOnTable: Phrase(nl: "maatregel op tafel", en: "measure on the table")
    case .municipality: Phrase(nl: "gemeente", en: "municipality")
    case .name: Phrase(nl: "naam", en: "name")
    case .norm: Phrase(nl: "norm", en: "norm")
    case .option: Phrase(nl: "optie", en: "option")
    case .origin: Phrase(nl: "herkomst", en: "origin")
    case .pairOfOptions: Phrase(nl: "het paar", en: "the pair")
    case .party: Phrase(nl: "partij", en: "party")
    case .position: Phrase(nl: "standpunt over", en: "position on")
    case .province: Phrase(nl: "provincie", en: "province")
    case .redLine: Phrase(nl: "rode lijn", en: "red line")
    case .ruleCode: Phrase(nl: "regelcode", en: "rule code")
    case .ruling: Phrase(nl: "uitspraak", en: "ruling")
    case .seriesMeasure: Phrase(nl: "maatstaf in series.csv", en: "measure in series.csv")
    case .source: Phrase(nl: "bron", en: "source")
    case .statusGroup: Phrase(nl: "statusgroep", en: "status group")
    case .table: Phrase(nl: "tafel", en: "table")
    case .valueGroup: Phrase(nl: "groep waarden", en: "group of values")
    case .variant: Phrase(nl: "variant", en: "variant")
    }
  }

  /// The word at the beginning of a sentence.
  var opening: Phrase {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Phrase(nl: capital(word.nl), en: capital(word.en))
  }
}
