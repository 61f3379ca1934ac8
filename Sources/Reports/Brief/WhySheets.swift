public import Assessments
public import Dossiers
public import Vocabulary

/// Why each variant does what it does: the study where one was kept, else a first look in the futures of the run, else the command that makes it.
public struct WhySheets: Sendable {
  /// A study that was kept.
  public struct Study: Sendable, Hashable {
    public var flips: FlipPoints
    public var sensitivity: Sensitivity

    public init(_ flips: FlipPoints, _ sensitivity: Sensitivity) { (self.flips, self.sensitivity) = (flips, sensitivity) }
  }

  let assessment: Assessment
  let dossier: Dossier
  let studies: [Study]
  let asked: String?
  let language: Language

  public init(_ assessment: Assessment, of dossier: Dossier, studies: [Study], asked: String? = nil, language: Language) {
    (self.assessment, self.dossier, self.studies) = (assessment, dossier, studies)
    (self.asked, self.language) = (asked, language)
  }

  /// One of each variant beside today's law, in the order of the assessment, each with an identifier of its own.
  public var sheets: [Sheet] {
    assessment.variants.map(\.variant.id).filter { $0 != dossier.baseline }.compactMap { variant in
      let study = studies.first { $0.flips.variant.id == variant }
      var sheet = study.map { WhySheet($0.flips, $0.sensitivity, language: language).sheet } ?? firstLook(variant)
      sheet?.id = Self.id(variant)
      return sheet
    }
  }

  /// The overview first, then the same sheets, each folded.
  public var page: [Sheet] {
    let words = WhyOverviewWords(language: language)
    let overview = WhyOverview(assessment, of: dossier, studies: studies, language: language).sheet
    let folded = sheets.map { Sheet(id: $0.id, title: $0.title, blocks: [.details(summary: words.open($0.title), $0.blocks)]) }
    return overview.map { [$0] + folded } ?? sheets
  }

  static func id(_ variant: VariantID) -> String { "why-" + variant.rawValue }

  private func firstLook(_ variant: VariantID) -> Sheet? {
    FirstLookSheet(assessment, of: dossier, at: variant, asked: asked, language: language)?.sheet
  }
}
