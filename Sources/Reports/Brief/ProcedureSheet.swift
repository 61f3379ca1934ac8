public import Assessments
public import Vocabulary

/// The steps of the act with their dates in a cycle, and where a date falls.
public struct ProcedureSheet: Sendable {
  /// `nil` for a dossier without a procedure.
  public let facts: CycleFacts?
  public let language: Language

  public init(_ facts: CycleFacts?, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: ProcedureWords { ProcedureWords(language: language) }

  public var sheet: Sheet { Sheet(id: "procedure", title: words.title, blocks: facts.map(blocks) ?? [.paragraph(words.none)]) }

  private func blocks(_ facts: CycleFacts) -> [Block] {
    [
      .paragraph(words.now(facts.current, on: facts.date)), .table(table(facts)),
      .paragraph("\(facts.ground[language])\(cite: facts.groundSources)"),
    ]
  }

  private func table(_ facts: CycleFacts) -> TableBlock {
    TableBlock(
      caption: words.cycle(facts.cycle), columns: words.columns,
      rows: facts.steps.map { step in
        [
          Prose(step.name[language]), Prose(step.until.map(words.numbers.date) ?? "–"), Prose(step.article[language]), Prose(step.actor[language]),
          "\(step.ifMissed[language])\(cite: step.sources)",
        ]
      })
  }
}
