import Dossiers
import Talks
import Testing
import Vocabulary

@Suite("Votes are counted by their rule")
struct CountingTests {
  private static let two: [Seat] = [
    Seat("first", .delegation, name: Phrase(same: "first"), weight: 45), Seat("second", .delegation, name: Phrase(same: "second"), weight: 67),
    Seat("chair", .chair, name: Phrase(same: "chair"), weight: 0), Seat("clerk", .secretary, name: Phrase(same: "clerk"), weight: 0),
  ]

  private func split(_ first: (Int, Int), _ second: (Int, Int)) throws -> TableState.Count {
    var night = try TinyNight(seats: Self.two)
    try night.meet(["first", "second", "chair"])
    let proposal = try night.propose("first")
    let vote = try night.announce(.proposal(proposal, version: 1), "weights")
    try night.open(vote)
    try night.cast(vote, "first", [.init(.inFavour, weight: first.0), .init(.against, weight: first.1)])
    try night.cast(vote, "second", [.init(.inFavour, weight: second.0), .init(.against, weight: second.1)])
    try night.close(vote)
    #expect(night.table.violations() == [])
    return try #require(night.state.vote(vote)?.count)
  }

  @Test("weights of 45 and 67 with divided votes give 70 to 42, and 38 to 74")
  func divided() throws {
    let won = try split((30, 15), (40, 27))
    #expect(won.inFavour == 70 && won.against == 42 && won.outcome == .adopted)
    let lost = try split((28, 17), (10, 57))
    #expect(lost.inFavour == 38 && lost.against == 74 && lost.outcome == .rejected)
  }

  @Test("two thirds of 9 is 6, of 150 is 100; more than half of 9 is 5 and of 10 is 6")
  func shares() {
    let twoThirds = MajorityRule.Test(.seats, of: .everyone, numerator: 2, denominator: 3, isStrict: false)
    #expect(twoThirds.needed(of: 9) == 6 && twoThirds.needed(of: 150) == 100)
    let half = MajorityRule.Test(.seats, of: .everyone, numerator: 1, denominator: 2, isStrict: true)
    #expect(half.needed(of: 9) == 5 && half.needed(of: 10) == 6)
  }

  @Test("a proxy counts where its holder is there and its giver is not; one whose holder is absent does not")
  func proxies() throws {
    for (present, roll) in [
      (["Baken", "Kompas", "chair"], ["Anker", "Baken", "Kompas"]), (["Kompas", "Lood", "chair"], ["Kompas", "Lood"]),
      (["Anker", "Baken", "chair"], ["Anker", "Baken"]),
    ] as [([SeatID], [SeatID])] {
      var night = try TinyNight()
      try night.meet(present)
      let proposal = try night.propose()
      let vote = try night.announce(.proposal(proposal, version: 1), "heads")
      try night.act("Anker", .vote(.proxy(.init(vote: vote, holder: "Baken"))))
      try night.open(vote)
      #expect(night.state.vote(vote)?.frozen?.roll.map(\.seat) == roll)
      for line in night.state.vote(vote)?.frozen?.roll ?? [] { try night.cast(vote, line.seat, .inFavour, by: line.holder) }
      try night.close(vote)
      #expect(night.state.vote(vote)?.count?.seatsInFavour == roll.count)
    }
  }

  @Test("a tie goes to the chair after the count, and the first count stays when there is a second")
  func tie() throws {
    var night = try TinyNight()
    try night.meet()
    let proposal = try night.propose()
    let matter = Matter.proposal(proposal, version: 1)
    let first = try night.vote(matter, "heads", [("Anker", .inFavour), ("Baken", .inFavour), ("Kompas", .against), ("Lood", .against)])
    #expect(night.state.vote(first)?.count?.outcome == .tied && night.state.vote(first)?.isAdopted == nil)
    #expect(throws: Refusal.textFrozen(first)) {
      try night.act("Anker", .proposal(.revise(.init(proposal: proposal, after: 1, text: ProposalText(sentences: ["other"])))))
    }
    try night.act("chair", .vote(.breakTie(.init(vote: first, isInFavour: true))))
    #expect(night.state.vote(first)?.isAdopted == true)
    let count = night.state.vote(first)?.count
    let second = try night.vote(matter, "heads", [("Anker", .inFavour), ("Baken", .against), ("Kompas", .against), ("Lood", .against)])
    #expect(night.state.vote(second)?.isAdopted == false && night.state.vote(first)?.count == count)
    #expect(throws: Refusal.notCarried) { try night.act("chair", .decision(.decide(.init(matter: matter, ground: .vote(first))))) }
  }

  @Test("a double majority needs both, and fewer than four against cannot block")
  func doubleMajority() throws {
    let rule = MajorityRule(
      id: "double", name: Phrase(same: "double"),
      tests: [
        .init(.seats, of: .everyone, numerator: 55, denominator: 100, isStrict: false),
        .init(.weights, of: .everyone, numerator: 65, denominator: 100, isStrict: false),
      ], leastBlocking: 4)
    #expect(!rule.letsBothSidesWin(voters: 27) && rule.letsBothSidesWin(voters: 6))
    let seats = (0..<9).map { Seat(SeatID("s\($0)"), .delegation, name: Phrase(same: "s"), weight: $0 < 3 ? 30 : 2) }
    let threat = try #require(Threat(of: rule, among: seats, chair: nil))
    // The three large ones hold 90 of 102, and still three of nine cannot block.
    #expect(threat.seats.allSatisfy { $0.canBeOutvoted && !$0.canBlock })
    #expect(threat.smallest.first == ["s0", "s1", "s2", "s3", "s4"] && threat.hasMore)
  }
}
