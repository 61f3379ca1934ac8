/// How long to search for a placement of whole families, in steps and never in time.
///
/// So the same effort gives the same placement on a fast machine and on a slow one.
public struct Effort: Sendable, Hashable {
  /// How many groups of sites are placed anew. With none, families are only moved one at a time.
  public var groups: Int
  /// How many rounds the bound takes. With none the bound is that of single beds, and no packing is tried.
  public var rounds: Int
  /// Whether packings of sites are chosen with a solver, where there is one.
  public var isPacking: Bool

  /// Neither count may be below zero.
  public init(groups: Int, rounds: Int, isPacking: Bool = true) {
    self.groups = groups
    self.rounds = rounds
    self.isPacking = isPacking
  }

  /// In proportion to the families up to a week of two thousand, less for more.
  ///
  /// Above twenty thousand sites are so large that beds at a price do nearly as well. With a solver the groups are only the start of its search.
  public static func usual(families: Int, isSolving: Bool = false) -> Effort {
    switch families {
    case ...2_000: Effort(groups: (isSolving ? 30 : 300) * families, rounds: 1500)
    case ...20_000: Effort(groups: 27 * families / 10, rounds: 120, isPacking: false)
    default: Effort(groups: 0, rounds: 0, isPacking: false)
    }
  }

  /// Packings for up to twenty thousand families too: minutes instead of half a minute, and a third of the gap.
  public static func thorough(families: Int, isSolving: Bool) -> Effort {
    isSolving && (2_001...20_000).contains(families)
      ? Effort(groups: 27 * families / 10, rounds: 300) : usual(families: families, isSolving: isSolving)
  }
}
