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

  @Test("a score out of range and a family with another number of scores than there are sites are refused, in the sample and on arrival")
  func refused() throws {
    let large = PlacementProblem.scoreLimit + 1
    #expect(throws: PlacementError.score(family: 0, site: 1, score: 70_000)) {
      try OnlinePlacing(capacities: [1, 1], sample: [[1, 70_000]], expected: 3)
    }
    #expect(throws: PlacementError.scores(family: 1, scores: 1, sites: 2)) {
      try OnlinePlacing(capacities: [1, 1], sample: [[1, 2], [3]], expected: 3)
    }
    var placing = try OnlinePlacing(capacities: [1, 1], sample: [[1, 2]], expected: 3)
    #expect(throws: PlacementError.scores(family: 0, scores: 3, sites: 2)) { try placing.place([1, 2, 3]) }
    #expect(throws: PlacementError.score(family: 0, site: 0, score: large)) { try placing.place([large, nil]) }
    #expect(try placing.place([1, 2]) != nil)
  }
}
