/// All packages of a table as a sum of blocks: measures that interactions or red lines tie together form one block, every other measure one of
/// its own.
///
/// Within a block every combination of options is a choice; over blocks worths simply add. So a search can go block by block instead of package
/// by package.
struct TableSpace {
  /// One combination of the options of a block.
  struct Choice {
    /// Positions of the options, in the order of the block's measures.
    var options: [Int]
    /// Worth to each party.
    var worth: [Int]
    /// The demands that it breaks, as bits in the order of `demands`; walk-away values never.
    var crossed: UInt64
  }

  /// Measures that must be chosen together.
  struct Block {
    /// By position in the table, ascending.
    var measures: [Int]
    /// All combinations of open options, the last measure fastest; none where a measure has no open option.
    var choices: [Choice]
  }

  /// Most choices of one block; they are all laid out in memory.
  static let blockLimit = 200_000

  let table: Table
  /// The red lines and then the walk-away value of each party, in the order of the parties; a demand's position here is its bit everywhere.
  let demands: [Demand]
  /// In the order of their first measure.
  let blocks: [Block]
  let parties: Int

  /// Packages that hold the fixed options (per measure; `nil` for any) and only admitted ones. Throws `blockTooLarge`.
  init(_ table: Table, fixing fixed: [Int?] = [], admits: ((_ measure: Int, _ option: Int) -> Bool)? = nil) throws(NegotiationError) {
    self.table = table
    parties = table.parties.count
    demands = table.parties.enumerated().flatMap { party, member in
      member.redLines.indices.map { Demand.redLine(party: party, line: $0) } + [.walkAway(party: party)]
    }
    let open = table.measures.indices.map { measure in
      table.measures[measure].options.indices.filter { option in
        (measure < fixed.count ? fixed[measure].map { $0 == option } ?? true : true) && (admits?(measure, option) ?? true)
      }
    }
    var blocks: [Block] = []
    for measures in Self.tied(table) {
      let size = product(of: measures.map { open[$0].count })
      guard let size, size <= Self.blockLimit else {
        throw .blockTooLarge(measures: measures.map { table.measures[$0].id }, choices: size, limit: Self.blockLimit)
      }
      blocks.append(Block(measures: measures, choices: Self.choices(of: measures, open, table, demands)))
    }
    self.blocks = blocks
  }

  /// Number of packages; `nil` beyond a 64-bit integer.
  var packageCount: Int? { product(of: blocks.map(\.choices.count)) }

  /// The demands as bits; one that the table does not have is left out.
  func mask(_ demands: some Sequence<Demand>) -> UInt64 {
    demands.reduce(0) { mask, demand in self.demands.firstIndex(of: demand).map { mask | 1 << UInt64($0) } ?? mask }
  }

  /// The choices of each block that break none of the demands given as bits.
  func choices(keeping mask: UInt64) -> [[Choice]] { blocks.map { $0.choices.filter { $0.crossed & mask == 0 } } }

  /// Least worth per party under the demands given as bits; `nil` where its walk-away value is not among them.
  func floors(_ mask: UInt64) -> [Int?] {
    table.parties.indices.map { party in
      demands.firstIndex(of: .walkAway(party: party)).flatMap { mask & 1 << UInt64($0) != 0 ? table.parties[party].walkAway : nil }
    }
  }

  /// A package from one choice per block, in the order of `blocks`.
  func package(_ chosen: [Choice]) -> Package {
    var options = [Int](repeating: 0, count: table.measures.count)
    var worth = [Int](repeating: 0, count: parties)
    for (block, choice) in zip(blocks, chosen) {
      for (measure, option) in zip(block.measures, choice.options) { options[measure] = option }
      for party in 0..<parties { worth[party] += choice.worth[party] }
    }
    return Package(options: options, worth: worth)
  }

  /// The demands that a package breaks, as bits.
  func unmet(_ package: Package) -> UInt64 {
    demands.enumerated().reduce(0) { mask, entry in
      let isMet =
        switch entry.element {
        case .redLine(let party, let line): !table.parties[party].redLines[line].isCrossed(by: package.options)
        case .walkAway(let party): package.worth[party] >= table.parties[party].walkAway
        }
      return isMet ? mask : mask | 1 << UInt64(entry.offset)
    }
  }

  /// Groups of measures that must be chosen together, in the order of their first measure.
  private static func tied(_ table: Table) -> [[Int]] {
    var group = Array(table.measures.indices)
    func join(_ first: Int, _ second: Int) {
      let (from, to) = (max(group[first], group[second]), min(group[first], group[second]))
      for measure in group.indices where group[measure] == from { group[measure] = to }
    }
    for party in table.parties {
      for pair in party.interactions where pair.worth.contains(where: { $0.contains { $0 != 0 } }) { join(pair.first, pair.second) }
      for line in party.redLines {
        for condition in line.conditions.dropFirst() { join(line.conditions[0].measure, condition.measure) }
      }
    }
    return group.indices.filter { group[$0] == $0 }.map { first in group.indices.filter { group[$0] == first } }
  }

  /// The worth to a party of every combination of the choices of some blocks, the last block fastest.
  static func sums(_ blocks: [[Choice]], _ party: Int) -> [Int] {
    blocks.reduce([0]) { sums, block in
      var next: [Int] = []
      next.reserveCapacity(sums.count * block.count)
      for sum in sums { for choice in block { next.append(sum + choice.worth[party]) } }
      return next
    }
  }

  /// Lays out one block. A red line lies within one block or has no part in it, so crossing can be settled here.
  private static func choices(of measures: [Int], _ open: [[Int]], _ table: Table, _ demands: [Demand]) -> [Choice] {
    var combinations: [[Int]] = [[]]
    for measure in measures { combinations = combinations.flatMap { start in open[measure].map { start + [$0] } } }
    let positions = Dictionary(uniqueKeysWithValues: measures.enumerated().map { ($0.element, $0.offset) })
    return combinations.map { options in
      let worth = table.parties.map { party -> Int in
        let alone = measures.enumerated().reduce(0) { $0 + party.worth[$1.element][options[$1.offset]] }
        return party.interactions.reduce(alone) { sum, pair in
          guard let first = positions[pair.first], let second = positions[pair.second] else { return sum }
          return sum + pair.worth[options[first]][options[second]]
        }
      }
      var crossed: UInt64 = 0
      for (bit, demand) in demands.enumerated() {
        guard case .redLine(let party, let line) = demand, !table.parties[party].redLines[line].conditions.isEmpty else { continue }
        let isCrossed = table.parties[party].redLines[line].conditions.allSatisfy { condition in
          positions[condition.measure].map { condition.options.contains(options[$0]) } ?? false
        }
        if isCrossed { crossed |= 1 << UInt64(bit) }
      }
      return Choice(options: options, worth: worth, crossed: crossed)
    }
  }
}
