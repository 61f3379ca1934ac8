import Archive
import Dossiers
import Foundation
import Reports
import Talks
import Testing
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
    words.append(("Othertable", []))
    words.append((other.name, []))
  }

  /// A table at which nobody of these sits.
  private static func another(on shelf: TableShelf) throws -> TableStore {
    let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Docs/Guides/TableNight.json")
      .standardized
    var description = try TableDescription.read(guide)
    description.name = Phrase(nl: "Othertable", en: "Othertable")
    return try shelf.open(description.opening(dossier: "0"), by: description.chair, readers: .table, at: Instant(milliseconds: 1_000))
  }

  /// Every address of every kind, of both tables and of everything on them.
  private var addresses: [String] {
    let acts = ActKind.allCases.map(\.rawValue)
    let tables = [night.table.name, other.name].flatMap { table in
      TablePart.shown.flatMap { part -> [TablePart] in
        switch part {
        case .proposal: proposals.map { .proposal($0) }
        case .act: acts.flatMap { act in [.act(act, about: nil)] + proposals.map { .act(act, about: $0) } }
        case .page, .events, .record, .file, .seat: [part]
        }
      }.map { Address(.en, .table(table, $0)).text }
    }
    return tables + ["/en/tables", "/nl/tables", "/en", "/en/jobs", "/metrics", "/openapi.json", "/healthz", "/en/operator"]
  }

  @Test("every address for every seat and for the public", arguments: seats + [publicReader])
  func addresses(_ reader: String) throws {
    let closed = words.filter { !$0.readers.contains(reader) }.map(\.word)
    var seen: Set<String> = []
    for address in addresses {
      let answer = night.bench.get(address) { $0.cookies = self.night.cookies[reader] ?? "" }
      let whole = answer.text + answer.fields.map(\.value).joined(separator: "\n")
      for word in closed where whole.contains(word) && !address.contains(word) { Issue.record("\(reader) reads \(word) at \(address)") }
      for word in words.map(\.word) where whole.contains(word) { seen.insert(word) }
    }
    let open = Set(words.filter { $0.readers.contains(reader) }.map(\.word))
    #expect(open.isSubset(of: seen), "what may be read is found, so that the test looks: \(open.subtracting(seen).sorted())")
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
