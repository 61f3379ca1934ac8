/// A municipality in the decision.
public struct Designation: Sendable, Hashable {
  /// Position in the plan.
  public var municipality: Int
  /// Places that are its share.
  public var share: Int
  /// Places that it offered.
  public var offered: Int
  /// Places that it must provide.
  public var places: Int
  public var ground: DesignationGround
  /// Most places that could be added: what it offered below its share, where the province falls short; 0 where it cannot be compelled.
  public var compellable: Int
}
