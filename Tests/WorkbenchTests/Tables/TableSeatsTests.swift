import Archive
import Foundation
import Talks
import Testing
import Vocabulary

@testable import Workbench

@Suite("Seats that come, forms that come twice, and what a table tells of itself")
struct TableSeatsTests {
  private let night: LittleNight
  private static let later = "2099-01-01 12:00"

  init() throws { night = try LittleNight() }

  private var state: TableState { get throws { try night.table.current().state } }

  /// What an agency and a finance seat that came by invitation answer, by their forms.
  @Test("an agency and a finance seat come by invitation, and what they answer stands at the table", arguments: ["nl", "en"])
  func answers(_ language: String) throws {
    try night.begin()
    for (seat, kind) in [("agency", "agency"), ("money", "finance")] {
      let told = try night.act("seat.invite", ["new_seat": seat, "kind": kind, "name": "Seat \(seat)"], as: "chair")
      #expect(told.status == .ok && told.text.contains("/seats/") && told.text.contains(night.table.fingerprint))
      try night.sit(seat)
    }
    let proposal = try night.propose("Emergency brake")
    for (seat, test) in [("agency", "feasibility"), ("money", "cost")] {
      try night.act("referral.refer", ["about": proposal, "to": seat, "test": test, "question": "Can it?", "due": Self.later], as: "north")
    }
    let referrals = try state.referrals.map(\.id.rawValue)
    #expect(referrals.count == 2)
    let wrong = try night.act("referral.answer", ["about": referrals[0], "text": "Yes", "low": "1", "high": "2"], as: "agency")
    #expect(wrong.status == .badRequest && wrong.text.contains("This answer does not fit"))
    let feasible = [
      "about": referrals[0], "text": "With time", "degree": "on_conditions", "start": "2026-01-01", "people": "140", "conditions": "A new system",
    ]
    #expect(try night.act("referral.answer", feasible, as: "agency").status == .seeOther)
    let cost = ["about": referrals[1], "text": "As counted", "low": "1000000", "high": "2500000", "from_year": "2027"]
    #expect(try night.act("referral.answer", cost, as: "money").status == .seeOther)
    let page = night.get("proposals/\(proposal)", as: "east", language: language).text
    for told in ["With time", "A new system", "140", "As counted", language == "nl" ? "1.000.000" : "1,000,000", "2027"] {
      #expect(page.contains(told), "\(told)")
    }
    #expect(try state.referrals.allSatisfy { $0.answer != nil })
  }

  @Test("an invitation that says too little or too much is told what, field by field")
  func invitations() throws {
    try night.begin()
    for (fields, told) in [
      (["new_seat": "west", "kind": "delegation"], "weight"), (["new_seat": "west"], "kind"), ([:], "Name either a seat of this table"),
      (["new_seat": "<b>", "kind": "agency"], "no short name for a seat"),
      (["seat": "north", "new_seat": "west", "kind": "agency"], "Name either a seat of this table"),
      (["name": "West"], "new_seat"), (["new_seat": "north", "kind": "agency"], "There is a seat “north” already"),
    ] as [([String: String], String)] {
      let answer = try night.act("seat.invite", fields, as: "chair")
      #expect(answer.status == .badRequest && answer.text.contains(told), "\(fields): \(answer.status)")
    }
    #expect(try state.seats.count == 5)
    #expect(try night.act("seat.invite", ["new_seat": "west", "kind": "delegation", "weight": "3"], as: "chair").status == .ok)
    #expect(try state.voters.map(\.weight) == [1, 1, 1, 3])
  }

