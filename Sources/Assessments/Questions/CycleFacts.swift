public import Dispersal
import Dossiers
public import Vocabulary

/// The steps of the act with their dates in one cycle, and the one under way on a date.
public struct CycleFacts: Sendable, Hashable {
  /// A step of the act.
  public struct Step: Sendable, Hashable {
    public var kind: ProcedureStep.Kind
    public var name: Phrase
    /// The date that ends it; `nil` where the cycle gives none.
    public var until: CalendarDate?
    public var article: Phrase
    /// Who acts, and what follows where nothing is done.
    public var actor: Phrase
    public var ifMissed: Phrase
    public var sources: [SourceID]
  }

  public var date: CalendarDate
  /// The first year of the cycle that the date falls in.
  public var cycle: Int
  /// In the order of the act.
  public var steps: [Step]
  /// The step under way; `nil` after the last, where supervision goes on.
  public var current: Step?
  /// Who can be compelled, and on what.
  public var ground: Phrase
  public var groundSources: [SourceID]
}

extension PlaceDossier {
  /// The cycle on a date; `nil` in a dossier without a procedure.
  public func cycle(on date: CalendarDate) -> CycleFacts? {
    guard let facts = places.procedure else { return nil }
    let cycle = facts.cycle(on: date)
    func step(_ step: ProcedureFacts.Step) -> CycleFacts.Step {
      .init(
        kind: step.step.kind, name: step.name, until: facts.procedure.date(of: step.step, cycle: cycle), article: step.article, actor: step.actor,
        ifMissed: step.ifMissed, sources: step.sources)
    }
    let current = facts.procedure.current(on: date, cycle: cycle)
    return CycleFacts(
      date: date, cycle: cycle, steps: facts.steps.map(step), current: facts.steps.first { $0.step == current }.map(step),
      ground: facts.ground, groundSources: facts.groundSources)
  }
}
