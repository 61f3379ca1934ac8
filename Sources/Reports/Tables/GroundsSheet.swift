public import Dossiers
public import Talks
public import Vocabulary

/// Why something is left out of a record for its reader: each ground once, with what the rules of procedure of the table say of it and on what they
/// rest that; never how much it hides.
public struct GroundsSheet: Sendable {
  private let grounds: [String]
  private let rules: RulesOfProcedure?
  private let reader: Reader
  private let words: RecordWords

  /// `rules` are those of the table; `nil` where they are closed to the reader too.
  public init(_ grounds: [String], _ rules: RulesOfProcedure?, for reader: Reader, _ language: Language) {
    (self.grounds, self.rules, self.reader, words) = (grounds, rules, reader, RecordWords(language))
  }

  public var sheet: Sheet { Sheet(id: "grounds", title: words.grounds, blocks: [.list(grounds.map { words.ground($0, for: reader) } + bases)]) }

  /// From a seat a smaller circle is hidden; from everybody what the table keeps, for now or for good.
  private var bases: [Prose] {
    guard let rules else { return [] }
    func bases(_ topic: RulesOfProcedure.Basis.Topic) -> [Prose] {
      rules.bases.filter { $0.topic == topic }.map { words.basis($0.text, address: $0.address) }
    }
    switch (reader, rules.recordsOpen) {
    case (.seat, .never), (.seat, .whenAdopted): return bases(.circles)
    case (.anybody, .never): return bases(.records)
    case (.anybody, .whenAdopted): return [words.opensWhenAdopted] + bases(.circles)
    }
  }
}
