public import Vocabulary

extension SeriesQuality {
  /// What the word says of a value.
  public var meaning: Phrase {
    switch self {
    case .observed: Phrase(nl: "geteld, zoals de bron het geeft", en: "counted, as the source gives it")
    case .derived: Phrase(nl: "berekend uit getelde waarden", en: "computed from counted values")
    case .estimate: Phrase(nl: "geschat", en: "estimated")
    case .approx: Phrase(nl: "afgerond door de bron", en: "rounded by the source")
    case .invented: Phrase(nl: "verzonnen, voor een voorbeeld", en: "invented, for an example")
    }
  }
}
