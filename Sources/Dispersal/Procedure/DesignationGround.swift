/// Why a municipality is designated for a number.
public enum DesignationGround: Sendable, Hashable {
  /// It offered its share or more: the offer becomes its task.
  case offered
  /// It offered less than its share, but its province meets the task, so it cannot be compelled.
  case provinceMeetsTask
  /// It offered less than its share in a province that falls short: by key it is given so much of the rest. `added`: places on top of its offer, at
  /// least one.
  case shortfallByKey(added: Int)
  /// It offered less than its share in a province that falls short, and nothing of the rest came to it: others made it up, or the rounding gave it
  /// none.
  case coveredBySurplus
}
