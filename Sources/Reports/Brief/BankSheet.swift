public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// How the norms do against a bank of rulings.
public struct BankSheet: Sendable {
  public let review: BankReview
  public let language: Language
  private let words: BankWords

  /// `law` is the dossier whose norms were scored.
  public init(_ review: BankReview, of law: LawDossier, language: Language) {
    self.review = review
    self.language = language
    words = BankWords(law, language)
  }

  public var sheet: Sheet { Sheet(id: "bank", title: words.title, blocks: [.table(summary), .table(courts), .table(misses)]) }

  private var summary: TableBlock {
    let firm = review.rows(.firm)
    return TableBlock(
      caption: words.agreement, columns: words.agreementColumns,
      rows: [
        words.agreementRow(words.strength(.firm), firm), words.agreementRow(words.aside, firm.filter(\.ruling.isAside)),
        words.agreementRow(words.strength(.weak), review.rows(.weak)),
      ])
  }

  private var courts: TableBlock {
    let kinds = Court.Kind.allCases.map(Optional.some) + [nil]
    return TableBlock(
      caption: words.courts, columns: words.courtColumns,
      rows: kinds.flatMap { kind in
        review.confusion(of: kind, .firm).map { words.courtRow(kind.map(review.name), $0.expected, $0.found, $0.count) }
      })
  }

  private var misses: TableBlock {
    TableBlock(
      caption: words.misses, columns: words.missColumns,
      rows: (review.rows(.firm) + review.rows(.weak)).filter { !$0.agrees }.map { row in
        words.missRow(
          row, norms: row.findings.map(\.norm).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
          missing: row.gaps.filter { $0.tie == nil }.flatMap(\.missing).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
      })
  }
}
