public import Assessments
public import Dossiers
public import LegalReview
public import Vocabulary

/// Every norm of a dossier: what it asks, where it stands, how open its reading is, the rulings on it, and where it bites in a run.
public struct NormsSheet: Sendable {
  private let law: LawDossier
  private let words: NormsWords
  /// Of each variant under each state of the law, the norms that say more than tenable.
  private let biting: [(variant: VariantID, settings: [[NormMark]])]

  /// `nil` for a dossier without law; `background` is what was worked out of it before, `nil` for nothing.
  public init?(_ assessment: Assessment, of dossier: Dossier, language: Language, background: LawBackground? = nil) {
    guard var law = try? dossier.withLaw else { return nil }
    law.background = background
    self.law = law
    words = NormsWords(law, language)
    biting = assessment.variants.map { answer in
      (answer.variant.id, answer.legalSettings.map { law.normMarks($0).filter { $0.mark > .tenable } })
    }
  }

  /// All norms, in the order of the dossier.
  public var sheet: Sheet {
    Sheet(
      id: "norms", title: words.title,
      blocks: [.paragraph(words.introduction(norms: law.norms.count, asOf: law.asOf)), .table(index)] + law.norms.flatMap(blocks))
  }

  /// One norm; `nil` for one that the dossier does not have.
  public func sheet(of id: NormID) -> Sheet? {
    law.norms.first { $0.id == id }.map { Sheet(id: "norm", title: $0.reference[words.language], blocks: blocks($0)) }
  }

  private var index: TableBlock {
    TableBlock(
      caption: words.index, columns: words.indexColumns, rows: law.norms.map { words.indexRow($0, bites: bites($0, under: 0).map(\.variant)) })
  }

  private func blocks(_ norm: Norm) -> [Block] {
    let lines = law.settings.enumerated().map { index, setting in words.bites(setting, bites(norm, under: index).map { ($0.variant, $0.mark) }) }
    return [
      .subheading(words.terms.name(norm.reference), id: Addresses.anchor("norm", norm.id.rawValue)), .paragraph(words.terms.name(norm.test)),
      .list(words.facts(norm)),
    ] + NormReadingSheet(norm, of: law, language: words.language).blocks + [.paragraph(words.inThisRun), .list(lines)]
  }

  /// The variants of the run of which a norm says more than tenable.
  private func bites(_ norm: Norm, under index: Int) -> [(variant: VariantID, mark: NormMark)] {
    biting.compactMap { variant, settings in
      guard settings.indices.contains(index) else { return nil }
      return settings[index].first { $0.norm == norm.id }.map { (variant, $0) }
    }
  }
}
