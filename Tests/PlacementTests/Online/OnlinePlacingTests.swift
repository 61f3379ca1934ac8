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
      let sample = (0..<12).map { _ in OnlinePlacing.Arriving(scores: row()) }
      var placing = try OnlinePlacing(capacities: capacities, sample: sample, expected: 12, interval: 3)
      var taken = capacities.map { _ in 0 }
      for _ in 0..<12 {
        let scores = row()
        guard let site = try placing.place(.init(scores: scores)) else {
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
      try OnlinePlacing(capacities: [1, 1], sample: [.init(scores: [1, 70_000])], expected: 3)
    }
    #expect(throws: PlacementError.scores(family: 1, scores: 1, sites: 2)) {
      try OnlinePlacing(capacities: [1, 1], sample: [.init(scores: [1, 2]), .init(scores: [3])], expected: 3)
    }
    var placing = try OnlinePlacing(capacities: [1, 1], sample: [.init(scores: [1, 2])], expected: 3)
    #expect(throws: PlacementError.scores(family: 0, scores: 3, sites: 2)) { try placing.place(.init(scores: [1, 2, 3])) }
    #expect(throws: PlacementError.score(family: 0, site: 0, score: large)) { try placing.place(.init(scores: [large, nil])) }
    #expect(throws: PlacementError.familySize(family: 0, size: 0)) { try placing.place(.init(scores: [1, 2], beds: 0)) }
    #expect(throws: PlacementError.pupils(family: 0, pupils: 3, size: 2)) { try placing.place(.init(scores: [1, 2], beds: 2, pupils: 3)) }
    #expect(try placing.place(.init(scores: [1, 2])) != nil)
  }

  @Test("families take their beds and school places: no site is overfull, and who finds none fits nowhere, over many seeds")
  func beds() throws {
    for seed in 1...60 {
      var draws = Draws(seed)
      let capacities = (0..<draws.within(1...4)).map { _ in draws.below(12) }
      let schoolPlaces = capacities.map { draws.within(0...$0) }
      func family() -> OnlinePlacing.Arriving {
        let beds = draws.within(1...5)
        let scores = capacities.map { _ in draws.below(5) == 0 ? nil : draws.within(0...PlacementProblem.scoreLimit) }
        return .init(scores: scores, beds: beds, pupils: draws.within(0...beds))
      }
      let sample = (0..<12).map { _ in family() }
      var placing = try OnlinePlacing(capacities: capacities, schoolPlaces: schoolPlaces, sample: sample, expected: 12, interval: 3)
      var (left, seats) = (capacities, schoolPlaces)
      for _ in 0..<12 {
        let own = family()
        guard let site = try placing.place(own) else {
          let fits = capacities.indices.filter { own.scores[$0] != nil && left[$0] >= own.beds && seats[$0] >= own.pupils }
          #expect(fits.isEmpty, "seed \(seed)")
          continue
        }
        #expect(own.scores[site] != nil, "seed \(seed)")
        left[site] -= own.beds
        seats[site] -= own.pupils
      }
      #expect((left + seats).allSatisfy { $0 >= 0 }, "seed \(seed)")
    }
  }

  @Test("a site that those to come need more is kept for them, and is not where nobody is expected")
  func lookingAhead() throws {
    // Who is expected can go to the first site alone; the family that arrives is a little better off there, but can go to the other.
    let coming = OnlinePlacing.Arriving(scores: [1000, nil], beds: 4)
    let arriving = OnlinePlacing.Arriving(scores: [120, 100], beds: 4)
    var ahead = try OnlinePlacing(capacities: [4, 4], sample: [coming, coming], expected: 2)
    #expect(try ahead.place(arriving) == 1)
    #expect(try ahead.place(coming) == 0)
    var blind = try OnlinePlacing(capacities: [4, 4], sample: [], expected: 2)
    #expect(try blind.place(arriving) == 0)
    #expect(try blind.place(coming) == nil)
  }
}
