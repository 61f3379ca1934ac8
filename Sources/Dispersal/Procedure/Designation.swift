/// A municipality in the decision.
///
/// A municipality is held to its offer, and above that at most to its share.
public struct Designation: Sendable, Hashable {
  /// Position in the plan.
  public var municipality: Int
  /// Places that are its share.
  public var share: Int
  /// Places that it offered. Zero or more, and not bounded by the share.
  public var offered: Int
  /// Places that it must provide. The offer and what is added to it.
  public var places: Int
  /// Why it is that number; the only ground that adds to the offer is `shortfallByKey`.
  public var ground: DesignationGround
  /// Most places that could be added: what it offered below its share, where the province falls short; 0 where it cannot be compelled.
  public var compellable: Int
}
