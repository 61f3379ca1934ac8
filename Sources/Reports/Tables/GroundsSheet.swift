public import Vocabulary

/// Why something is left out of a record for its reader: each ground once, never how much it hides.
public struct GroundsSheet: Sendable {
  private let grounds: [String]
  private let words: RecordWords

  public init(_ grounds: [String], _ language: Language) { (self.grounds, words) = (grounds, RecordWords(language)) }

  public var sheet: Sheet { Sheet(id: "grounds", title: words.grounds, blocks: [.list(grounds.map(words.ground))]) }
}
