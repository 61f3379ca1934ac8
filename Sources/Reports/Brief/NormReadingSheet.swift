public import Assessments
import Dossiers
public import LegalReview
public import Vocabulary

/// A norm as written and as computed: each clause of its article beside the rules that read it, and what stands in no rule.
public struct NormReadingSheet: Sendable {
  private let norm: Norm
  private let law: LawDossier
  private let words: NormReadingWords

  /// A norm on families or on reception; `nil` for one that the dossier does not have.
  public init?(_ id: NormID, of law: LawDossier, language: Language) {
    guard let norm = (law.norms + (law.law.reception?.norms ?? [])).first(where: { $0.id == id }) else { return nil }
    self.init(norm, of: law, language: language)
  }

  init(_ norm: Norm, of law: LawDossier, language: Language) {
    (self.norm, self.law) = (norm, law)
    words = NormReadingWords(law, language)
  }

  public var sheet: Sheet {
    Sheet(
      id: "norm-reading", title: "\(norm.id): \(norm.reference[words.language])",
      blocks: [.paragraph(words.terms.name(norm.test)), .list(NormsWords(law, words.language).facts(norm))] + blocks)
  }

  /// The clauses with their source, or that nobody read it.
  var blocks: [Block] {
    guard let reading = law.law.readings[norm.id] else { return [.note(words.notRead)] }
    let rows = reading.clauses.map { words.row($0, of: norm) }
    return [.table(TableBlock(caption: words.title, columns: words.columns, rows: rows)), .note(words.source(reading))]
  }

  /// All norms that were read a second time, and those that were not.
  static func overview(_ law: LawDossier, _ language: Language) -> [Block] {
    let words = NormReadingWords(law, language)
    let norms = law.norms + (law.law.reception?.norms ?? [])
    let rows = norms.compactMap { norm in law.law.readings[norm.id].map { words.overviewRow(norm, $0) } }
    let unread = norms.filter { law.law.readings[$0.id] == nil }
    let table = Block.table(TableBlock(caption: words.overview, columns: words.overviewColumns, rows: rows))
    return [table] + (unread.isEmpty ? [] : [.paragraph(words.unread(unread))])
  }
}
