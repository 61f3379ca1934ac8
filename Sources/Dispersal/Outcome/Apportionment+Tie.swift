extension Apportionment {
  /// Equal claims, and what can come of them.
  public enum Tie: Sendable, Hashable {
    /// Draws that have nothing to do with each other; in each, any of its claimants can get a place.
    case draws([Draw])
    /// Outcomes that hang together in another way, each with the places of all claimants, the one settled by order first. `hasMore` where not every
    /// one is listed, or not every way could be followed.
    case listed([[Int]], hasMore: Bool)

    /// One draw: so many places among so many claimants.
    public init(places: Int, among: [Int]) { self = .draws([Draw(places: places, among: among)]) }

    /// Positions of the claimants whose places differ between outcomes, in order.
    public var among: [Int] {
      switch self {
      case .draws(let draws): draws.flatMap(\.among).sorted()
      case .listed(let outcomes, _):
        (outcomes.first ?? []).indices.filter { claimant in outcomes.contains { $0[claimant] != outcomes[0][claimant] } }
      }
    }

    /// How many places are open: what lies above the least that each claimant has in any outcome.
    public var places: Int {
      switch self {
      case .draws(let draws): draws.reduce(0) { $0 + $1.places }
      case .listed(let outcomes, _): (outcomes.first ?? []).reduce(0, +) - Self.least(outcomes).reduce(0, +)
      }
    }

    /// The least that every claimant has in any of some outcomes.
    static func least(_ outcomes: [[Int]]) -> [Int] {
      (outcomes.first ?? []).indices.map { claimant in outcomes.reduce(.max) { min($0, $1[claimant]) } }
    }
  }

  /// Equal claims to some places: each claimant gets one of them at most.
  public struct Draw: Sendable, Hashable {
    /// Fewer than there are claimants.
    public var places: Int
    /// Positions of the claimants, in order.
    public var among: [Int]

    /// `among` in the order of the list, since those at its front are settled on first.
    public init(places: Int, among: [Int]) {
      self.places = places
      self.among = among
    }

    /// Who can get the places, those named first at the front, up to a number of ways.
    func ways(limit: Int) -> [[Int]] {
      var found: [[Int]] = []
      var chosen = Array(0..<places)
      while found.count < limit {
        found.append(chosen.map { among[$0] })
        // The last of the chosen that can still move up, and those behind it close to it.
        guard let last = chosen.indices.last(where: { chosen[$0] < among.count - places + $0 }) else { break }
        let start = chosen[last] + 1
        for index in last..<places { chosen[index] = start + index - last }
      }
      return found
    }
  }
}

extension Apportionment {
  /// What a list of outcomes says, the first of which is the one settled by order: unique, some draws apart, or the list itself.
  init(_ outcomes: [[Int]], hasMore: Bool) {
    let least = Tie.least(outcomes)
    guard outcomes.count > 1 || hasMore else {
      self.init(places: outcomes.first ?? [])
      return
    }
    if !hasMore, let draws = Self.draws(outcomes, above: least) {
      self.init(places: least, tie: .draws(draws))
    } else {
      let others = outcomes.dropFirst().sorted { $1.lexicographicallyPrecedes($0) }
      self.init(places: least, tie: .listed(outcomes.prefix(1) + others, hasMore: hasMore))
    }
  }

  /// The draws of which all outcomes are made; `nil` where there are none such. Claimants that can trade their place with each other, all others as
  /// they are, share a draw; the outcomes are the product of the draws where there are as many as that product has. With bounds the run in the order
  /// of the list need not give a draw to those named first; then too there are none.
  private static func draws(_ outcomes: [[Int]], above least: [Int]) -> [Draw]? {
    let open = least.indices.filter { claimant in outcomes.contains { $0[claimant] > least[claimant] } }
    guard outcomes.allSatisfy({ one in open.allSatisfy { one[$0] - least[$0] <= 1 } }) else { return nil }
    let known = Set(outcomes)
    var group = Array(least.indices)
    for one in outcomes {
      for giver in open where one[giver] > least[giver] {
        for taker in open where one[taker] == least[taker] && group[taker] != group[giver] {
          var other = one
          other[giver] -= 1
          other[taker] += 1
          guard known.contains(other) else { continue }
          let (kept, gone) = (min(group[giver], group[taker]), max(group[giver], group[taker]))
          for index in group.indices where group[index] == gone { group[index] = kept }
        }
      }
    }
    let draws = open.filter { group[$0] == $0 }.map { head -> Draw in
      let among = open.filter { group[$0] == head }
      return Draw(places: among.reduce(0) { $0 + outcomes[0][$1] - least[$1] }, among: among)
    }
    let isSame = outcomes.allSatisfy { one in draws.allSatisfy { draw in draw.among.reduce(0) { $0 + one[$1] - least[$1] } == draw.places } }
    let isInOrder = draws.allSatisfy { draw in draw.among.prefix(draw.places).allSatisfy { outcomes[0][$0] > least[$0] } }
    guard isSame, isInOrder, draws.reduce(1, { $0 * $1.ways(limit: outcomes.count + 1).count }) == outcomes.count else { return nil }
    return draws
  }
}
