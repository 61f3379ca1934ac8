import Vocabulary

extension StoreFault {
  /// What is wrong, in the middle of a sentence.
  var phrase: Phrase {
    switch self {
    case .database(let text): Phrase(nl: "de database zegt “\(text)”", en: "the database says “\(text)”")
    case .changedReceipts(let count):
      Self.having(count, Phrase(nl: "een andere verantwoording dan bij het kenmerk hoort", en: "another receipt than their identifier goes with"))
    case .emptyRuns(let count): Self.having(count, Phrase(nl: "geen antwoorden", en: "no answers"))
    case .otherCount(let count, let expected):
      Phrase(
        nl: "er staan \(count) runs in, en dat moeten er \(expected) zijn", en: "it holds \(count) runs, and there should be \(expected)")
    }
  }

  private static func having(_ count: Int, _ what: Phrase) -> Phrase {
    let runs = Phrase.counted(count, ("run heeft", "runs hebben"), ("run has", "runs have"))
    return Phrase(nl: "\(runs.nl) \(what.nl)", en: "\(runs.en) \(what.en)")
  }
}
