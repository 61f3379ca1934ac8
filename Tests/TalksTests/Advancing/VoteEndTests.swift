import Dossiers
import Talks
import Testing
import Vocabulary

@Suite("An announced vote does not outlive its matter")
struct VoteEndTests {
  private func end(_ night: TinyNight, _ vote: VoteID) -> TableState.Vote.End? { night.state.vote(vote)?.end }

  @Test("withdrawn by a seat, it keeps who, when and the words")
  func withdrawn() throws {
    var night = try TinyNight()
    try night.meet()
    let vote = try night.announce(.proposal(try night.propose(), version: 1), "heads")
    let at = night.now
    try night.act("chair", .vote(.withdraw(.init(vote: vote, reason: "we talk on"))))
    let found = try #require(end(night, vote))
    #expect(found.reason == .withdrawn && found.by == "chair" && found.at == at && found.words == "we talk on")
    #expect(night.state.vote(vote)?.phase == .withdrawn)
  }

  @Test("decided by consent, withdrawn or replaced, its proposal takes the vote along, and the machine says why")
  func proposals() throws {
    var night = try TinyNight()
    try night.meet()
    let decided = Matter.proposal(try night.propose(), version: 1)
    let (gone, newer) = (try night.propose("Baken"), try night.propose("Kompas"))
    let votes = [
      try night.announce(decided, "heads"), try night.announce(.proposal(gone, version: 1), "heads"),
      try night.announce(.proposal(newer, version: 1), "heads"),
    ]
    let deadline = night.now.advanced(byMinutes: 90)
    let round = RoundID(try night.act("chair", .consent(.open(.init(matter: decided, deadline: deadline)))))
    for seat in TinyTable.delegations { try night.act(seat, .consent(.answer(.init(round: round, stand: .agrees)))) }
    try night.act("chair", .consent(.close(.init(round: round))))
    #expect(end(night, votes[0]) == nil, "agreed is not decided")
    try night.act("chair", .decision(.decide(.init(matter: decided, ground: .round(round)))))
    try night.act("Baken", .proposal(.withdraw(.init(proposal: gone))))
    try night.act("Kompas", .proposal(.revise(.init(proposal: newer, after: 1, text: ProposalText(sentences: ["Other words."])))))
    #expect(votes.map { end(night, $0)?.reason } == [.decided, .proposalWithdrawn, .replaced])
    #expect(votes.allSatisfy { end(night, $0)?.by == nil && night.state.vote($0)?.phase == .lapsed })
    for vote in votes {
      let opening = night.next("chair", .vote(.open(.init(vote: vote))))
      #expect(throws: Refusal.notInPhase(.lapsed, needed: .announced)) { try advance(night.state, opening, night.rules) }
    }
    #expect(night.table.violations().isEmpty)
  }

  @Test("an amendment that is taken back takes its vote along")
  func amendments() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let amendment = try night.amend("Baken", matter, TextChange(sentences: [.init(.replace, 1, "Four years.")]))
    let vote = try night.announce(.amendment(amendment), "heads")
    try night.act("Baken", .amendment(.withdraw(.init(amendment: amendment))))
    #expect(end(night, vote)?.reason == .amendmentOver && night.table.violations().isEmpty)
  }
}
