public import Vocabulary

/// A step of the act, with the date that ends it in every cycle.
public struct ProcedureStep: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case estimate, indicativeShares = "indicative_shares", table, report, decision, realisation, supervision
  }

  public var kind: Kind
  /// Years after the first year of the cycle.
  public var year: Int
  public var month: Int
  public var day: Int

  public init(kind: Kind, year: Int, month: Int, day: Int) {
    self.kind = kind
    self.year = year
    self.month = month
    self.day = day
  }
}

/// The cycle of the act as states with dates.
public struct ActProcedure: Sendable, Hashable {
  public let steps: [ProcedureStep]

  /// Steps in the order of the act. Throws `ProcedureFault` where dates run backwards.
  public init(_ steps: [ProcedureStep]) throws(ProcedureFault) {
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

/// A procedure that cannot be.
public enum ProcedureFault: Explained, Sendable, Hashable {
  case noSteps
  case datesOutOfOrder(before: ProcedureStep.Kind, after: ProcedureStep.Kind)
  case offersDoNotFit(offers: Int, municipalities: Int)
  case negativeOffer(municipality: String, offer: Int)
}

extension ProcedureFault: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noSteps: Phrase(nl: "De procedure heeft geen stappen; geef er ten minste één.", en: "The procedure has no steps; give at least one.")
    case .datesOutOfOrder(let before, let after):
      Phrase(
        nl: "Stap \(after.rawValue) eindigt vóór stap \(before.rawValue), die eerder komt. Zet de datums in de volgorde van de stappen.",
        en: "Step \(after.rawValue) ends before step \(before.rawValue), which comes first. Put the dates in the order of the steps.")
    case .offersDoNotFit(let offers, let municipalities):
      Phrase(
        nl: "Het aantal biedingen is \(offers), voor \(municipalities) gemeenten; geef er één voor elke gemeente.",
        en: "There are \(offers) offers for \(municipalities) municipalities; give one for each.")
    case .negativeOffer(let municipality, let offer):
      Phrase(
        nl: "Het bod van \(municipality) is \(offer) plaatsen; het moet nul of meer zijn.",
        en: "The offer of \(municipality) is \(offer) places; it must be zero or more.")
    }
  }
}
