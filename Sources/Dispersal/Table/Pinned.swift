/// What happens to the others when the numbers of some municipalities are fixed.
///
/// The sum over each province stays what it was: what one takes less the others take more.
public struct Pinned: Sendable, Hashable {
  /// Positions in the plan of the municipalities of the provinces, in the order of the plan.
  public var municipalities: [Int]
  /// Their places before and after the pin, in the same order.
  public var before: [Int]
  public var after: [Int]
  /// The exact shares by key that the others have of what is left, less credits and before caps and floors, in thousandths of a place. Who is pinned
  /// has its own number, and who has no key none.
  public var exactThousandths: [Int]
  /// Ties that were settled by the order of the list when what is left was shared.
  public var ties: [SettledTie]

  /// Who takes a difference: position in the plan and places, those who take most first. Of equal ones the first in the plan; above zero for more
  /// places than before.
  public var differences: [(municipality: Int, places: Int)] {
    municipalities.indices.filter { after[$0] != before[$0] }.map { (municipalities[$0], after[$0] - before[$0]) }
      .sorted { (abs($1.1), $0.0) < (abs($0.1), $1.0) }
  }
}
