public import Assessments
public import Dossiers
public import Vocabulary

/// What each small flow of the chain does when it is switched on or off, and which children come of age while they wait.
public struct FlowsSheet: Bilingual, Sendable {
  let flows: FlowEffects
  let dossier: Dossier
  public let language: Language

  public init(_ flows: FlowEffects, of dossier: Dossier, language: Language) {
    (self.flows, self.dossier, self.language) = (flows, dossier, language)
  }

  private var words: FlowWords { FlowWords(language: language) }

  public var sheet: Sheet {
    let table = TableBlock(caption: words.caption, columns: words.columns, rows: flows.rows.map(words.row), isNumeric: true)
    let ofAge = TableBlock(caption: words.ofAgeCaption, columns: words.ofAgeColumns, rows: flows.ofAge.map(words.ofAge), isNumeric: true)
    let failed = LeftOutWords(language: language).futures(flows.failed).map { [Block.note($0)] } ?? []
    return Sheet(
      id: "flows", title: words.title,
      blocks: (dossier.chain.map { [.paragraph(words.lead(flows, months: $0.months))] } ?? []) + failed
        + [.table(table), .table(ofAge), .note(words.ofAgeNote)])
  }
}
