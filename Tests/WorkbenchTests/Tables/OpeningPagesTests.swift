import Foundation
import Negotiation
import Talks
import Testing
import Vocabulary

@testable import Archive
@testable import Workbench

@Suite("The page on which seats agree to open their positions")
struct OpeningPagesTests {
  private let house: SealedHouse
  private let night: SealedHouse.Night

  init() throws {
    house = try SealedHouse()
    night = try house.begun()
  }

  private var state: TableState { get throws { try night.table.current().state } }

  private func page(as seat: String?) -> Answer {
    house.bench.get("/en/tables/\(night.table.name)/opening") { $0.cookies = seat.flatMap { self.night.cookies[$0] } ?? "" }
  }

  private func seal(_ seats: [SeatID]) throws {
    let box = EnvelopeBox(in: house.shelf.folder)
    for seat in seats {
      _ = try night.table.seal(SealedHouse.position(seat, lines: []), by: seat, in: box, at: house.clock.moves(minutes: 1))
    }
  }

  /// What the form of a deed on the page carries unseen of the opening.
  private func seen(as seat: String) throws -> String {
    let found = try #require(page(as: seat).text.firstMatch(of: /name="of" value="([^"]*)"/), "no form for \(seat)")
    return String(found.1)
  }

  private func post(_ deed: String, _ fields: [String: String] = [:], as seat: String) throws -> Answer {
    let own = ["deed": deed, "of": try seen(as: seat)]
    return try house.post("opening", own.merging(fields) { $1 }, as: seat, at: night)
  }

  @Test("for seats with a vote alone; with one envelope there is nothing to agree to, with two there is")
  func shown() throws {
    for seat in ["chair", nil] { #expect(page(as: seat).status == .notFound) }
    #expect(page(as: "Anker").text.contains("Nobody has sealed anything"))
    try seal(["Anker"])
    #expect(page(as: "Anker").text.contains("One seat has sealed") && !page(as: "Anker").text.contains("value=\"agree\""))
    try seal(["Kompas"])
    let text = page(as: "Anker").text
    #expect(text.contains("value=\"agree\"") && text.contains("name=\"out-Baken\"") && !text.contains("name=\"out-Kompas\""))
    #expect(try state.runningOpening == nil)
  }

  @Test("agreeing by two seats on the same terms, being ready, and what comes next; no field takes a secret")
  func course() throws {
    try seal(["Anker", "Kompas"])
    let first = try post("agree", ["asked": "whether", "budget": "90", "out-Baken": "yes", "knows": "yes"], as: "Anker")
    #expect(first.status == .seeOther, "\(first.text)")
    let terms = try #require(try state.runningOpening).terms
    #expect(terms.budgetSeconds == 90 && terms.question == OpeningQuestion(namesPackages: false, namesStep: false))
    #expect(terms.excluded == ["Baken"] && terms.envelopes.map(\.seat) == ["Anker", "Kompas"] && terms.program == TableStore.program)
    let own = page(as: "Kompas").text
    #expect(own.contains("Still to agree: Kompas") && own.contains("90 seconds after the last secret") && !own.contains("name=\"budget\""))
    #expect(try post("agree", ["knows": "yes"], as: "Kompas").status == .seeOther)
    for seat in ["Anker", "Kompas"] { #expect(try post("ready", as: seat).status == .seeOther) }
    let last = page(as: "Anker").text
    #expect(last.contains("All are ready") && last.contains("polder table unseal") && !last.contains("name=\"secret\""))
    #expect(try post("drop", as: "Kompas").status == .seeOther)
    #expect(try state.runningOpening == nil && page(as: "Anker").text.contains("it ended without an answer"))
  }

  @Test("without the tick, with another number, and on terms that the seat has not seen, nothing is agreed")
  func refused() throws {
    try seal(["Anker", "Kompas"])
    let fields = ["asked": "all", "budget": "60", "out-Baken": "yes", "knows": "yes"]
    func refused(_ change: [String: String], without name: String = "") throws -> String {
      let answer = try post("agree", fields.merging(change) { $1 }.filter { $0.key != name }, as: "Anker")
      #expect(answer.status == .badRequest)
      return answer.text
    }
    #expect(try refused([:], without: "knows").contains("Tick the box"))
    #expect(try refused(["budget": "soon"]).contains("This is no number of seconds"))
    #expect(try refused(["budget": "4000"]).contains("3600") || refused(["budget": "4000"]).contains("3,600"))
    let before = try seen(as: "Anker")
    try seal(["Kompas"])
    #expect(try house.post("opening", fields.merging(["deed": "agree", "of": before]) { $1 }, as: "Anker", at: night).text.contains("Read again"))
    #expect(try state.runningOpening == nil && state.openings.isEmpty)
  }

  @Test("an envelope is withdrawn by its own seat, and its bytes are gone")
  func withdrawn() throws {
    try seal(["Anker", "Kompas"])
    let commitment = try #require(try state.envelope(of: "Anker")).commitment
    #expect(try post("withdraw", as: "Anker").status == .seeOther)
    #expect(try state.envelope(of: "Anker") == nil)
    #expect(throws: (any Error).self) { try EnvelopeBox(in: house.shelf.folder).envelope(commitment, at: night.table.name) }
  }
}
