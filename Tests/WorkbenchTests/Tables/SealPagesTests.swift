import Dossiers
import Foundation
import Negotiation
import Testing
import TinyPolder
import Vocabulary

@testable import Archive
@testable import Workbench

@Suite("The pages on which a seat seals its position")
struct SealPagesTests {
  private let house: SealedHouse
  private let night: SealedHouse.Night
  private let position = SealedHouse.position("Anker", lines: [RedLine(id: "planted-line", measure: 0, forbidden: [2])])

  init() throws {
    house = try SealedHouse()
    night = try house.begun()
  }

  private func page(_ part: String = "seal", as seat: String?) -> Answer {
    house.bench.get("/en/tables/\(night.table.name)/\(part)") { $0.cookies = seat.flatMap { self.night.cookies[$0] } ?? "" }
  }

  @Test("a page for a seat with a vote, whose form holds nothing to send but an envelope; for all others there is none")
  func shown() {
    let own = page(as: "Anker")
    #expect(own.status == .ok && own.text.contains("data-position=") && own.text.contains("data-context="), "\(own.text.prefix(400))")
    #expect(own.text.contains("name=\"envelope\" value=\"\"") && !own.text.contains("name=\"position\""))
    #expect(own.text.contains(Asset.sealing.address.text) && own.text.contains("/seal/plain"))
    #expect(!page("", as: "chair").text.contains(Asset.sealing.address.text))
    for seat in ["chair", nil] {
      #expect(page(as: seat).status == .notFound && page("seal/plain", as: seat).status == .notFound)
    }
  }

  @Test("an envelope of the page is kept as it is, and opens with its secret; the server never had the position")
  func envelope() throws {
    let context = EnvelopeContext(table: night.table.name, seat: "Anker", dossier: try #require(try night.table.current().state.dossier))
    let frame = try night.table.frame(of: "Anker")
    #expect(frame.context == Hexadecimal.text(context.bytes))
    let sealed = try Envelope.seal(position, for: context)
    let text = Data(sealed.envelope.bytes).base64EncodedString()
    let fields = ["commitment": "\(sealed.commitment)", "envelope": String(text.prefix(16_000)), "rest": String(text.dropFirst(16_000))]
    let answer = try house.post("seal", fields, as: "Anker", at: night)
    #expect(answer.status == .seeOther, "\(answer.text)")
    #expect(try night.table.current().state.envelope(of: "Anker")?.commitment == "\(sealed.commitment)")
    let box = EnvelopeBox(in: house.shelf.folder)
    #expect(try night.table.position(of: "Anker", "\(sealed.commitment)", in: box, with: sealed.secret) == position)
    // Its own seat gets it back to unlock it, and no other does.
    #expect(page(as: "Anker").text.contains("data-own=\"\(text)\"") && !page(as: "Kompas").text.contains("data-own"))
    let again = try house.post("seal", fields, as: "Kompas", at: night)
    #expect(again.status == .badRequest)
    #expect(try night.table.position(of: "Anker", "\(sealed.commitment)", in: box, with: sealed.secret) == position)
  }

  @Test("what is no envelope is refused with what to do, and nothing is kept")
  func refused() throws {
    let none = try house.post("seal", [:], as: "Anker", at: night)
    #expect(none.status == .badRequest && none.text.contains("this page needs script"), "\(none.text)")
    let zeros = String(repeating: "0", count: 64)
    let torn = try house.post("seal", ["commitment": zeros, "envelope": "AAAA"], as: "Anker", at: night)
    #expect(torn.status == .badRequest && torn.text.contains("not the bytes of an envelope"), "\(torn.text)")
    #expect(try house.post("seal", ["commitment": zeros, "envelope": "AAAA"], as: "chair", at: night).status == .notFound)
    #expect(try night.table.current().state.envelopes.isEmpty)
  }

  @Test("the plain form warns first, and seals only for who says that they know")
  func plain() throws {
    let page = page("seal/plain", as: "Anker").text
    #expect(page.contains("the server can read your position") && page.contains("name=\"position\"") && !page.contains(Asset.sealing.address.text))
    // Lines on other measures than the dossier's could be opened by nobody.
    let strange = try house.post("seal/plain", ["position": JSONText.line(position), "knows": "yes"], as: "Anker", at: night)
    #expect(strange.status == .badRequest && strange.text.contains("does not value"), "\(strange.text)")
    #expect(try night.table.current().state.envelopes.isEmpty)
    let known = try TinyPolder.contents().load().withTalks.politics.table
    let position = SealedPosition(measures: known.measures, party: try #require(known.parties.first { $0.id == "Anker" }))
    let text = try JSONText.line(position)
    let refused = try house.post("seal/plain", ["position": text], as: "Anker", at: night)
    #expect(refused.status == .badRequest && refused.text.contains("Tick the box"), "\(refused.text)")
    let wrong = try house.post("seal/plain", ["position": "{", "knows": "yes"], as: "Anker", at: night)
    #expect(wrong.status == .badRequest && wrong.text.contains("This is no position"), "\(wrong.text)")
    let answer = try house.post("seal/plain", ["position": text, "knows": "yes"], as: "Anker", at: night)
    let secret = try #require(answer.text.firstMatch(of: /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}/).flatMap { SealingSecret($0.0) }, "\(answer.text)")
    let commitment = try #require(try night.table.current().state.envelope(of: "Anker")?.commitment)
    #expect(try night.table.position(of: "Anker", commitment, in: EnvelopeBox(in: house.shelf.folder), with: secret) == position)
    #expect(answer["Cache-Control"]?.contains("no-store") == true)
  }
}
