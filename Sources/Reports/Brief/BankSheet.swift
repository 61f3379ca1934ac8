public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// How the norms do against a bank of rulings: falsely tenable first, and what was not assessed apart.
public struct BankSheet: Sendable {
  /// Where a look stands among those on record.
  public struct Record: Sendable {
    public var look: LotLook
    /// The first look at the lot, which is its headline; the look itself where it is the first.
    public var first: LotLook
    /// The place among the looks at the lot, from 1.
    public var number: Int
    /// Whether it told something that no earlier look did.
    public var isNew: Bool

    public init(look: LotLook, first: LotLook, number: Int, isNew: Bool) {
      (self.look, self.first, self.number, self.isNew) = (look, first, number, isNew)
    }
  }

  public let review: BankReview
  public let language: Language
  private let law: LawDossier
  private let words: BankWords
  private let record: Record?
  private let showsEach: Bool

  /// `law` is the dossier whose norms were scored; `record` is the look that was put on record, if any. Where `showsEach` is false no ruling can be
  /// told from the sheet.
  public init(_ review: BankReview, of law: LawDossier, language: Language, record: Record? = nil, showsEach: Bool = true) {
    self.review = review
    self.language = language
    self.law = law
    self.record = record
    self.showsEach = showsEach
    words = BankWords(law, language)
  }

  public var sheet: Sheet {
    var blocks: [Block] = record.map { [.paragraph(words.look($0)), .paragraph(words.versions($0.look))] } ?? []
    blocks += [.table(summary)] + lots + [.table(groups)]
    if showsEach { blocks += [.table(courts), .table(misses)] } else { blocks.append(.note(words.totalsOnly)) }
    let missing = review.missingNorms(among: law.norms.map(\.id))
    if showsEach, !missing.isEmpty { blocks += [.paragraph(words.missingNorms), .list(missing.map { words.missingNorm($0.norm, $0.count) })] }
    return Sheet(id: "bank", title: words.title, blocks: blocks)
  }

  private var summary: TableBlock {
    let firm = review.rows(.firm)
    var rows = [words.agreementRow(words.strength(.firm), firm)]
    let aside = firm.filter(\.ruling.isAside)
    if !aside.isEmpty { rows.append(words.agreementRow(words.aside, aside)) }
    return TableBlock(
      caption: words.agreement, columns: words.agreementColumns, rows: rows + [words.agreementRow(words.strength(.weak), review.rows(.weak))])
  }

  /// The score of every lot of the dossier, where more than one is among the rulings.
  private var lots: [Block] {
    let own = law.law.lots.filter { lot in review.rows.contains { $0.ruling.lot == lot.id } }
    guard own.count > 1 else { return [] }
    return [
      .table(
        TableBlock(
          caption: words.lots, columns: words.agreementColumns,
          rows: own.flatMap { lot in
            [Ruling.Strength.firm, .weak].map { words.agreementRow(words.lot(lot, $0), review.of(lot.id).rows($0)) }
          }))
    ]
  }

  /// Firm rulings by court, by kind of measure, and by whether they were known at the talks.
  private var groups: TableBlock {
    let firm = review.rows(.firm)
    var rows: [[Prose]] = []
    func add(_ name: Prose, _ own: [BankReview.Row]) { if !own.isEmpty { rows.append(words.agreementRow(name, own)) } }
    for kind in Court.Kind.allCases.map(Optional.some) + [nil] { add(words.court(kind.map(review.name)), firm.filter { $0.courtKind == kind }) }
    for kind in law.lever(LeverKey.measureKind.id)?.choices ?? [] { add(words.terms.name(kind.name), firm.filter { $0.kinds.contains(kind.id) }) }
    add(words.knownAtTalks, firm.filter { !$0.isHindsight })
    add(words.hindsight, firm.filter(\.isHindsight))
    return TableBlock(caption: words.groups, columns: words.agreementColumns, rows: rows)
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
    let all = (review.rows(.firm) + review.rows(.weak)).filter { !$0.agrees }
    let ordered = all.filter(\.isFalselyTenable) + all.filter { !$0.isFalselyTenable }
    return TableBlock(
      caption: words.misses, columns: words.missColumns,
      rows: ordered.map { row in
        words.missRow(
          row, norms: row.findings.map(\.norm).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
          missing: row.gaps.filter { $0.tie == nil }.flatMap(\.missing).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
      })
  }
}
