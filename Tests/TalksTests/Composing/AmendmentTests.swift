import Talks
import Testing
import Vocabulary

@Suite("Amendments compose, clash and are put in turn")
struct AmendmentTests {
  private func lever(_ value: String?) -> TextChange {
    TextChange(levers: [LeverChange("permit.years", .subsidiary, value.map(WrittenValue.number))])
  }

  private let all: [(SeatID, VoteAct.Choice)] = TinyTable.delegations.map { ($0, .inFavour) }

  @Test("of two on one lever the furthest is put first; the other lapses when it is carried, and stays readable")
  func clash() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let near = try night.amend("Baken", matter, lever("2"))
    let far = try night.amend("Kompas", matter, lever("7"))
    let proposal = try #require(night.state.proposal(of: matter))
    #expect(night.state.amendmentsToPut(on: proposal).map(\.id) == [far, near])
    let vote = try night.announce(.amendment(near), "heads")
    #expect(throws: Refusal.furtherFirst(far)) { try night.open(vote) }
    #expect(throws: Refusal.amendmentsPending([far, near])) {
      try night.act("chair", .consent(.open(.init(matter: matter, deadline: night.now.advanced(byMinutes: 90)))))
    }
    _ = try night.vote(.amendment(far), "heads", all)
    #expect(night.state.proposal(proposal)?.text.levers.first?.value == .number("7") && night.state.proposal(proposal)?.version == 2)
    #expect(night.state.amendment(near)?.fate == .lapsed && night.state.amendment(near)?.change == lever("2"))
  }

  @Test("independent ones merge, and a sentence that moved is still found")
  func merge() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let second = try night.amend("Baken", matter, TextChange(sentences: [.init(.replace, 2, "Family may follow at once.")]))
    let first = try night.amend("Kompas", matter, TextChange(sentences: [.init(.insertAfter, 0, "Two statuses come back.")]))
    let other = try night.amend("Lood", matter, lever("5"))
    #expect(night.state.rivals(of: try #require(night.state.amendment(second))).isEmpty)
    for amendment in [first, second, other] { _ = try night.vote(.amendment(amendment), "heads", all) }
    let proposal = try #require(night.state.proposals.first)
    #expect(proposal.text.sentences == ["Two statuses come back.", "Permits last three years.", "Family may follow at once."])
    #expect(proposal.text.levers.first?.value == .number("5") && proposal.version == 4)
    #expect(proposal.versions.map(\.amendment) == [nil, first, second, other])
  }

  @Test("an amendment of an amendment is put before it and changes what it does")
  func second() throws {
    var night = try TinyNight()
    try night.meet()
    let matter = Matter.proposal(try night.propose(), version: 1)
    let first = try night.amend("Baken", matter, lever("2"))
    let second = try night.amend("Kompas", .amendment(first), lever("4"))
    let vote = try night.announce(.amendment(first), "heads")
    #expect(throws: Refusal.amendmentsPending([second])) { try night.open(vote) }
    _ = try night.vote(.amendment(second), "heads", all)
    #expect(night.state.amendment(first)?.current == lever("4") && night.state.amendment(first)?.change == lever("2"))
    _ = try night.vote(.amendment(first), "heads", all)
    #expect(night.state.proposals.first?.text.levers.first?.value == .number("4"))
  }

  @Test("an amendment of an amendment lapses with the sentence that it changes, and one that moved follows it; of levers it stays what it is")
  func secondGone() throws {
    var night = try TinyNight()
    try night.meet()
    let text = ProposalText(levers: TinyTable.text.levers, sentences: ["One.", "Two.", "Three."])
    let proposal = try night.propose("Anker", for: .table, text)
    let first = try night.amend(
      "Baken", .proposal(proposal, version: 1), TextChange(levers: lever("2").levers, sentences: [.init(.replace, 1, "First.")]))
    let gone = try night.amend("Kompas", .amendment(first), TextChange(sentences: [.init(.replace, 2, "Second.")]))
    let moved = try night.amend("Lood", .amendment(first), TextChange(levers: lever(nil).levers, sentences: [.init(.replace, 3, "Third.")]))
    let next = ProposalText(levers: text.levers, sentences: ["One.", "Three."])
    try night.act("Anker", .proposal(.revise(.init(proposal: proposal, after: 1, text: next))))
    #expect(night.state.amendment(gone)?.fate == .lapsed && night.state.amendment(moved)?.fate == .pending)
    #expect(night.state.amendment(moved)?.current == TextChange(levers: lever(nil).levers, sentences: [.init(.replace, 2, "Third.")]))
    _ = try night.vote(.amendment(moved), "heads", all)
    _ = try night.vote(.amendment(first), "heads", all)
    #expect(night.state.proposals.first?.text == ProposalText(sentences: ["First.", "Third."]))
  }

  @Test(
    "where nothing is voted on, an amendment that a round does not carry is over and holds its proposal up no longer; where votes are taken it waits")
  func notCarried() throws {
    for hasVotes in [false, true] {
      var rules = TinyTable.rules
      if !hasVotes { rules.votes = [] }
      var night = try TinyNight(rules)
      try night.meet()
      let proposal = try night.propose()
      let amendment = try night.amend("Baken", .proposal(proposal, version: 1), lever("2"))
      _ = try night.round(.amendment(amendment), [.agrees, .agrees, .agrees, .blocks])
      #expect(night.state.amendment(amendment)?.fate == (hasVotes ? .pending : .rejected))
      #expect(night.state.proposal(proposal)?.version == 1)
      if !hasVotes { _ = try night.round(.proposal(proposal, version: 1), [.agrees, .agrees, .agrees, .agrees]) }
    }
  }

  @Test("an amendment whose words are gone lapses with the new version of the author")
  func gone() throws {
    var night = try TinyNight()
    let proposal = try night.propose()
    let amendment = try night.amend("Baken", .proposal(proposal, version: 1), TextChange(sentences: [.init(.remove, 2)]))
    let text = ProposalText(levers: TinyTable.text.levers, sentences: ["Permits last three years."])
    try night.act("Anker", .proposal(.revise(.init(proposal: proposal, after: 1, text: text))))
    #expect(night.state.amendment(amendment)?.fate == .lapsed)
    #expect(night.state.proposal(proposal)?.versions.first?.text == TinyTable.text)
  }
}
