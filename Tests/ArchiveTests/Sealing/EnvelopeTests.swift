import Foundation
import Negotiation
import Testing
import Vocabulary

@testable import Archive

@Suite("Envelopes of sealed positions")
struct EnvelopeTests {
  static let context = EnvelopeContext(table: "0123456789abcdef0123456789abcdef", seat: "Anker", dossier: "d1")
  static let measures = [Measure(id: "a", options: ["low", "middle", "high"]), Measure(id: "b", options: ["no", "yes"])]

  static func position(walkAway: Int = 30, forbidden: [Int] = [2]) -> SealedPosition {
    SealedPosition(
      measures: measures,
      party: Party(
        id: "Anker", worth: [[60, 40, 0], [40, 0]], walkAway: walkAway, scale: 100,
        redLines: [RedLine(id: "not high", measure: 0, forbidden: forbidden)]))
  }

  @Test("what was sealed comes back the same with its secret, typed as people type")
  func roundTrip() throws {
    let sealed = try Envelope.seal(Self.position(), for: Self.context)
    let typed = try #require(SealingSecret(" " + sealed.secret.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")))
    #expect(typed == sealed.secret)
    #expect(try sealed.envelope.opened(with: typed, as: Self.context, committed: sealed.commitment) == Self.position())
    #expect(try Envelope(bytes: sealed.envelope.bytes) == sealed.envelope)
  }

  @Test("secrets are 160 bits and never the same, and a text is one secret")
  func secrets() {
    let secrets = (0..<200).map { _ in SealingSecret() }
    #expect(Set(secrets).count == 200 && secrets.allSatisfy { $0.bytes.count == 20 && SealingSecret($0.text) == $0 })
    #expect(SealingSecret(bytes: [UInt8](repeating: 255, count: 20)).text == "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ")
    #expect(SealingSecret(bytes: [UInt8](repeating: 0, count: 19) + [1]).text == "0000-0000-0000-0000-0000-0000-0000-0001")
    for text in ["", "0000", String(repeating: "U", count: 32), String(repeating: "0", count: 33), String(repeating: "é", count: 32)] {
      #expect(SealingSecret(text) == nil)
    }
  }

  @Test("another secret, seat, table or dossier, another commitment, and any changed byte are refused")
  func wrong() throws {
    let sealed = try Envelope.seal(Self.position(), for: Self.context)
    func error(
      _ envelope: Envelope? = nil, _ secret: SealingSecret? = nil, as context: EnvelopeContext = Self.context, committed: LedgerHash? = nil
    ) -> EnvelopeError? {
      do throws(EnvelopeError) {
        _ = try (envelope ?? sealed.envelope).opened(
          with: secret ?? sealed.secret, as: context, committed: committed ?? sealed.commitment)
        return nil
      } catch { return error }
    }
    #expect(error() == nil)
    #expect(error(nil, SealingSecret()) == .doesNotOpen)
    for change: (inout EnvelopeContext) -> Void in [{ $0.seat = "Baken" }, { $0.table = "1" }, { $0.dossier = "d2" }] {
      var context = Self.context
      change(&context)
      #expect(error(as: context) == .doesNotOpen)
    }
    let other = try Envelope.seal(Self.position(walkAway: 31), for: Self.context)
    #expect(error(committed: other.commitment) == .otherCommitment)
    #expect(error(other.envelope) == .doesNotOpen)
    for place in [0, 11, 12, 50, 9000, Envelope.length - 1] {
      var bytes = sealed.envelope.bytes
      bytes[place] ^= 1
      #expect(error(try Envelope(bytes: bytes)) == .doesNotOpen)
    }
    #expect(throws: EnvelopeError.torn) { try Envelope(bytes: Array(sealed.envelope.bytes.dropLast())) }
  }

