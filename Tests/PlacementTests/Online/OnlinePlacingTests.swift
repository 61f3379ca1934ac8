import Testing

@testable import Placement

@Suite("Families placed one by one stay within the places there are")
struct OnlinePlacingTests {
  @Test("no site takes more than its places, and who comes when all is full finds none, over many seeds")
  func limits() throws {
    for seed in 1...60 {
      var draws = Draws(seed)
      let capacities = (0..<draws.within(1...4)).map { _ in draws.below(6) }
      func row() -> [Int?] { capacities.map { _ in draws.below(5) == 0 ? nil : draws.within(0...PlacementProblem.scoreLimit) } }
      let sample = (0..<12).map { _ in row() }
      var placing = try OnlinePlacing(capacities: capacities, sample: sample, expected: 12, interval: 3)
      var taken = capacities.map { _ in 0 }
      for _ in 0..<12 {
        let scores = row()
        guard let site = try placing.place(scores) else {
          #expect(scores.indices.allSatisfy { scores[$0] == nil || taken[$0] == capacities[$0] }, "seed \(seed)")
          continue
        }
        #expect(scores[site] != nil, "seed \(seed)")
        taken[site] += 1
      }
      #expect(zip(taken, capacities).allSatisfy { $0 <= $1 }, "seed \(seed)")
    }
  }
}
