public import Dossiers
public import Vocabulary

/// Why something is left out of a record for its reader: each ground once, with what the rules of procedure of the table rest it on; never how much
/// it hides.
public struct GroundsSheet: Sendable {
  private let grounds: [String]
  private let bases: [RulesOfProcedure.Basis]
  private let words: RecordWords

  /// `rules` are those of the table; `nil` where they are closed to the reader too.
  public init(_ grounds: [String], _ rules: RulesOfProcedure?, _ language: Language) {
    (self.grounds, words) = (grounds, RecordWords(language))
    bases = rules?.bases.filter { $0.topic == .records } ?? []
  }

  public var sheet: Sheet {
    let lines = grounds.map(words.ground) + bases.map { words.basis($0.text, address: $0.address) }
    return Sheet(id: "grounds", title: words.grounds, blocks: [.list(lines)])
  }
}
