public import Assessments
public import Dossiers
public import Vocabulary

/// What a proposal is accompanied by: its financial consequences, those for implementation and those in law, of one variant or of all.
///
/// Dutch: financiële gevolgen, gevolgen voor de uitvoering, juridische gevolgen.
public struct ConsequencesSheets: Bilingual, Sendable {
  /// The head, and a sheet for each kind of consequence that the dossier can tell of. Made once, for a page shows them in three forms.
  public let sheets: [Sheet]
  public let language: Language
  private let sources: [Source]

  public init(_ assessment: Assessment, of dossier: Dossier, variant: VariantID? = nil, language: Language, background: LawBackground? = nil) {
    self.language = language
    sources = dossier.sources
    let words = ConsequencesPaperWords(language: language)
    let paragraphs = [
      FinancialConsequencesSheet(assessment, of: dossier, variant: variant, language: language)?.sheet,
      ImplementationConsequencesSheet(assessment, of: dossier, variant: variant, language: language)?.sheet,
      LegalConsequencesSheet(assessment, of: dossier, variant: variant, language: language, background: background)?.sheet,
    ].compactMap { $0 }
    let missing = [dossier.has(.chain) ? nil : words.noChain, dossier.has(.law) ? nil : words.noLaw].compactMap { $0 }
    let receipt = assessment.receipt
    let head = words.head(asOf: dossier.asOf, futures: receipt.futures, program: "\(receipt.program) \(receipt.version)")
    let found = variant.flatMap { id in assessment.variants.first { $0.variant.id == id }?.variant }
    let title = found.map { words.title(of: BriefWords(language: language).title(of: $0)) } ?? words.title
    sheets = [Sheet(id: "consequences", title: title, blocks: [.note(head)] + missing.map(Block.paragraph))] + paragraphs
  }

  /// To be copied as plain text. No line is broken, so that the program it goes to breaks them.
  public var text: String { TextRendering(width: 100_000, language, sources: sources).render(sheets) }
  /// To be copied as Markdown.
  public var markdown: String { MarkdownRendering(language, sources: sources).render(sheets) }
}
