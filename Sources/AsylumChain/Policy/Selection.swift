/// How relatives come to a place by selection, where nobody has a claim to one.
///
/// Missions take requests up, offices look at each, and one of them chooses. The way begins with the rule, as no request is looked at before. Places
/// go to those whose way is over: grounds first, and then who has been apart the longest. `Simulation.check` refuses a negative intake, and times
/// that cannot be.
public struct Selection: Sendable, Hashable, Codable {
  /// Relatives whom missions take up in a month, at most; what is not used is lost.
  public var intakePerMonth: Int
  /// From there to the choice, drawn once a family: the members who are taken up together are ready together.
  public var duration: Duration
  /// Share of families with grounds that go before all others, 0…1, drawn once a family.
  public var groundsShare = 0.0

  public init(intakePerMonth: Int, duration: Duration, groundsShare: Double = 0) {
    self.intakePerMonth = intakePerMonth
    self.duration = duration
    self.groundsShare = groundsShare
  }
}