  @Test(
    "a form that gave a link and comes twice says that the link was told once; one with other words under its name is refused, and can be sent anew")
  func twice() throws {
    try night.begin()
    let name = "\(ActIdentifier())"
    let fields = ["seat": "east", "reason": "lost", "act": name]
    #expect(try night.act("seat.reissue", fields, as: "chair").text.contains("/seats/"))
    let again = try night.act("seat.reissue", fields, as: "chair")
    #expect(again.status == .ok && again.text.contains("This form was sent twice") && !again.text.contains("It is shown now"))
    let word = "\(ActIdentifier())"
    #expect(try night.act("word.state", ["text": "First", "act": word], as: "north").status == .seeOther)
    #expect(try night.act("word.state", ["text": "First", "act": word], as: "north").status == .seeOther)
    let other = try night.act("word.state", ["text": "Second", "act": word], as: "north")
    #expect(other.status == .badRequest && other.text.contains("with other words") && other.text.contains("Second</textarea>"))
    #expect(!other.text.contains("name=\"act\" value=\"\(word)\"") && other.text.contains("name=\"act\" value=\""))
    #expect(try state.words.count == 1)
  }

  @Test("a form of before the server began is given back with what was written, to whoever sends it from a page of ours, and nothing is done")
  func stale() throws {
    try night.begin()
    func post(_ change: (inout Asked) -> Void) -> Answer {
      night.bench.post(night.address("acts/word.state"), ["text": "Half a speech"], token: "of before") { asked in
        asked.cookies = night.cookies["north"] ?? ""
        change(&asked)
      }
    }
    let back = post { $0.site = "same-origin" }
    #expect(back.status == .forbidden && back.text.contains("Half a speech</textarea>") && back.text.contains("began anew"))
    for other in [post { _ in }, post { $0.site = "cross-site" }, post { $0.origin = "https://example.org" }] {
      #expect(other.status == .forbidden && !other.text.contains("Half a speech"))
    }
    #expect(try state.words.isEmpty)
  }

  @Test("how a person is called can be changed and erased, and nobody else sees it")
  func called() throws {
    try night.sit("north", name: "Ann")
    let session = try night.bench.doors.sessions.seat(night.cookies["north"] ?? "", at: night.table.name, isPerson: true)
    func call(_ name: String) -> Answer {
      night.bench.post(night.address("seat"), ["name": name], token: night.bench.doors.sessions.token(for: session)) {
        $0.cookies = night.cookies["north"] ?? ""
      }
    }
    #expect(night.get(as: "north").text.contains("as Ann"))
    #expect(call("Bea").status == .seeOther && night.get(as: "north").text.contains("as Bea"))
    #expect(call(String(repeating: "x", count: 81)).status == .badRequest)
    #expect(call("").status == .seeOther && !night.get(as: "north").text.contains("Bea"))
    #expect(try night.shelf.seats.names(at: night.table.name).isEmpty)
  }

