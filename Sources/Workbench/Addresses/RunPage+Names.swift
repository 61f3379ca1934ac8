import Vocabulary

extension RunPage {
  /// As the navigation names it.
  var name: Phrase {
    switch self {
    case .front: Phrase(nl: "voorblad", en: "front")
    case .law: Phrase(nl: "recht", en: "law")
    case .chain: Phrase(nl: "keten", en: "chain")
    case .room: Phrase(nl: "ruimte tussen de partijen", en: "room between the parties")
    case .places: Phrase(nl: "plaatsen", en: "places")
    case .why: Phrase(nl: "waarom", en: "why")
    case .family: Phrase(nl: "een gezin volgen", en: "follow a family")
    case .compare: Phrase(nl: "varianten vergelijken", en: "compare variants")
    case .ledger: Phrase(nl: "maatregel voor maatregel", en: "measure by measure")
    case .rehearsal: Phrase(nl: "tien moeilijke vragen", en: "ten hard questions")
    case .past: Phrase(nl: "voorspellingen van toen", en: "forecasts of the past")
    case .actuals: Phrase(nl: "wat kwam", en: "what came")
    case .evidence: Phrase(nl: "bewijs", en: "evidence")
    case .consequences: Phrase(nl: "gevolgen voor de stukken", en: "consequences for the paperwork")
    case .parameters: Phrase(nl: "waarden", en: "values")
    case .sources: Phrase(nl: "bronnen", en: "sources")
    case .norms: Phrase(nl: "normen", en: "norms")
    case .rulings: Phrase(nl: "uitspraken", en: "rulings")
    case .receipt: Phrase(nl: "verantwoording", en: "receipt")
    }
  }
}
