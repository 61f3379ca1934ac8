/// The packages that no other betters for one party without worsening for another, found by adding one block after the other.
///
/// A part of a package that another part dominates can never belong to an efficient package, so only undominated parts are kept; parts of equal
/// worth are kept together and counted. So ties and their number are exact. Complexity: parts × choices × parts kept, per block.
struct FrontSearch {
  /// Comparisons after which the front is given up as too large.
  static let workLimit = 300_000_000

  /// Parts of packages after some blocks: one row of worths a part.
  private struct Layer {
    /// Row after row, one number per party.
    var worth: [Int]
    /// Per part, how many combinations of choices have exactly its worths.
    var counts: [Int]
    /// For each part the parts before it and the choices that lead to it.
    var origins: [[(part: Int, choice: Int)]]
  }

  /// Per party, what a package must be worth, `nil` for nothing, and the most that the blocks still to come can add.
  private struct Reach {
    let floors: [Int?]
    let rest: [Int]
  }

  private let space: TableSpace
  private let choices: [[TableSpace.Choice]]
  private var layers: [Layer] = []
  /// Worths per party of the undominated packages, each kind once, the greatest worth to the first party first; all reach the floors.
  private(set) var points: [[Int]] = []
  /// Per point, how many packages have exactly these worths.
  private(set) var counts: [Int] = []
  /// Per point, its part in the last layer.
  private var positions: [Int] = []

  /// `nil` where the front is too large to find. Without points where a block has no choices or no package reaches the floors.
  init?(_ space: TableSpace, _ choices: [[TableSpace.Choice]], floors: [Int?]) {
    self.space = space
    self.choices = choices
    let parties = space.parties
    guard choices.allSatisfy({ !$0.isEmpty }) else { return }
    // The most that the blocks still to come can add.
    var rest = [[Int]](repeating: [Int](repeating: 0, count: parties), count: choices.count + 1)
    for block in choices.indices.reversed() {
      for party in 0..<parties { rest[block][party] = rest[block + 1][party] + choices[block].reduce(Int.min) { max($0, $1.worth[party]) } }
    }
    var layer = Layer(worth: [Int](repeating: 0, count: parties), counts: [1], origins: [[]])
    var work = 0
    for block in choices.indices {
      guard let next = Self.adding(choices[block], to: layer, parties, Reach(floors: floors, rest: rest[block + 1]), &work) else { return nil }
      layers.append(next)
      layer = next
    }
    for part in layer.counts.indices {
      points.append(Array(layer.worth[part * parties..<(part + 1) * parties]))
      counts.append(layer.counts[part])
      positions.append(part)
    }
  }

  /// The packages of some points, by position in `points`, sorted by worth and options; at most the named limit, with their exact number.
  func packages(at chosen: [Int]) -> PackageSet {
    var found: [Package] = []
    for point in chosen {
      var picked = [TableSpace.Choice?](repeating: nil, count: choices.count)
      unfold(layers.count - 1, positions[point], &picked, &found)
    }
    found.sort(by: Package.precedes)
    return PackageSet(found, count: chosen.reduce(0) { $0 + counts[$1] })
  }

  /// Follows the origins of a part back to the first block, and adds every package on the way until the named limit.
  private func unfold(_ layer: Int, _ part: Int, _ picked: inout [TableSpace.Choice?], _ found: inout [Package]) {
    guard layer >= 0 else {
      found.append(space.package(picked.compactMap { $0 }))
      return
    }
    for origin in layers[layer].origins[part] {
      if found.count >= PackageSet.namedLimit { return }
      picked[layer] = choices[layer][origin.choice]
      unfold(layer - 1, origin.part, &picked, &found)
    }
  }

  /// All parts with each choice of one more block, less those that can no longer reach a floor or that another dominates.
  private static func adding(
    _ choices: [TableSpace.Choice], to layer: Layer, _ parties: Int, _ reach: Reach, _ work: inout Int
  ) -> Layer? {
    var worth: [Int] = []
    var origins: [(part: Int, choice: Int)] = []
    worth.reserveCapacity(layer.counts.count * choices.count * parties)
    for part in layer.counts.indices {
      for (position, choice) in choices.enumerated() {
        var canReach = true
        for party in 0..<parties {
          let sum = layer.worth[part * parties + party] + choice.worth[party]
          worth.append(sum)
          if let floor = reach.floors[party], sum + reach.rest[party] < floor { canReach = false }
        }
        if canReach { origins.append((part, position)) } else { worth.removeLast(parties) }
      }
    }
    work += origins.count * 20
    if work > workLimit { return nil }
    return worth.withUnsafeBufferPointer { undominated($0, origins, layer.counts, parties, &work) }
  }

  /// Keeps what nothing dominates, from the greatest worth down; equal worths become one part.
  private static func undominated(
    _ worth: UnsafeBufferPointer<Int>, _ origins: [(part: Int, choice: Int)], _ counts: [Int], _ parties: Int, _ work: inout Int
  ) -> Layer? {
    let order = origins.indices.sorted { left, right in
      for party in 0..<parties where worth[left * parties + party] != worth[right * parties + party] {
        return worth[left * parties + party] > worth[right * parties + party]
      }
      return left < right
    }
    var kept = Layer(worth: [], counts: [], origins: [])
    for candidate in order {
      let row = candidate * parties
      let count = counts[origins[candidate].part]
      if let last = kept.counts.indices.last, (0..<parties).allSatisfy({ kept.worth[last * parties + $0] == worth[row + $0] }) {
        kept.counts[last] += count
        kept.origins[last].append(origins[candidate])
        continue
      }
      let isDominated = kept.worth.withUnsafeBufferPointer { rows in
        var start = 0
        while start < rows.count {
          var party = 0
          while party < parties, rows[start + party] >= worth[row + party] { party += 1 }
          if party == parties { return true }
          start += parties
        }
        return false
      }
      work += kept.counts.count
      if work > workLimit { return nil }
      if isDominated { continue }
      for party in 0..<parties { kept.worth.append(worth[row + party]) }
      kept.counts.append(count)
      kept.origins.append([origins[candidate]])
    }
    return kept
  }
}