  /// A seat that changes its mind makes a second envelope with the same secret and nonce; the record has the first commitment.
  @Test("a position cannot be changed after its commitment, even by its own seat")
  func changed() throws {
    let chance = EnvelopeChance()
    let first = try Envelope.seal(Self.position(), for: Self.context, by: chance)
    let second = try Envelope.seal(Self.position(walkAway: 90), for: Self.context, by: chance)
    #expect(throws: EnvelopeError.otherCommitment) {
      try second.envelope.opened(with: chance.secret, as: Self.context, committed: first.commitment)
    }
  }

  @Test("one length whatever is in it; commitment and ciphertext of one position never come twice, so that a guess is not confirmed")
  func guessing() throws {
    let long = SealedPosition(
      measures: Self.measures,
      party: Party(
        id: "Anker", worth: [[60, 40, 0], [40, 0]], walkAway: 0, scale: 100,
        redLines: (0..<40).map { RedLine(id: "line \($0)", measure: 1, forbidden: []) }))
    let all = try (0..<50).map { try Envelope.seal($0 % 2 == 0 ? Self.position() : long, for: Self.context) }
    #expect(Set(all.map(\.envelope.bytes.count)) == [Envelope.length])
    #expect(Set(all.map(\.commitment)).count == 50 && Set(all.map(\.envelope)).count == 50)
    // Whoever guesses the position and knows the context lacks the 32 random bytes: without them no guess gives the commitment.
    let guess = EnvelopeChance(secret: SealingSecret(), nonce: RandomBytes.make(12), salt: [UInt8](repeating: 0, count: 32))
    let guessed = try Envelope.seal(Self.position(), for: Self.context, by: guess).commitment
    #expect(!all.map(\.commitment).contains(guessed))
    let bytes = String(decoding: all[0].envelope.bytes, as: UTF8.self)
    #expect(!bytes.contains("not high") && !bytes.contains("Anker"))
  }

  @Test("no package at all, too long, and no position are refused")
  func refused() throws {
    #expect(throws: EnvelopeError.acceptsNothing) { try Envelope.seal(Self.position(forbidden: [0, 1, 2]), for: Self.context) }
    #expect(throws: EnvelopeError.acceptsNothing) { try Envelope.seal(Self.position(walkAway: 101), for: Self.context) }
    var long = Self.position()
    long.party.redLines += (0..<500).map { RedLine(id: RedLineID(String(repeating: "x", count: 40) + "\($0)"), measure: 0, forbidden: []) }
    let error = #expect(throws: EnvelopeError.self) { try Envelope.seal(long, for: Self.context) }
    if case .tooLong(_, let limit) = error { #expect(limit == 16_376) } else { Issue.record("\(String(describing: error))") }
    let padded = try Self.position().padded()
    #expect(try SealedPosition(padded: padded) == Self.position())
    for change: (inout [UInt8]) -> Void in [{ $0[$0.count - 1] = 1 }, { $0[7] &+= 1 }, { $0[0] = 255 }, { $0.removeLast() }, { $0[8] = 0 }] {
      var bytes = padded
      change(&bytes)
      #expect(throws: EnvelopeError.torn) { try SealedPosition(padded: bytes) }
    }
  }

  @Test("a position is read on fewer options of the same measures, with its lines and pairs, and on no others")
  func choosing() throws {
    var position = Self.position()
    position.party.interactions = [Interaction(first: 0, second: 1, worth: [[1, 2], [3, 4], [5, 6]])]
    let chosen = [Measure(id: "a", options: ["high", "low"]), Measure(id: "b", options: ["yes"])]
    let party = try position.party(on: chosen)
    #expect(party.worth == [[0, 60], [0]] && party.redLines.map(\.conditions) == [[.init(measure: 0, options: [0])]])
    #expect(party.interactions == [Interaction(first: 0, second: 1, worth: [[6], [2]])])
    #expect(throws: EnvelopeError.otherMeasures) { try position.party(on: [chosen[0]]) }
    #expect(throws: EnvelopeError.otherMeasures) {
      try position.party(on: [Measure(id: "a", options: ["none"]), chosen[1]])
    }
    // A question of which it can live with nothing is answered, and not refused: a refusal would tell that very thing.
    let nothing = [Measure(id: "a", options: ["high"]), chosen[1]]
    let ground = try CommonGround(Table(measures: nothing, parties: [try position.party(on: nothing)]), sealed: [0])
    #expect(ground.answer(OpeningQuestion(namesPackages: true, namesStep: false)) == OpeningAnswer(isPossible: false))
  }

  @Test("envelopes lie in files of their own that only their owner reads, and can be destroyed")
  func box() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let box = EnvelopeBox(in: folder)
    let sealed = try Envelope.seal(Self.position(), for: Self.context)
    let name = "\(sealed.commitment)"
    try box.keep(sealed.envelope, sealed.commitment, at: "t")
    #expect(try box.envelope(name, at: "t") == sealed.envelope)
    let file = folder.appendingPathComponent("envelopes/t/\(name).sealed")
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
    #expect(throws: EnvelopeError.self) { try box.keep(sealed.envelope, sealed.commitment, at: "t") }
    box.destroy([name, "../../etc"], at: "t")
    #expect(throws: EnvelopeError.missing(commitment: name)) { try box.envelope(name, at: "t") }
    #expect(throws: EnvelopeError.missing(commitment: "../x")) { try box.envelope("../x", at: "t") }
  }

  @Test("every error says what is wrong and what to do, in both languages, and none tells what is in an envelope")
  func sentences() {
    let errors: [EnvelopeError] = [
      .tooLong(bytes: 9, limit: 8), .acceptsNothing, .otherMeasures, .noSecret, .doesNotOpen, .otherCommitment, .torn,
      .missing(commitment: "abc"), .unreadable(path: "p", reason: "r"), .noParcel(path: "p"), .noFinding(path: "p"),
    ]
    for error in errors { #expect(error.sentence.nl != error.sentence.en && error.sentence.en.hasSuffix(".")) }
    #expect(errors[0].sentence.en == "This position has 9 bytes; an envelope takes 8. Leave out lines or pairs.")
  }
}
