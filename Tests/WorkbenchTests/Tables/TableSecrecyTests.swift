import Archive
import Dossiers
import Foundation
import Reports
import Talks
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

/// Every route for every reader, with a word in everything that is closed to somebody: no word comes where it may not.
@Suite("What is closed to a reader is nowhere in what the reader gets")
struct TableSecrecyTests {
  private let night: LittleNight
  private let other: TableStore
  /// Words that stand in texts, with who may read them.
  private var words: [(word: String, readers: Set<String>)] = []
  private var proposals: [String] = []
  /// A run of the circle of the table.
  private let closed: RunID

  private static let seats = ["chair", "north", "east", "south", "justice"]
  private static let publicReader = ""

  init() throws {
    night = try LittleNight(isPublic: true)
    try night.begin()
    let all = Set(Self.seats)
    for (seat, readers, may) in [
      ("north", "north", Set(["north"])), ("east", "east", ["east"]), ("south", "table", all), ("north", "public", all.union([Self.publicReader])),
    ] as [(String, String, Set<String>)] {
      let word = "Secret\(seat)\(readers)"
      proposals.append(try night.propose(word, as: seat, readers: readers))
      words.append((word, may))
      let said = "Said\(seat)\(readers)"
      let answer = try night.act("word.state", ["text": said, "about": proposals[proposals.count - 1], "readers": readers], as: seat)
      #expect(answer.status == .seeOther, "\(answer.text)")
      words.append((said, may))
    }
    try night.act("consent.open", ["about": proposals[2], "deadline": "2099-01-01 12:00"], as: "chair")
    let round = try #require(try night.table.current().state.rounds.last).id.rawValue
    for seat in ["north", "south"] {
      try night.act("consent.answer", ["about": round, "stand": "blocks", "reason": "Why\(seat)", "remedy": "How\(seat)"], as: seat)
      words += [("Why\(seat)", [seat]), ("How\(seat)", [seat])]
    }
    try night.act("word.state", ["text": "Hiddenname", "attribution": "insider"], as: "justice")
    words.append(("Hiddenname", all))
    other = try Self.another(on: night.shelf)
    closed = try Self.run(in: night.bench.store, of: night.table.name)
    words.append(("Othertable", []))
    words.append((other.name, []))
  }

  /// A run that is kept in the circle of a table alone.
  private static func run(in store: RunStore, of table: String) throws -> RunID {
    let elsewhere = try LittleWorkbench()
    let run = try elsewhere.store.run(elsewhere.keep().hash)
    return try store.keep(
      elsewhere.store.assessment(run), futures: nil, of: TinyPolder.contents(), asked: "tiny", in: store.makeCircle("table:\(table):table"))
  }

  /// A table at which nobody of these sits.
  private static func another(on shelf: TableShelf) throws -> TableStore {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Docs/Guides/TableNight.json")
      .standardized
    var description = try TableDescription.read(guide)
    description.name = Phrase(nl: "Othertable", en: "Othertable")
    return try shelf.open(description.opening(dossier: "0"), by: description.chair, readers: .table, at: Instant(milliseconds: 1_000))
  }

  /// What stands for the names in braces of the addresses that the router knows: of both tables all that there is, of a closed run its hash, and
  /// something for what is of no table.
  private func values(_ name: String) -> [String] {
    switch name {
    case "table": [night.table.name, other.name]
    case "proposal": proposals
    case "act": ActKind.allCases.map(\.rawValue)
    case "run", "job": [closed.hash]
    case "link": [night.table.name + String(repeating: "0", count: 64)]
    case let other: ["\(other)x"]
    }
  }

  /// A path for each of the values of its names.
  private func filled(_ path: String) -> [String] {
    guard let name = path.firstMatch(of: /\{([a-z]+)\}/)?.1 else { return [path] }
    return values(String(name)).flatMap { filled(path.replacing("{\(name)}", with: $0, maxReplacements: 1)) }
  }

  /// Every address of every kind that the router knows, of both tables and of everything on them, and with everything after the question mark.
  private var addresses: [String] {
    DestinationKind.allCases.flatMap { kind in
      kind.paths.flatMap { path -> [String] in
        let whole = filled((kind.hasLanguage(path) ? "/en" : "") + path)
        let isForm = path.contains("{act}")
        return whole + (isForm ? whole.flatMap { own in kind.queries.flatMap { query in proposals.map { "\(own)?\(query)=\($0)" } } } : [])
      }
    } + ["/nl", "/nl/tables"]
  }

  /// Names and instants of acts that a reader does not see; who did which when is as closed as what it says.
  private func traces(_ reader: String) throws -> [String] {
    let view = try night.table.view(for: reader == Self.publicReader ? .anybody : .seat(SeatID(reader)))
    let (names, instants) = (Set(view.acts.map(\.id.rawValue)), Set(view.acts.map { "\($0.at.milliseconds)" }))
    let all = try night.table.ledger.entries().filter { !names.contains("\($0.identifier)") }
    return all.map { "\($0.identifier)" } + Set(all.compactMap(\.instant).map { "\($0)" }).subtracting(instants)
      + (reader == Self.publicReader ? ["\(try night.table.head().hash)"] : [])
  }

