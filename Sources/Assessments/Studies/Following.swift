import AsylumChain
import Dossiers
public import Vocabulary

/// One family followed under today's law and under a variant.
public struct Following: Sendable, Hashable, Codable {
  public var variant: Variant
  public var future: Int
  /// The number of the family within its future.
  public var family: Int
  public var origin: Phrase?
  public var group: StatusGroup
  /// Relatives, and those of them under 18; with a sponsor who came alone as a minor they are adults and the child is the sponsor.
  public var members: Int
  public var minors: Int
  public var isSponsorAlone: Bool
  /// Whether it goes straight to the sponsor's home, and whether its request is granted.
  public var goesStraightHome: Bool
  public var isAccepted: Bool
  public var today: Course
  public var underVariant: Course
  /// What may hold the family under the variant besides a waiting period; `nil` for nothing.
  public var limit: Limit?

  public enum Limit: String, Sendable, Hashable, Codable { case line, home, brake }

  /// The moments of one course of events, in days from the opening date.
  public struct Course: Sendable, Hashable, Codable {
    public var sponsorApplied: Double
    public var sponsorGranted: Double
    public var requested: Double
    /// When a waiting period ends; `nil` where none reaches the family.
    public var waitsUntil: Double?
    /// Per accepted relative; `nil` where it does not come within the horizon.
    public var accepted: [Double]
    public var visas: [Double?]
    public var arrivals: [Double?]

    init(_ story: FamilyStory) {
      (sponsorApplied, sponsorGranted, requested) = (story.sponsorApplied, story.sponsorGranted, story.requested)
      waitsUntil = story.waitsUntil
      accepted = story.relatives.map(\.accepted)
      visas = story.relatives.map(\.admitted)
      arrivals = story.relatives.map(\.arrived)
    }

    /// When the family is together; `nil` where it is not within the horizon.
    public var complete: Double? { arrivals.isEmpty || arrivals.contains(nil) ? nil : arrivals.compactMap { $0 }.max() }
  }
}

extension ChainDossier {
  /// Follows a family; without a number, one with the middle delay. `nil` where the future has no such family. Throws `ChainError`.
  public func follow(_ variant: Variant, future: Int, seed: UInt64, family: Int? = nil) throws -> Following? {
    try check(variant)
    let drawn = calibration.drawn(seed: seed, future: future)
    let simulation = try Simulation(model: chainModel(drawn), seed: seed)
    let today = self.policy(of: baseline, drawn)
    let policy = self.policy(of: variant, drawn)
    try Simulation.check([today, policy])
    guard let stories = simulation.follow(future: future, from: today, to: policy, family: family) else { return nil }
    return following(variant, future, stories, under: policy)
  }

  /// Two stories of one family, with what the dossier knows of it.
  func following(_ variant: Variant, _ future: Int, _ stories: [FamilyStory], under policy: Policy) -> Following {
    let (before, now) = (stories[0], stories[1])
    let rule = policy.rules.inOrder[now.group]
    return Following(
      variant: variant, future: future, family: now.identity, origin: now.origin.flatMap { origins.indices.contains($0) ? origins[$0].name : nil },
      group: StatusGroup.allCases[now.group], members: now.members, minors: now.minors, isSponsorAlone: now.isSponsorAlone,
      goesStraightHome: now.goesStraightHome, isAccepted: now.isAccepted,
      today: .init(before), underVariant: .init(now),
      limit: rule.placesPerMonth != nil ? .line : rule.housing != nil ? .home : rule.brake != nil ? .brake : nil)
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
