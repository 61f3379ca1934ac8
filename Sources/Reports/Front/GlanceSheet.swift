import Dossiers
import Vocabulary

/// An assessment at a glance, as a first page shows it: the question, when and from how many futures it was made, the headline made by rule, and the
/// matrix.
public struct GlanceSheet: Sendable {
  let brief: Brief

  public init(_ brief: Brief) { self.brief = brief }

  public var sheet: Sheet {
    let matrix = FrontMatrix(brief: brief).block.map { [Block.matrix($0)] } ?? []
    return Sheet(
      id: "glance", title: brief.dossier.title[brief.language],
      blocks: [.note(Prose(brief.dossier.question[brief.language])), .note(brief.front.dateline), .lead(brief.front.headline)]
        + (brief.front.few.map { [.note($0)] } ?? []) + matrix)
  }
}
