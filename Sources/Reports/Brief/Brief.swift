public import Assessments
public import Dossiers
import Negotiation
public import Vocabulary

/// The brief of an assessment: one page first, then a page or two for each question that the dossier asks, and the annex; the same
/// content in every format.
public struct Brief: Bilingual, Sendable {
  public let dossier: Dossier
  public let assessment: Assessment
  public let language: Language
  /// To be shown beside the answers.
  public var studies = RunStudies()
  /// A municipality to put forward, by code; `nil` for the one with the most inhabitants.
  public var municipality: MunicipalityCode?
  /// The dossier as whoever asked named it, for the command in the receipt.
  public var asked: String
  /// The stored run by the first characters of its hash, and the day on which it was made; `nil` where it was not stored.
  public var run: String?
  public var made: CalendarDate?
  /// Who answers for the brief, and how far it has come; `nil` where nobody said.
  public var author: String?
  public var status: BriefStatus?
  /// The codes of the dossier where somebody made them already; many pages and both languages have the same.
  public var codes: FigureCodes?
  /// Gives what was worked out of the law before, where somebody keeps it; every page on the law of a dossier reads the same.
  public var background: (@Sendable () -> LawBackground?)?
  let numbers: Numbers

  public init(_ assessment: Assessment, of dossier: Dossier, language: Language, municipality: MunicipalityCode? = nil, asked: String? = nil) {
    self.dossier = dossier
    self.assessment = assessment
    self.language = language
    self.municipality = municipality
    self.asked = asked ?? dossier.id.rawValue
    numbers = Numbers(language)
  }

  /// The sheets on who can live with what; `nil` where nobody was asked.
  public var negotiationSheets: [Sheet]? { table.map { [$0.sheet, $0.annex] } }

  /// What changed positions would open, before the sheet on the table as the dossier has it; `nil` where nobody was asked.
  public func negotiationSheets(_ whatIf: WhatIf) -> [Sheet]? {
    table.map { [WhatIfSheet(table: $0, whatIf: whatIf).sheet, $0.sheet, $0.annex] }
  }

  /// The packages that a move would open; `nil` where nobody was asked.
  public func packagesSheet(_ opened: OpenedPackages) -> Sheet? { table.map { PackagesSheet(table: $0, opened: opened).sheet } }

  /// What each move at the table is, with how many packages it opens, in the order of the assessment; empty where nobody was asked.
  public var openings: [(move: Prose, opened: Int)] {
    guard let table else { return [] }
    return table.table.concessions.map { (move: table.tables.words.and($0.moves.map(table.tables.words.move)), opened: $0.opened) }
  }

  /// The law of the dossier with what is known of it; `nil` for a dossier without law.
  var lawDossier: LawDossier? {
    guard var law = try? dossier.withLaw else { return nil }
    law.background = background?()
    return law
  }

  var front: FrontSheet { FrontSheet(brief: self) }
  var overview: OverviewSheet { OverviewSheet(brief: self) }
  var law: LawSheet? { lawDossier.map { LawSheet(assessment, of: $0, language: language) } }
  var chain: ChainSheet? { (try? dossier.withChain).map { ChainSheet(brief: self, chain: $0) } }
  var places: PlacesSheet? { PlacesSheet(assessment, of: dossier, language: language) }
  var table: TableSheet? { TableSheet(assessment, of: dossier, language: language, asked: asked) }

  /// The pages of the brief as one page of HTML.
  public var html: String { HTMLRendering(language, sources: dossier.sources).render(pages, title: dossier.title[language]) }
  /// The annex as another, which prints apart.
  public var annexHTML: String {
    HTMLRendering(language, sources: dossier.sources).render(annex, title: FrontWords(language: language).annex(dossier.title[language]))
  }
  public var markdown: String { MarkdownRendering(language, sources: dossier.sources).render(sheets) }
  public var text: String { TextRendering(language, sources: dossier.sources).render(sheets) }

  /// Headline, matrix and findings as plain text: one screen, which with fifteen variants and a hundred characters to a line has at most 36 rows, so
  /// that it fits a terminal of 40 with the line on the file and the prompt. Without variants, the places by area instead of the matrix.
  public func screen(width: Int = 100) -> String {
    let front = front
    let matrix = FrontMatrix(brief: self)
    let areas: [Block?] = [matrix.municipality.map { Block.note($0) }, places.map { Block.table($0.provinceTable) }]
    let middle: [Block] = matrix.block.map { [Block.matrix($0)] } ?? areas.compactMap { $0 }
    let blocks: [Block] = [.lead(front.headline)] + middle + [.numbered(FrontFindings(brief: self).lines)]
    let rendering = TextRendering(width: width, language, sources: dossier.sources)
    return blocks.filled.map { rendering.render($0) }.joined(separator: "\n")
  }
}
