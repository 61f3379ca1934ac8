import Testing

@testable import Dispersal

@Suite("Two-way rounding holds every sum, is the best, and reports its ties")
struct TwoWayTests {
  /// All tables with these sums and nothing where the weight is zero.
  static func tables(_ weights: [[Int]], _ rowSums: [Int], _ columnSums: [Int]) -> [[[Int]]] {
    func rows(_ row: Int, _ left: [Int]) -> [[[Int]]] {
      guard row < rowSums.count else { return left.allSatisfy { $0 == 0 } ? [[]] : [] }
      func fill(_ column: Int, _ rest: Int) -> [[Int]] {
        if column == left.count { return rest == 0 ? [[]] : [] }
        let most = weights[row][column] == 0 ? 0 : min(rest, left[column])
        return (0...most).flatMap { own in fill(column + 1, rest - own).map { [own] + $0 } }
      }
      return fill(0, rowSums[row]).flatMap { own in rows(row + 1, zip(left, own).map { $0 - $1 }).map { [own] + $0 } }
    }
    return rows(0, columnSums)
  }

  /// The product over cells of (2k − 1)/weight for the places k = 1, 2, …, as numerator and denominator: the best table has the least.
  ///
  /// Source: M. Balinski, G. Demange, Math. Programming 45 (1989).
  static func worth(_ table: [[Int]], _ weights: [[Int]]) -> (over: Double, under: Double) {
    var (over, under) = (1.0, 1.0)
    for (row, line) in table.enumerated() {
      for (column, places) in line.enumerated() {
        for place in 0..<places {
          over *= Double(2 * place + 1)
          under *= Double(weights[row][column])
        }
      }
    }
    return (over, under)
  }

  @Test("trying every table finds none better, and ties are exactly the cells in which equally good tables differ")
  func everyTable() throws {
    var (tied, impossible) = (0, 0)
    for seed in 1...300 {
      var draws = Draws(seed)
      let (rows, columns) = (draws.within(2...3), draws.within(2...3))
      let weights = (0..<rows).map { _ in (0..<columns).map { _ in draws.below(4) == 0 ? 0 : draws.within(1...(seed % 3 == 0 ? 90 : 2)) } }
      let rowSums = (0..<rows).map { _ in draws.below(4) }
      var columnSums = (0..<columns).map { _ in 0 }
      for _ in 0..<rowSums.reduce(0, +) { columnSums[draws.below(columns)] += 1 }
      let all = Self.tables(weights, rowSums, columnSums)
      guard let answer = try? TwoWayRounding(weights: weights, rowSums: rowSums, columnSums: columnSums) else {
        #expect(all.isEmpty, "seed \(seed): there is a table \(all.first ?? [])")
        impossible += 1
        continue
      }
      #expect(all.contains(answer.places), "seed \(seed): \(answer.places)")
      // Small whole numbers, so that products are exact as floating-point numbers.
      let own = Self.worth(answer.places, weights)
      var differing: Set<[Int]> = []
      for table in all {
        let other = Self.worth(table, weights)
        #expect(own.over * other.under <= other.over * own.under, "seed \(seed): \(table) is better than \(answer.places)")
        guard own.over * other.under == other.over * own.under else { continue }
        for row in 0..<rows { for column in 0..<columns where table[row][column] != answer.places[row][column] { differing.insert([row, column]) } }
      }
      #expect(Set(answer.ties.map { [$0.row, $0.column] }) == differing, "seed \(seed): \(weights) \(rowSums) \(columnSums)")
      if !differing.isEmpty { tied += 1 }
    }
    #expect(tied > 5, "\(tied) tied")
    #expect(impossible > 5, "\(impossible) impossible")
  }

  @Test("a tie around six cells is reported, though no four cells are tied")
  func longTie() throws {
    let answer = try TwoWayRounding(weights: [[1, 1, 0], [0, 1, 1], [1, 0, 1]], rowSums: [1, 1, 1], columnSums: [1, 1, 1])
    #expect(answer.ties.count == 6)
  }

  @Test("large tables of provinces and groups hold every sum")
  func sums() throws {
    for seed in 1...20 {
      var draws = Draws(seed)
      let weights = (0..<12).map { _ in (0..<3).map { _ in draws.within(1...200_000) } }
      let columnSums = [70_000 + draws.below(9000), 3000 + draws.below(900), draws.below(500)]
      let rowSums = try ApportionmentRule.webster.apportion(
        columnSums.reduce(0, +), over: weights.map { Claimant(id: "", key: $0.reduce(0, +)) }
      ).settledByOrder
      let answer = try TwoWayRounding(weights: weights, rowSums: rowSums, columnSums: columnSums)
      #expect(answer.places.map { $0.reduce(0, +) } == rowSums, "seed \(seed)")
      #expect((0..<3).map { column in answer.places.reduce(0) { $0 + $1[column] } } == columnSums, "seed \(seed)")
    }
  }
}
