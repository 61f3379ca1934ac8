public import LegalReview
public import Vocabulary

/// The law of reception and dispersal: its levers, its norms, and the measures that are reviewed on them.
public struct ReceptionFacts: Sendable {
  /// The days on which a norm is law, as far as the dossier knows; an end that is not known is open.
  public struct Period: Sendable, Hashable {
    public var from: CalendarDate?
    public var until: CalendarDate?

    public func contains(_ date: CalendarDate) -> Bool { !(from?.isAfter(date) ?? false) && !(until.map { date.isAfter($0) } ?? false) }
  }

  public var levers: [Lever]
  public var norms: [Norm]
  /// The days of each norm, in the order of the norms.
  public var periods: [Period]
  public var measures: [LegalMeasure]
  /// What is settled of every binding decision; `nil` where the dossier says nothing of it.
  public var decision: LegalMeasureID?
  /// The names of groups and of kinds of restriction that only this law knows.
  public var groups: [Lever.Choice]
  public var kinds: [Lever.Choice]

  /// The norms that are law on a date.
  public func norms(on date: CalendarDate) -> [Norm] { zip(norms, periods).filter { $0.1.contains(date) }.map(\.0) }
}