  @Test("a proposal that was decided says so, and nothing of it is put again", arguments: ["nl", "en"])
  func decided(_ language: String) throws {
    try night.begin()
    let proposal = try night.propose("Emergency brake")
    let open = "acts/amendment.propose?about=\(proposal)"
    #expect(night.get(as: "north", language: language).text.contains(open))
    try night.act("consent.open", ["about": proposal, "deadline": Self.later], as: "chair")
    let round = try #require(try state.rounds.last).id.rawValue
    for seat in ["north", "east", "south"] { try night.act("consent.answer", ["about": round, "stand": "agrees"], as: seat) }
    // All have spoken: who stands where is there before the round is closed.
    #expect(
      night.get("proposals/\(proposal)", as: "east", language: language).text.contains(
        language == "nl" ? "Allen hebben gesproken" : "All have spoken"))
    try night.act("consent.close", ["about": round], as: "chair")
    #expect(try night.act("decision.decide", ["about": round], as: "chair").status == .seeOther)
    let page = night.get(as: "north", language: language).text
    #expect(page.contains(language == "nl" ? "besloten, Besluit 1" : "decided, Decision 1") && !page.contains(open))
  }

  @Test("between sessions and while one is suspended a delegation can propose and speak, not vote")
  func between() throws {
    for seat in ["chair", "north"] { try night.sit(seat) }
    #expect(night.get(as: "north").text.contains("acts/proposal.propose"))
    #expect(try night.act("word.state", ["text": "Before the night"], as: "north").status == .seeOther)
    let proposal = try night.propose("At home")
    #expect(night.get(as: "north").text.contains("acts/amendment.propose?about=\(proposal)"))
    #expect(!night.get(as: "chair").text.contains("acts/consent.open"))
    try night.act("session.open", ["name": "First night", "present": "chair\nnorth"], as: "chair")
    try night.act("session.suspend", [:], as: "chair")
    let page = night.get(as: "chair").text
    #expect(page.contains("acts/session.close") && page.contains("acts/session.presence") && !page.contains("acts/consent.open"))
  }

  @Test("amendments stand with what they are on and why, and those that wait in the order in which they are put", arguments: ["nl", "en"])
  func amendments(_ language: String) throws {
    try night.begin()
    let proposal = try night.propose("Brake")
    try night.act("amendment.propose", ["about": proposal, "sentences": "1: Near.", "reason": "A little"], as: "east")
    try night.act("amendment.propose", ["about": proposal, "sentences": "1: Far.\n2: Farther.", "reason": "A lot"], as: "south")
    let second = try #require(try state.amendments.last).id.rawValue
    try night.act("amendment.propose", ["about": second, "sentences": "2: Less far.", "reason": "Halfway"], as: "north")
    let page = night.get("proposals/\(proposal)", as: "east", language: language).text
    for told in ["A little", "A lot", "Halfway", language == "nl" ? "amendement 2" : "amendment 2"] { #expect(page.contains(told), "\(told)") }
    #expect(page.contains(language == "nl" ? "Volgorde: 3, 2, 1." : "Order: 3, 2, 1."))
    #expect(page.contains(language == "nl" ? "2 en 1 botsen" : "2 and 1 clash"))
  }

  @Test(
    "what three agree in a circle of their own is called an understanding, and a circle of seats can be chosen on a form", arguments: ["nl", "en"])
  func understanding(_ language: String) throws {
    try night.begin()
    let form = night.get("acts/proposal.propose", as: "north").text
    #expect(form.contains("value=\"north,east\"") && form.contains("value=\"north,chair,east\"") && form.contains("value=\"north,chair,east,south\""))
    let proposal = try night.propose("Between us", as: "north", readers: "north,chair,east")
    try night.act("consent.open", ["about": proposal, "deadline": Self.later], as: "chair")
    let round = try #require(try state.rounds.last).id.rawValue
    for seat in ["north", "east"] { try night.act("consent.answer", ["about": round, "stand": "agrees"], as: seat) }
    try night.act("consent.close", ["about": round], as: "chair")
    #expect(try night.act("decision.decide", ["about": round], as: "chair").status == .seeOther)
    let page = night.get("decisions", as: "east", language: language).text
    #expect(page.contains(language == "nl" ? "Afspraak 1" : "Understanding 1") && !page.contains(language == "nl" ? "Besluit 1" : "Decision 1"))
    #expect(
      page.contains(language == "nl" ? "Afgesproken op" : "Agreed on") && page.contains(language == "nl" ? "Wat afgesproken is" : "What was agreed"))
    #expect(!night.get("decisions", as: "south", language: language).text.contains("Between us"))
  }

  @Test("a position of the dossier that a seat contests stands beside what the seat says; a measure that is none is refused")
  func contested() throws {
    let night = try LittleNight(isOfLand: true)
    try night.begin()
    let wrong = try night.act("word.contest", ["measure": "nonsense", "text": "x"], as: "north")
    #expect(wrong.status == .badRequest && wrong.text.contains("nonsense"))
    let told = try night.act("word.contest", ["measure": "family", "position": "quota", "text": "We never said so"], as: "north")
    #expect(told.status == .seeOther, "\(told.text)")
    let page = night.get(as: "east").text
    #expect(page.contains("Positions contested") && page.contains("quota: “We never said so”"))
  }
}
