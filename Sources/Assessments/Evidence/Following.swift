public import AsylumChain
public import Vocabulary

/// One family followed under today's law and under a variant.
public struct Following: Sendable {
  public var variant: Variant
  public var future: Int
  /// Under today's law, and under the variant.
  public var stories: [FamilyStory]
  /// What may hold the family under the variant, in the order in which it meets it.
  public var rule: FamilyRule
  public var origin: Phrase?
}

extension Dossier {
  /// Follows a family; without a number, one with the middle delay. `nil` where the future has no such family. Throws `ChainError`.
  public func follow(_ variant: Variant, future: Int, seed: UInt64, family: Int? = nil) throws -> Following? {
    let drawn = calibration.drawn(seed: seed, future: future)
    let simulation = try Simulation(model: chainModel(drawn), seed: seed)
    let today = self.variant(baseline).map { self.policy(of: $0, drawn) } ?? .none
    let policy = self.policy(of: variant, drawn)
    guard let stories = simulation.follow(future: future, from: today, to: policy, family: family) else { return nil }
    return Following(
      variant: variant, future: future, stories: stories, rule: policy.rules[stories[1].group],
      origin: stories[1].origin.flatMap { origins.indices.contains($0) ? origins[$0].name : nil })
  }

  /// The calendar date of a moment of the chain, in days from the opening date.
  ///
  /// Months of the chain all have the same length, so a date is right to a day or two; the end of a month is its 28th at the latest.
  public func date(ofDay day: Double) -> CalendarDate? {
    let month = firstMonth.advanced(by: Int((day / Self.monthDays).rounded(.down)))
    let within = day - (day / Self.monthDays).rounded(.down) * Self.monthDays
    let number = min(Int(within) + 1, 28)
    return CalendarDate("\(month)-\(number < 10 ? "0" : "")\(number)")
  }
}
