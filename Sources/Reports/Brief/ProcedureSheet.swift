public import Assessments
public import Vocabulary

/// The steps of the act with their dates in a cycle, and where a date falls.
public struct ProcedureSheet: Bilingual, Sendable {
  /// `nil` for a dossier without a procedure.
  public let facts: CycleFacts?
  public let language: Language

  public init(_ facts: CycleFacts?, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let none: Block = .paragraph(t("Dit dossier heeft geen procedure.", "This dossier has no procedure."))
    return Sheet(id: "procedure", title: t("De procedure van de wet", "The procedure of the act"), blocks: facts.map(blocks) ?? [none])
  }

  private func blocks(_ facts: CycleFacts) -> [Block] {
    [.paragraph(now(facts)), .table(table(facts)), .paragraph(facts.ground[language] + cite(facts.groundSources))]
  }

  private func now(_ facts: CycleFacts) -> String {
    let date = numbers.date(facts.date)
    guard let step = facts.current else {
      return t(
        "Op \(date) is de ronde voorbij; het toezicht loopt door.", "On \(date) the cycle is over; supervision goes on.")
    }
    return t("Op \(date) loopt: ", "On \(date) under way: ") + step.name[language]
      + (step.until.map { t(", tot en met \(numbers.date($0)).", ", until \(numbers.date($0)).") } ?? "")
  }

  private func table(_ facts: CycleFacts) -> TableBlock {
    TableBlock(
      caption: t("De ronde die in \(facts.cycle) begint", "The cycle that begins in \(facts.cycle)"),
      columns: [
        t("stap", "step"), t("uiterlijk", "no later than"), t("artikel", "article"), t("wie", "who"),
        t("als het niet gebeurt", "if it does not happen"),
      ],
      rows: facts.steps.map { step in
        [
          step.name[language], step.until.map(numbers.date) ?? "–", step.article[language], step.actor[language],
          step.ifMissed[language] + cite(step.sources),
        ]
      })
  }
}
