public import Vocabulary

/// The cycle of the act as states with dates.
public struct ActProcedure: Sendable, Hashable {
  /// At least one, in the order of the dates that end them.
  public let steps: [ProcedureStep]

  /// Steps in the order of the act. Throws `DispersalError` where dates run backwards. Two steps may end on one day. Kinds are not looked at: one may
  /// be missing or come twice. The errors are `noSteps` and `datesOutOfOrder`, for the first pair that is wrong.
  public init(_ steps: [ProcedureStep]) throws(DispersalError) {
    guard !steps.isEmpty else { throw .noSteps }
    for (before, after) in zip(steps, steps.dropFirst()) {
      let (one, other) = ((before.year, before.month, before.day), (after.year, after.month, after.day))
      guard one <= other else { throw .datesOutOfOrder(before: before.kind, after: after.kind) }
    }
    self.steps = steps
  }

  /// The date that ends a step in a cycle. `cycle` is the year that the cycle begins in, to which the years of the step are added. `nil` where that
  /// year lacks the day, as most lack 29 February.
  public func date(of step: ProcedureStep, cycle: Int) -> CalendarDate? { CalendarDate(Self.text(cycle + step.year, step.month, step.day)) }

  /// The step under way on a date, the first whose date has not passed; `nil` after the last, where supervision goes on. A step is under way up to
  /// and including its date. One without a date in this cycle is passed over.
  public func current(on date: CalendarDate, cycle: Int) -> ProcedureStep? {
    steps.first { step in self.date(of: step, cycle: cycle).map { !date.isAfter($0) } ?? false }
  }

  /// In the form that `CalendarDate` reads, with zeros in front.
  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String { String(repeating: "0", count: max(0, width - String(number).count)) + String(number) }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
