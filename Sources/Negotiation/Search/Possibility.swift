/// Whether some package meets a set of demands, and how far a party can get while they are met.
struct Possibility {
  let space: TableSpace

  /// A package that meets all the demands given as bits; `nil` where it is proved that none does. Throws `unproven` where it cannot be settled.
  ///
  /// Tries the packages of a short balancing first; only where those fail does it search.
  func package(meeting mask: UInt64) throws(NegotiationError) -> Package? {
    let choices = space.choices(keeping: mask)
    let floors = space.floors(mask)
    guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
    let asked = floors.indices.filter { floors[$0] != nil }
    guard !asked.isEmpty else { return space.package(choices.map { $0[0] }) }
    let scale = space.table.parties.map { Double($0.scale) }
    let offset = space.table.parties.map { -Double($0.walkAway) / Double($0.scale) }
    let balance = Balance(choices, parties: asked, scale: scale, offset: offset, rounds: 60)
    for chosen in balance.met.suffix(20) {
      let package = space.package(chosen)
      if asked.allSatisfy({ package.worth[$0] >= floors[$0] ?? .min }) { return package }
    }
    // Enough for all means that the weighted sum of what is above the floors is not below zero.
    let weights = scale.indices.map { balance.weights[$0] / scale[$0] }
    let floor = -asked.reduce(0) { $0 + balance.weights[$1] * offset[$1] }
    var found: Package?
    var search = BranchSearch(choices, floors: floors, weighings: [.init(weights: weights, floor: floor)])
    let isSettled = search.run { chosen, _ in
      found = space.package(chosen)
      return .stop
    }
    guard isSettled else { throw .unproven }
    return found
  }

  /// A package of the greatest worth to a party among those that meet the demands given as bits; `nil` where none does.
  ///
  /// Which one of several is not specified. Throws `unproven` where it cannot be settled.
  func greatestWorth(to party: Int, meeting mask: UInt64) throws(NegotiationError) -> Package? {
    guard let start = try package(meeting: mask) else { return nil }
    let choices = space.choices(keeping: mask)
    var floors = space.floors(mask)
    var best = start
    // The party's own worth is the weighing; each better package raises the floor.
    var weights = [Double](repeating: 0, count: space.parties)
    weights[party] = 1
    let weighings = [BranchSearch.Weighing(weights: weights, floor: Double(start.worth[party]))] + multipliers(choices, floors, party, best)
    floors[party] = max(floors[party] ?? .min, start.worth[party])
    var search = BranchSearch(choices, floors: floors, weighings: weighings)
    let isSettled = search.run { chosen, worth in
      if worth[party] > best.worth[party] { best = space.package(chosen) }
      return .raise(Double(best.worth[party]))
    }
    guard isSettled else { throw .unproven }
    return best
  }

  /// A second weighing that counts what the others must have against what the party gets: no package better than the one known can lie below its
  /// floor.
  private func multipliers(_ choices: [[TableSpace.Choice]], _ floors: [Int?], _ party: Int, _ known: Package) -> [BranchSearch.Weighing] {
    let asked = floors.indices.filter { floors[$0] != nil && $0 != party } + [party]
    guard asked.count > 1 else { return [] }
    let scale = space.table.parties.map { Double($0.scale) }
    let offset = floors.indices.map { -Double($0 == party ? known.worth[party] : floors[$0] ?? 0) / scale[$0] }
    let balance = Balance(choices, parties: asked, scale: scale, offset: offset, rounds: 120)
    return [
      .init(weights: scale.indices.map { balance.weights[$0] / scale[$0] }, floor: -asked.reduce(0) { $0 + balance.weights[$1] * offset[$1] })
    ]
  }
}
