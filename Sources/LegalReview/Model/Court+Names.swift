public import Vocabulary

extension Court.Kind {
  /// The name in both languages, for the heading of a table; a dossier may name the courts of its own state.
  public var name: Phrase {
    switch self {
    case .europeanCourtOfHumanRights: Phrase(nl: "EHRM", en: "European Court of Human Rights")
    case .courtOfJustice: Phrase(nl: "Hof van Justitie van de EU", en: "Court of Justice of the EU")
    case .committee: Phrase(nl: "verdragscomités van de VN", en: "UN treaty bodies")
    case .nationalSupreme: Phrase(nl: "hoogste rechter van de staat", en: "court of last resort of the state")
    case .nationalFirstInstance: Phrase(nl: "rechters in eerste aanleg van de staat", en: "courts of first instance of the state")
    case .nationalOther: Phrase(nl: "andere gerechten van de staat", en: "other courts of the state")
    case .advice: Phrase(nl: "adviezen", en: "advisory opinions")
    case .highestElsewhere: Phrase(nl: "hoogste gerechten elders", en: "highest courts elsewhere")
    case .otherElsewhere: Phrase(nl: "andere gerechten elders", en: "other courts elsewhere")
    }
  }
}
