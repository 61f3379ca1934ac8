/// A search of one drawn table: how many packages all can accept, and the one with the greatest product of gains.
enum PackageSweep {
  /// Most packages that are visited one by one, after those that cross a red line are left out; it bounds the time per draw.
  static let visitLimit = 2_000_000

  /// What is known of a table after its search.
  enum Found: Hashable {
    /// No package is one that all can accept.
    case nothing
    /// Some package is, but the table is too large to visit: how many, and which has the greatest product, is not known.
    case something
    /// All were visited: how many are, and the options of the first with the greatest product.
    case all(agreeable: Int, nash: [Int])

    /// How many packages all can accept; `nil` where that is not known.
    var agreeable: Int? {
      switch self {
      case .nothing: 0
      case .something: nil
      case .all(let agreeable, _): agreeable
      }
    }
  }

  /// NB: products are in floating point, so among packages within rounding of each other the first need not win. Throws `unproven`, and what laying
  /// out the table throws.
  static func run(_ table: Table, visitLimit: Int = visitLimit) throws(NegotiationError) -> Found {
    let space = try TableSpace(table)
    let everything = space.mask(space.demands)
    let choices = space.choices(keeping: everything)
    guard choices.allSatisfy({ !$0.isEmpty }) else { return .nothing }
    guard let packages = product(of: choices.map(\.count)), packages <= visitLimit else {
      return try Possibility(space: space).package(meeting: everything) == nil ? .nothing : .something
    }
    return visit(space, choices)
  }

  /// Every pair of one part over the first half of the blocks and one over the second.
  ///
  /// Unlike `Solutions.nash` it gives a package also where somebody gains nothing, so that every draw with an agreement has one.
  private static func visit(_ space: TableSpace, _ choices: [[TableSpace.Choice]]) -> Found {
    let cut = halfway(choices)
    let (first, second) = (Parts(Array(choices[..<cut]), space.parties), Parts(Array(choices[cut...]), space.parties))
    let gains = space.table.parties.map(\.walkAway)
    let scales = space.table.parties.map { Double($0.scale) }
    var agreeable = 0
    var best = -1.0
    var pair: (Int, Int)?
    var isWithin = [UInt8](repeating: 0, count: second.count)
    for left in 0..<first.count {
      let found = second.mark(&isWithin) { gains[$0] - first.worth[$0][left] }
      if found == 0 { continue }
      agreeable += found
      for right in 0..<second.count where isWithin[right] != 0 {
        var product = 1.0
        for party in scales.indices { product *= Double(first.worth[party][left] + second.worth[party][right] - gains[party]) / scales[party] }
        if product > best { (best, pair) = (product, (left, right)) }
      }
    }
    guard let pair else { return .nothing }
    return .all(agreeable: agreeable, nash: space.package(first.chosen(pair.0) + second.chosen(pair.1)).options)
  }

  /// How many blocks the first half takes: the fewest whose combinations are at least the square root of all.
  private static func halfway(_ choices: [[TableSpace.Choice]]) -> Int {
    let whole = choices.reduce(1.0) { $0 * Double($1.count) }
    var part = 1.0
    for (index, block) in choices.enumerated() {
      part *= Double(block.count)
      if part * part >= whole { return index + 1 }
    }
    return choices.count
  }

  /// All combinations of the choices of some blocks.
  private struct Parts {
    let blocks: [[TableSpace.Choice]]
    let count: Int
    /// Per party, the worth of every combination, the last block fastest.
    var worth: [[Int]]

    init(_ blocks: [[TableSpace.Choice]], _ parties: Int) {
      self.blocks = blocks
      count = blocks.reduce(1) { $0 * $1.count }
      worth = (0..<parties).map { TableSpace.sums(blocks, $0) }
    }

    /// The choices behind a combination, by its position: the inverse of the order of `worth`.
    func chosen(_ index: Int) -> [TableSpace.Choice] {
      var rest = index
      var picked: [TableSpace.Choice] = []
      for block in blocks.reversed() {
        picked.append(block[rest % block.count])
        rest /= block.count
      }
      return picked.reversed()
    }

    /// Marks with 1 the combinations that give every party at least its floor, with 0 the others; gives how many have 1.
    func mark(_ marks: inout [UInt8], floor: (Int) -> Int) -> Int {
      var found = 0
      marks.withUnsafeMutableBufferPointer { marks in
        var index = 0
        while index < count {
          marks[index] = 1
          index &+= 1
        }
        for party in worth.indices {
          let least = floor(party)
          worth[party].withUnsafeBufferPointer { worth in
            var index = 0
            while index < marks.count {
              marks[index] &= worth[index] >= least ? 1 : 0
              index &+= 1
            }
          }
        }
        index = 0
        while index < marks.count {
          found &+= Int(marks[index])
          index &+= 1
        }
      }
      return found
    }
  }
}
