/// Where an actor stands on one measure, how much it matters to the actor, and what the actor can bring to bear.
public struct Stance: Sendable, Hashable, Codable {
  public var actor: String
  /// On the scale of the measure.
  public var position: Double
  /// 0…1.
  public var salience: Double
  /// Share of the power of all; any unit, since only proportions count.
  public var capability: Double

  public init(actor: String, position: Double, salience: Double, capability: Double) {
    self.actor = actor
    self.position = position
    self.salience = salience
    self.capability = capability
  }

  var weight: Double { salience * capability }
}
