public import Assessments
import Dossiers
public import Vocabulary

/// Measures added one by one to the variant that combines them, with the part that is no sum.
public struct LedgerSheet: Bilingual, Sendable {
  /// `nil` where the futures were not kept.
  public let ledgers: [LedgerFacts]?
  public let language: Language
  private var words: LedgerWords { LedgerWords(language: language) }

  public init(_ ledgers: [LedgerFacts]?, language: Language) { (self.ledgers, self.language) = (ledgers, language) }

  public var sheet: Sheet { Sheet(id: "ledger", title: words.title, blocks: blocks) }

  private var blocks: [Block] {
    guard let ledgers else { return [.paragraph(words.notKept)] }
    guard !ledgers.isEmpty else { return [.paragraph(words.none)] }
    return [.lead(words.lead)] + ledgers.flatMap(blocks)
  }

  private func blocks(_ ledger: LedgerFacts) -> [Block] {
    [.subheading(words.heading(ledger.whole, ledger.parts)), .list(ledger.lines.map { words.interplay(ledger.whole, $0) })]
      + ledger.lines.map { .table(table($0, ledger)) }
  }

  private func table(_ line: LedgerFacts.Line, _ ledger: LedgerFacts) -> TableBlock {
    let parts = ledger.parts.indices.map { words.row(ledger.parts[$0], line.kind, alone: line.alone[$0], addedUp: line.addedUp[$0]) }
    return TableBlock(
      caption: words.caption(line.kind), columns: words.columns, rows: parts + [words.rest(line), words.whole(ledger.whole, line)], isNumeric: true)
  }
}
