/// Whole places that add up to the total.
public struct Apportionment: Sendable, Hashable {
  /// Places per claimant, in the order given. Where there is a tie these hold what every outcome of the tie has at least. The sum is then below the
  /// total by the places of the tie.
  public var places: [Int]
  /// What the rule leaves to a draw; `nil` where the result is unique.
  public var tie: Tie?

  /// The outcome of the rule run in the order of the list, with every draw going to whom it names first; for use only where the tie is shown.
  public var settledByOrder: [Int] { outcomes(limit: 1).places[0] }

  /// The outcomes that the rule can have, the one settled by order first, up to a number of them; and whether there are more.
  ///
  /// Complexity: outcomes × claimants.
  public func outcomes(limit: Int) -> (places: [[Int]], hasMore: Bool) {
    guard let tie else { return ([places], false) }
    switch tie {
    case .draws(let draws):
      var found = [places]
      for draw in draws {
        var next: [[Int]] = []
        for one in found {
          next += draw.ways(limit: limit + 1).map { way in
            var places = one
            for claimant in way { places[claimant] += 1 }
            return places
          }
          if next.count > limit { break }
        }
        found = next
      }
      return (Array(found.prefix(max(limit, 1))), found.count > limit)
    case .listed(let outcomes, let hasMore):
      return (Array(outcomes.prefix(max(limit, 1))), hasMore || outcomes.count > limit)
    }
  }
}
