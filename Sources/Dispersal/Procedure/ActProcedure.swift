public import Vocabulary

/// The cycle of the act as states with dates.
public struct ActProcedure: Sendable, Hashable {
  public let steps: [ProcedureStep]

  /// Steps in the order of the act. Throws `DispersalError` where dates run backwards.
  public init(_ steps: [ProcedureStep]) throws(DispersalError) {
    guard !steps.isEmpty else { throw .noSteps }
    for (before, after) in zip(steps, steps.dropFirst()) {
      let (one, other) = ((before.year, before.month, before.day), (after.year, after.month, after.day))
      guard one <= other else { throw .datesOutOfOrder(before: before.kind, after: after.kind) }
    }
    self.steps = steps
  }

  /// The date that ends a step in a cycle.
  public func date(of step: ProcedureStep, cycle: Int) -> CalendarDate? { CalendarDate(Self.text(cycle + step.year, step.month, step.day)) }

  /// The step under way on a date, the first whose date has not passed; `nil` after the last, where supervision goes on.
  public func current(on date: CalendarDate, cycle: Int) -> ProcedureStep? {
    steps.first { step in self.date(of: step, cycle: cycle).map { !date.isAfter($0) } ?? false }
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String { String(repeating: "0", count: max(0, width - String(number).count)) + String(number) }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
