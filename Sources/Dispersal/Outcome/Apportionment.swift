/// Whole places that add up to the total.
public struct Apportionment: Sendable, Hashable {
  /// Places per claimant, in the order given. Where there is a tie these hold what every resolution of the tie agrees on. The sum is then below the
  /// total by the places of the tie.
  public var places: [Int]
  /// Places that the rule leaves to a draw, and among whom; `nil` where the result is unique.
  public var tie: Tie?

  /// Equal claims to the last places.
  public struct Tie: Sendable, Hashable {
    /// How many places are open; `settledByOrder` gives each claimant at most one of them.
    public var places: Int
    /// Positions of the claimants, in order.
    public var among: [Int]
  }

  /// The places with a tie settled in favour of those named first; for use only where the tie is shown.
  public var settledByOrder: [Int] {
    guard let tie else { return places }
    var settled = places
    for claimant in tie.among.prefix(tie.places) { settled[claimant] += 1 }
    return settled
  }
}
