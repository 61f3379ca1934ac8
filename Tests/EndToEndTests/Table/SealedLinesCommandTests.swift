import Foundation
import Glibc
import Testing

/// The ceremony as delegations do it, each in its own shell, with every way in which it can go wrong.
@Suite("polder table seal, agree and unseal")
struct SealedLinesCommandTests {
  private func check(_ night: SealedNight, _ kind: String, _ facts: String) throws {
    let last = try night.last()
    #expect(last.kind == kind && last.facts.contains(facts), "\(last)")
    // What was opened is gone, and what was not serves no more.
    #expect(night.envelopes.isEmpty)
    #expect(try night.revealed().isEmpty)
  }

  @Test("an opening with an answer, and one with none: the answer comes at its moment, the envelopes are gone, and no line stands anywhere")
  func answers() throws {
    let night = try SealedNight()
    try night.seal(["Anker": [0]])
    #expect(night.envelopes.count == 3)
    try night.agree()
    let start = ContinuousClock.now
    try night.open()
    #expect(start.duration(to: .now) >= .seconds(SealedNight.budget))
    try check(night, "opening.answer", #""isPossible":true"#)
    let again = try night.polder(["unseal", "open"], as: "chair", code: 2)
    #expect(again.errors.contains("no opening"), "\(again.errors)")
    try night.meet()
    // Two hold a line on the same lever, and together they leave nothing.
    try night.seal(["Anker": [0, 1], "Baken": [2]])
    try night.agree()
    try night.open()
    try check(night, "opening.answer", #""step":[0]"#)
    let shown = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Kompas").output
    #expect(shown.contains("the smallest step that would open one is about families"), "\(shown)")
  }

  @Test("a wrong secret ends it, is said, and all seal anew; a text that is no secret is asked for again")
  func wrongSecret() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree()
    try night.open(["Baken": String(repeating: "0123", count: 8)])
    try check(night, "opening.drop", #""cause":"wrong_secret""#)
    #expect(try night.last().facts.contains(#""seat":"Baken""#))
    #expect(try night.polder(["agree", "--confirm"], as: "Anker", input: "\n", code: 2).errors.contains("has no sealed position"))
    try night.seal()
    try night.agree()
    let typed = "not a secret\n" + (night.secrets["Anker"] ?? "")
    try night.open(["Anker": typed])
    try check(night, "opening.answer", #""isPossible":true"#)
  }

  @Test("a position on other measures is not sealed; an envelope of one, made elsewhere, ends the opening, and the record says whose it is")
  func unfit() throws {
    let night = try SealedNight()
    try night.writeStrangeLines("Baken")
    let refused = try night.polder(["seal", night.file("Baken").path], as: "Baken", code: 2)
    #expect(refused.errors.contains("does not value") && !refused.output.contains("shown once"), "\(refused)")
    #expect(night.envelopes.isEmpty)
    try FileManager.default.removeItem(at: night.file("Baken"))
    try night.seal()
    try night.sealStrangeLines("Baken")
    try night.agree(byOther: "Baken")
    let said = try night.open()
    #expect(said.contains("The envelope of Baken does not fit"), "\(said)")
    try check(night, "opening.drop", #""cause":"unfit""#)
    #expect(try night.last().facts.contains(#""seat":"Baken""#))
    let minutes = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Kompas").output
    #expect(minutes.contains("an envelope does not fit the packages of the question; the envelope of Baken"), "\(minutes)")
  }

  @Test("a seat that leaves in the middle ends it at once, from another shell")
  func seatLost() throws {
    let night = try SealedNight()
    try night.seal(plantsWorth: true)
    try night.agree()
    let ceremony = try night.begin()
    #expect(try ceremony.asks("Anker"))
    try ceremony.type(night.secrets["Anker"] ?? "")
    #expect(try ceremony.asks("Baken"))
    let child = try ceremony.child()
    // The line and the worth that were opened are in the memory of the process that opens, which the system shows to its administrator alone.
    let inside = SealedNight.plantedBytes.map { Ceremony.found([$0], in: child) }
    if geteuid() == 0 { #expect((inside[0] ?? 0) > 0 && (inside[2] ?? 0) > 0, "\(inside)") } else { #expect(inside.allSatisfy { $0 == nil }) }
    #expect(Ceremony.found(SealedNight.plantedBytes + night.secretBytes, in: ceremony.process.processIdentifier) == 0)
    try night.polder(["seats", "leave"], as: "Kompas")
    let end = try ceremony.end()
    #expect(end.code == 2 && end.text.contains("Rule: "), "\(end.text)")
    #expect(kill(child, 0) != 0)
    #expect(night.envelopes.isEmpty)
    #expect(try night.revealed().isEmpty)
  }

  @Test("a crash after the first secret leaves no process and no secret; the next start ends the opening, and all seal anew")
  func crash() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree()
    let ceremony = try night.begin()
    #expect(try ceremony.asks("Anker"))
    try ceremony.type(night.secrets["Anker"] ?? "")
    #expect(try ceremony.asks("Baken"))
    let child = try ceremony.child()
    // The next is asked at once; the record has the first a moment later.
    for _ in 0..<200 where try night.last().kind != "opening.secret" { usleep(20_000) }
    kill(ceremony.process.processIdentifier, SIGKILL)
    _ = try ceremony.end()
    for _ in 0..<100 where kill(child, 0) == 0 { usleep(20_000) }
    #expect(Ceremony.found([SealedNight.planted], in: child) == nil)
    #expect(try night.last().kind == "opening.secret")
    #expect(try night.revealed().isEmpty)
    try night.polder(["unseal", "open"], as: "chair")
    try check(night, "opening.drop", "broken")
    try night.seal()
    try night.agree()
    try night.open()
    try check(night, "opening.answer", #""isPossible":true"#)
  }

  @Test("the process that opens is killed, before any secret and after the first: the record says that it broke, and what is spent")
  func child() throws {
    for secrets in 0...1 {
      let night = try SealedNight()
      try night.seal()
      try night.agree()
      let ceremony = try night.begin()
      #expect(try ceremony.asks("Anker"))
      if secrets > 0 {
        try ceremony.type(night.secrets["Anker"] ?? "")
        #expect(try ceremony.asks("Baken"))
        for _ in 0..<200 where try night.last().kind != "opening.secret" { usleep(20_000) }
      }
      kill(try ceremony.child(), SIGKILL)
      let ended = try ceremony.end()
      #expect(ended.code == 0, "\(ended.text)")
      let last = try night.last()
      #expect(last.kind == "opening.drop" && last.facts.contains("broken"), "\(last)")
      #expect(night.envelopes.isEmpty == (secrets > 0), "an envelope is spent once a secret was given")
      #expect(try night.revealed().isEmpty)
    }
  }

  /// The disk stops while the last envelope is read, so that no answer can come.
  @Test("over its budget there is no answer: that is said at the moment, counts, and all seal anew")
  func overBudget() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree(budget: 1)
    let stuck = try #require(try night.envelope(of: "Kompas"))
    try FileManager.default.removeItem(at: stuck)
    #expect(mkfifo(stuck.path, 0o600) == 0)
    try night.open()
    try check(night, "opening.answer", "{")
    #expect(try !night.last().facts.contains("isPossible"))
    try night.seal()
    let refused = try night.polder(["agree", "--confirm"], as: "Anker", input: (night.secrets["Anker"] ?? "") + "\n", code: 2)
    #expect(refused.errors.contains("session"), "\(refused.errors)")
  }

  @Test("only a seat that may bring the answer holds the ceremony, and nobody is asked for a secret before")
  func mayNot() throws {
    let night = try SealedNight()
    try night.seal()
    let before = try night.polder(["agree"], as: "Anker", input: (night.secrets["Anker"] ?? "") + "\n").output
    #expect(before.contains("Packages: 9") && before.contains("Answers that this table can still have: 3"), "\(before)")
    #expect(before.contains("You can live with 9 of the 9 packages") && before.contains("Nothing is agreed yet"), "\(before)")
    try night.agree()
    let refused = try night.polder(["unseal", "open"], as: "Anker", code: 2)
    #expect(!refused.errors.contains("Secret of") && refused.errors.contains("Rule: "), "\(refused.errors)")
    let early = try night.polder(["agree", "--exclude", "Kompas"], as: "Anker", input: (night.secrets["Anker"] ?? "") + "\n")
    #expect(early.errors.contains("on other terms than you ask with --exclude."), "\(early)")
    #expect(early.output.contains("This opening runs already"), "\(early.output)")
  }

  @Test("after an opening neither the server of the same store nor the process that held it has a line or a secret in its memory")
  func memory() throws {
    let night = try SealedNight()
    let server = try LittleServer(store: night.store)
    try night.seal(plantsWorth: true)
    try night.agree(budget: 10)
    let sought = SealedNight.plantedBytes + night.secretBytes
    let ceremony = try night.begin()
    #expect(try ceremony.asks("Anker"))
    let child = try ceremony.child()
    for seat in SealedNight.seats {
      #expect(try ceremony.asks(seat))
      try ceremony.type(night.secrets[seat] ?? "")
    }
    // The process that opens has ended with all it knew, and the answer waits for its moment.
    #expect(try ceremony.waits { Ceremony.found([String](), in: child) == nil })
    #expect(Ceremony.found(sought, in: ceremony.process.processIdentifier) == 0)
    _ = try server.request("GET /en/tables/\(night.table) HTTP/1.1")
    #expect(try ceremony.end().code == 0)
    #expect(Ceremony.found(sought, in: server.process.processIdentifier) == 0)
    // The scan finds what is there.
    #expect(sought.allSatisfy { Ceremony.found([$0], in: getpid()) ?? 0 > 0 })
  }

  @Test("the same ceremony on a machine of the delegations: from a file to an answer that is the same every time, and back to the table")
  func elsewhere() throws {
    let night = try SealedNight()
    try night.seal(["Anker": [0]])
    try night.agree()
    let parcel = night.folder.appendingPathComponent("parcel.json")
    // What the seat that packs has for itself, or with some others, does not go to a machine of all.
    let secret = "words-for-two-alone"
    try night.polder(["state", "word", "--with", "text=\(secret)", "readers=Anker,Kompas"], as: "Kompas")
    try Data().write(to: parcel)
    let there = try night.polder(["unseal", "parcel", "--file", parcel.path], as: "Kompas", code: 2)
    #expect(there.errors.contains("is there already"), "\(there.errors)")
    try FileManager.default.removeItem(at: parcel)
    try night.polder(["unseal", "parcel", "--file", parcel.path], as: "Kompas")
    #expect(try night.last().kind == "opening.pack")
    #expect(try !String(contentsOf: parcel, encoding: .utf8).contains(secret))
    #expect(try night.revealed().isEmpty)
    try refusesOtherRecords(night, parcel)
    let answers = try ["one.json", "two.json"].map { name -> Data in
      let place = night.folder.appendingPathComponent(name)
      let text = try night.unpack(parcel, into: place)
      #expect(text.contains("Envelopes: Anker") && text.contains("There is a package that all can live with."), "\(text)")
      #expect(text.contains("families: quota") && text.contains("No receipt was given"), "\(text)")
      return try Data(contentsOf: place)
    }
    #expect(answers[0] == answers[1])
    let wrong = try night.unpack(parcel, into: nil, typing: ["Baken": String(repeating: "0123", count: 8)], code: 2)
    #expect(wrong.contains("did not open") && !wrong.contains("live with: "), "\(wrong)")
    for seat in SealedNight.seats { try night.polder(["unseal", "gave"], as: seat) }
    try night.polder(["unseal", "answer", "--file", night.folder.appendingPathComponent("one.json").path], as: "chair")
    try FileManager.default.removeItem(at: parcel)
    try check(night, "opening.answer", #""isPossible":true"#)
    let shown = try night.polder(["agree"], as: "Anker", input: "\n", code: 2)
    #expect(shown.errors.contains("has no sealed position"), "\(shown)")
    // A record that was changed on the way is refused before anybody gives a secret.
    try Data("{}".utf8).write(to: parcel)
    #expect(try night.unpack(parcel, into: nil, code: 2).contains("no packed opening"))
  }

  /// Nothing but the record goes to the delegation's machine, and nothing but the envelope and a fingerprint of terms comes back.
  @Test("sealed and agreed to on a machine of one's own: the host never has a line, a secret, or what the answer could tell")
  func ownMachine() throws {
    let night = try SealedNight()
    let own = try SealedNight.Machine()
    try night.seal(["Anker": [0]])
    try own.take(night, as: "Baken")
    try own.polder(["seal", "line.json", "--draft", "--record", "record.json"], night, as: "Baken")
    let sealed = try own.polder(
      ["seal", "line.json", "--record", "record.json", "--envelope", "envelope.json"], night, as: "Baken")
    let secret = String(try #require(sealed.output.firstMatch(of: /shown once: ([0-9A-Z-]+)/), "\(sealed)").1)
    #expect(sealed.output.contains("You can live with") && sealed.output.contains("No receipt was given"), "\(sealed)")
    let wrong = try night.polder(["seal", "--envelope", own.file("envelope.json").path], as: "Kompas", code: 2)
    #expect(wrong.errors.contains("of seat Baken"), "\(wrong.errors)")
    let brought = try night.polder(["seal", "--envelope", own.file("envelope.json").path], as: "Baken")
    #expect(brought.output.contains("Fingerprint of the envelope: ") && !brought.output.contains("shown once"), "\(brought)")
    night.holds(secret, of: "Baken")
    // The others agree first, so that there are terms to read.
    try night.agree(["Anker"])
    try own.take(night, as: "Baken", again: true)
    let words = ["agree", "--record", "record.json", "--envelope", "envelope.json"]
    let read = try own.polder(words, night, as: "Baken", input: secret + "\n")
    #expect(read.output.contains("This opening runs already") && read.output.contains("You can live with"), "\(read)")
    let terms = String(try #require(read.output.firstMatch(of: /Fingerprint of these terms: ([0-9a-f ]+)/), "\(read)").1)
    // An envelope of before is not the one that is opened, and another seat's tells nothing of one's own.
    let later = try own.polder(["seal", "line.json", "--record", "record.json", "--envelope", "later.json"], night, as: "Baken")
    #expect(later.code == 0)
    let stale = try own.polder(
      ["agree", "--record", "record.json", "--envelope", "later.json"], night, as: "Baken", input: secret + "\n", code: 2)
    #expect(stale.errors.contains("Rule: ") && !stale.output.contains("You can live with"), "\(stale)")
    let foreign = try own.polder(words, night, as: "Kompas", input: secret + "\n", code: 2)
    #expect(foreign.errors.contains("of seat Baken") && !foreign.output.contains("You can live with"), "\(foreign)")
    for seat in ["chair", "Nobody"] {
      let none = try own.polder(["seal", "line.json", "--record", "record.json", "--envelope", "none.json"], night, as: seat, code: 2)
      #expect(!none.output.contains("shown once"), "\(none)")
    }
    let party = try own.polder(["seal", "line.json", "--record", "record.json", "--envelope", "none.json"], night, as: "Kompas", code: 2)
    #expect(party.errors.contains("This position is of Baken"), "\(party)")
    let other = try night.polder(["agree", "--confirm", "--terms", String(terms.reversed())], as: "Baken", code: 2)
    #expect(other.errors.contains("other terms than you read") && other.errors.contains(terms), "\(other.errors)")
    let agreed = try night.polder(["agree", "--confirm", "--terms", terms], as: "Baken")
    #expect(!agreed.errors.contains("Secret of") && !agreed.output.contains("You can live with"), "\(agreed)")
    try night.agree(["Kompas"])
    for seat in SealedNight.seats { try night.polder(["unseal", "ready"], as: seat) }
    try own.leave()
    try night.open()
    try check(night, "opening.answer", #""isPossible":true"#)
    for (words, said) in [
      (["seal"], "Give the file"), (["seal", "line.json", "--record", "r.json"], "together"), (["agree", "--terms", terms], "goes --confirm"),
      (["agree", "--record", "r.json", "--confirm"], "one only reads"),
    ] {
      let refused = try night.polder(words, as: "Baken", code: 2)
      #expect(refused.errors.contains(said), "\(words): \(refused.errors)")
    }
  }

  @Test("envelopes that were taken along count as an answer, and all seal anew, also where nothing is brought back")
  func takenAlong() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree()
    let parcel = night.folder.appendingPathComponent("parcel.json")
    try night.polder(["unseal", "parcel", "--file", parcel.path], as: "Kompas")
    try night.polder(["unseal", "drop"], as: "Kompas")
    try FileManager.default.removeItem(at: parcel)
    try check(night, "opening.drop", "withdrawn")
    let page = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Anker").output
    #expect(page.contains("to open them on another machine; that counts as an answer"), "\(page)")
    try night.seal()
    let refused = try night.polder(["agree", "--confirm"], as: "Anker", input: (night.secrets["Anker"] ?? "") + "\n", code: 2)
    #expect(refused.errors.contains("session"), "\(refused.errors)")
  }

  /// The first to agree makes the terms, so what makes them goes along with their fingerprint.
  @Test("the first to agree from a machine of its own is told the whole command, and gets just these terms")
  func firstFromElsewhere() throws {
    let night = try SealedNight()
    let own = try SealedNight.Machine()
    try night.seal()
    try night.polder(["unseal", "withdraw"], as: "Kompas")
    try own.take(night, as: "Anker")
    try own.polder(["seal", "line.json", "--draft", "--record", "record.json"], night, as: "Anker")
    let read = try own.polder(
      ["agree", "line.json", "--record", "record.json", "--exclude", "Kompas", "--budget", "7", "--whether"], night, as: "Anker")
    let command = try #require(read.output.firstMatch(of: /--confirm( --exclude Kompas --whether --budget 7) --terms "([0-9a-f ]+)"/), "\(read)")
    let without = try night.polder(["agree", "--confirm", "--terms", String(command.2)], as: "Anker", code: 2)
    #expect(without.errors.contains("other terms than you read"), "\(without)")
    let options = command.1.split(separator: " ").map { String($0) }
    try night.polder(["agree", "--confirm"] + options + ["--terms", String(command.2)], as: "Anker")
    let last = try night.last()
    #expect(last.kind == "opening.agree" && last.facts.contains(#""budgetSeconds":7"#), "\(last)")
    // Who comes later cannot ask for other terms, and is not left to think so.
    for (options, named) in [(["--budget", "9"], "--budget"), (["--exclude", "Baken", "--budget", "8"], "--exclude, --budget")] {
      let later = try night.polder(["agree", "--confirm"] + options, as: "Baken", code: 2)
      #expect(later.errors.contains("on other terms than you ask with \(named)."), "\(later)")
    }
  }

  @Test("a parcel that somebody put together without the table is opened nowhere; after one the table opens nothing itself")
  func forgedParcel() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree()
    let (parcel, forged) = (night.folder.appendingPathComponent("parcel.json"), night.folder.appendingPathComponent("forged.json"))
    let record = night.folder.appendingPathComponent("record.json")
    try night.polder(["export", "--file", record.path], as: "Kompas")
    try night.polder(["unseal", "parcel", "--file", parcel.path], as: "Kompas")
    // The record of before the envelopes were taken along, with the envelopes.
    var told = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: parcel)) as? [String: Any])
    told["record"] = try String(contentsOf: record, encoding: .utf8)
    try JSONSerialization.data(withJSONObject: told).write(to: forged)
    let refused = try night.unpack(forged, into: nil, code: 2)
    #expect(refused.contains("does not say that these envelopes were taken along") && !refused.contains("Secret of"), "\(refused)")
    let here = try night.polder(["unseal", "open"], as: "chair", code: 2)
    #expect(here.errors.contains("taken along to be opened elsewhere") && !here.errors.contains("Secret of"), "\(here)")
    let there = try night.unpack(parcel, into: record, code: 2)
    #expect(there.contains("is there already") && !there.contains("Secret of"), "\(there)")
    for file in [parcel, forged, record] { try FileManager.default.removeItem(at: file) }
  }

  @Test("where the input ends before a seat typed its secret, the record blames nobody")
  func endOfInput() throws {
    let night = try SealedNight()
    try night.seal()
    try night.agree()
    let ended = try night.polder(["unseal", "open"], as: "chair", input: (night.secrets["Anker"] ?? "") + "\n")
    #expect(ended.code == 0)
    try check(night, "opening.drop", #""cause":"broken""#)
    #expect(try !night.last().facts.contains("seat\""))
  }

  @Test("files that are not there, a record that is none, and options without a record are each told")
  func files() throws {
    let night = try SealedNight()
    let none = night.folder.appendingPathComponent("none.json").path
    for words in [["seal", none], ["seal", "--envelope", none], ["seal", none, "--record", none, "--envelope", "x"], ["agree", none]] {
      let run = try night.polder(words, as: "Anker", code: 2)
      #expect(run.errors.contains("none.json") && !run.errors.contains("has no sentence"), "\(words): \(run.errors)")
    }
    let option = try night.polder(["agree", "--fingerprint", "1a2b"], as: "Anker", code: 2)
    #expect(option.errors.contains("go with --record"), "\(option.errors)")
    let record = night.folder.appendingPathComponent("record.json").path
    try night.polder(["export", "--file", record], as: "Anker")
    #expect(try night.polder(["export", "--file", record], as: "Anker", code: 2).errors.contains("is there already"))
    try FileManager.default.removeItem(atPath: record)
    #expect(try night.polder(["export", "--file", record], as: "Nobody", code: 2).errors.contains("Rule: "))
  }

  /// A receipt of another record, or another key, ends it before anybody is asked for a secret; the right ones are told.
  private func refusesOtherRecords(_ night: SealedNight, _ parcel: URL) throws {
    let receipt = night.folder.appendingPathComponent("receipt.txt")
    let ready = try night.polder(["state", "word", "--with", "text=And so on"], as: "Baken").output
    let own = try #require(ready.split(separator: "\n").last { $0.hasPrefix("{") }, "\(ready)")
    try Data((own + "\n").utf8).write(to: receipt)
    let later = try night.unpack(parcel, into: nil, with: ["--receipt", receipt.path], code: 2)
    #expect(later.contains("Give no secret") && !later.contains("Secret of"), "\(later)")
    let other = try night.unpack(parcel, into: nil, with: ["--fingerprint", "0000-0000-0000-0000"], code: 2)
    #expect(other.contains("Give no secret") && !other.contains("Secret of"), "\(other)")
    try FileManager.default.removeItem(at: receipt)
  }
}
