public import Vocabulary

/// Where an actor stands on one measure, how much it matters to the actor, and what the actor can bring to bear.
public struct Stance: Sendable, Hashable, Codable {
  /// By name; the exchange model knows by it which stances on different measures belong together.
  public var actor: PartyID
  /// On the scale of the measure.
  public var position: Double
  /// 0…1; 1 for what matters most to the actor, 0 for what it does not care about.
  public var salience: Double
  /// Share of the power of all; any unit, since only proportions count.
  public var capability: Double

  public init(actor: PartyID, position: Double, salience: Double, capability: Double) {
    self.actor = actor
    self.position = position
    self.salience = salience
    self.capability = capability
  }

  /// How hard the actor pulls on this measure; the effective power of the compromise model and the votes of the challenge model.
  var weight: Double { salience * capability }
}