  /// What a reader may not read, but for what the reader wrote in the address.
  private func leaks(_ text: String, to reader: String, _ closed: [String], besides address: String) -> [String] {
    closed.filter { text.contains($0) && !address.contains($0) }
  }

  @Test("every address that the router knows, for every seat and for the public", arguments: seats + [publicReader])
  func addresses(_ reader: String) throws {
    let closed = try words.filter { !$0.readers.contains(reader) }.map(\.word) + traces(reader)
    var seen: Set<String> = []
    for address in addresses {
      let answer = night.bench.get(address) { $0.cookies = self.night.cookies[reader] ?? "" }
      let whole = answer.text + answer.fields.map(\.value).joined(separator: "\n")
      let found = leaks(whole, to: reader, closed, besides: address)
      #expect(found.isEmpty, "\(reader) reads \(found) at \(address)")
      for word in words.map(\.word) where whole.contains(word) { seen.insert(word) }
    }
    let open = Set(words.filter { $0.readers.contains(reader) }.map(\.word))
    #expect(open.isSubset(of: seen), "what may be read is found, so that the test looks: \(open.subtracting(seen).sorted())")
  }

  @Test("what an act is refused with, of every kind and about everything, for every seat", arguments: seats + [publicReader])
  func refusals(_ reader: String) throws {
    let closed = try words.filter { !$0.readers.contains(reader) }.map(\.word) + traces(reader)
    // What ends the sign-in comes last.
    for kind in ActKind.allCases.sorted(by: { ($0 == .leaveSeat ? 1 : 0, $0.rawValue) < ($1 == .leaveSeat ? 1 : 0, $1.rawValue) }) {
      for about in proposals + [other.name] {
        let fields = ["about": about, "reason": "x", "text": "x", "seat": "south", "test": "law", "to": "justice"]
        let answer = try night.act(kind.rawValue, fields, as: reader)
        let found = leaks(answer.text + answer.fields.map(\.value).joined(separator: "\n"), to: reader, closed, besides: about)
        #expect(found.isEmpty, "\(reader) reads \(found) in the answer to \(kind.rawValue) about \(about)")
      }
    }
  }

  @Test("the record to give and the document of commands, for every seat and for the public", arguments: seats + [publicReader])
  func given(_ reader: String) throws {
    let closed = words.filter { !$0.readers.contains(reader) }.map(\.word)
    let (own, ledger): (Reader, LedgerReader) =
      reader == Self.publicReader ? (.anybody, .everyone) : (.seat(SeatID(reader)), .seat(reader))
    let record = try night.table.recordToGive(to: ledger)
    #expect(leaks(record.text, to: reader, closed, besides: "").isEmpty && record.verified().isSound)
    let document = TableRecordDocument("table", of: try night.table.view(for: own), named: night.table.name)
    let text = String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
    let found = leaks(text, to: reader, closed + (try traces(reader)), besides: "")
    #expect(found.isEmpty, "\(reader) reads \(found)")
  }

  @Test("what is closed answers as what never was", arguments: ["north", publicReader])
  func sameAnswer(_ reader: String) throws {
    let never = String(repeating: "0", count: 32)
    func told(_ part: String, of table: String) -> String {
      let answer = night.bench.get("/en/tables/\(table)" + part) { $0.cookies = self.night.cookies[reader] ?? "" }
      let whole = "\(answer.status) \(answer.fields.map { $0.name + $0.value }) \(answer.text)"
      return [other.name, never, proposals[1]].reduce(whole) { $0.replacing($1, with: "NAME") }.replacing(#/"[0-9a-f]{32}"/#, with: "TAG")
    }
    for part in ["", "/events", "/minutes", "/minutes.json", "/decisions.ics", "/seat", "/acts/proposal.propose"] {
      #expect(told(part, of: other.name) == told(part, of: never), "\(part)")
    }
    #expect(told("/proposals/\(proposals[1])", of: night.table.name) == told("/proposals/\(never)", of: night.table.name))
  }

  @Test("who spoke without a name is named nowhere beside the words, but on the own seat")
  func masked() {
    for reader in ["north", "chair"] {
      let page = night.get(as: reader).text
      #expect(page.contains("an insider: “Hiddenname”") && !page.contains("Justice: “Hiddenname”"))
    }
    #expect(night.get(as: "justice").text.contains("Justice: “Hiddenname”"))
  }

  @Test("an act about what is closed is refused as one about what never was")
  func acts() throws {
    func told(_ about: String) throws -> String {
      let answer = try night.act("proposal.withdraw", ["about": about, "reason": "x"], as: "north")
      return "\(answer.status)" + answer.text.replacing(about, with: "NAME").replacing(#/name="act" value="[0-9a-f]+"/#, with: "")
    }
    #expect(try told(proposals[1]) == told(String(repeating: "0", count: 32)))
  }

  @Test("the log tells of no table")
  func log() {
    #expect(RequestLine(Asked(path: night.address("proposals/x")), Answer(onTo: "/"), took: .zero).path == "/en/tables/?")
    #expect(RequestLine(Asked(path: "/en/seats/abc"), Answer(onTo: "/"), took: .zero).path == "/en/seats/?")
  }
}
