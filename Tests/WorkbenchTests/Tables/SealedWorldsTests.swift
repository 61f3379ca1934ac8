import Dossiers
import Foundation
import GRDB
import Negotiation
import Synchronization
import Talks
import Testing
import Vocabulary

@testable import Archive
@testable import Workbench

/// The same night twice, with the same clock and the same randomness, in which only the lines of one seat differ and the answer is the same.
@Suite("Two worlds that differ in one seat's lines", .serialized)
struct SealedWorldsTests {
  private static let planted = RedLineID("planted-line-that-nobody-may-find")
  private static let one = SealedHouse.position("Kompas", lines: [RedLine(id: planted, measure: 0, forbidden: [2])])
  /// The same packages are left of those that the others can live with; all else differs.
  private static let other = SealedHouse.position(
    "Kompas", worth: [[90, 80, 0], [70, 60]], walkAway: 10,
    lines: [
      RedLine(id: planted, measure: 0, forbidden: [2]),
      RedLine(id: "and not together", conditions: [.init(measure: 0, options: [2]), .init(measure: 1, options: [1])]),
    ])

  /// Numbers that are the same every time, in place of those of the system.
  private static func withFixedChance<Result>(_ work: () throws -> Result) rethrows -> Result {
    let state = Mutex<UInt64>(1)
    return try RandomBytes.$source.withValue({ count in
      (0..<count).map { _ in
        state.withLock { state in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 56)
        }
      }
    }) { try work() }
  }

  /// What follows from a commitment, or from the key of the table, with its place in words: these alone may differ.
  private static func derived(_ night: SealedHouse.Night, _ house: SealedHouse) throws -> [(value: String, words: String)] {
    let record = try night.table.ledger.record(for: .host)
    var all = [(night.table.fingerprint, "FINGERPRINT"), ("\(record.identity.key)", "KEY"), ("\(record.identity.genesis)", "GENESIS")]
    for row in record.rows { all += [("\(row.hash)", "ROW \(row.number)"), ("\(row.commitment)", "COMMITMENT \(row.number)")] }
    for head in record.heads { all.append((Hexadecimal.text(head.signature), "SIGNATURE \(head.head.count)")) }
    for (place, own) in try night.table.current().state.envelopes.enumerated() {
      all += [(own.commitment, "POSITION \(place)"), (String(own.commitment.prefix(12)), "SHORT \(place)")]
      all.append((String(own.commitment.prefix(8)), "SEEN \(place)"))
    }
    let sessions = house.bench.doors.sessions
    all.append((sessions.token(for: nil), "TOKEN"))
    for (seat, cookie) in night.cookies.sorted(by: { $0.key < $1.key }) {
      all.append((sessions.token(for: try sessions.seat(cookie, at: night.table.name, isPerson: false)), "TOKEN \(seat)"))
    }
    return all
  }

  private static func masked(_ text: String, _ derived: [(value: String, words: String)]) -> String {
    // The tag of a page is the hash of its bytes.
    derived.reduce(text) { $0.replacing($1.value, with: $1.words) }.replacing(/ETag: "[^"]*"/, with: "ETag")
  }

  private typealias World = (house: SealedHouse, night: SealedHouse.Night, derived: [(value: String, words: String)])

  private static func world(_ position: SealedPosition) throws -> World {
    let house = try SealedHouse()
    let night = try house.night(position)
    return (house, night, try derived(night, house))
  }

  private static func addresses(_ table: String) -> [String] {
    let paths = DestinationKind.table.paths + DestinationKind.tables.paths
    return ["nl", "en"].flatMap { language in
      paths.flatMap { path -> [String] in
        let whole = "/\(language)" + path.replacing("{table}", with: table).replacing("{proposal}", with: "1")
        return path.contains("{act}") ? ActKind.allCases.map { whole.replacing("{act}", with: $0.rawValue) } : [whole]
      }
    }
  }

  @Test("every page, file and record to every reader, the log, and every table of every file are the same, byte for byte")
  func same() throws {
    let worlds = try [Self.one, Self.other].map { position in try Self.withFixedChance { try Self.world(position) } }
    let (first, second) = (worlds[0], worlds[1])
    #expect(first.night.answer == second.night.answer && first.night.answer?.isPossible == true)
    #expect(first.night.table.name == second.night.table.name)
    func bothSay(_ told: (World) throws -> String, _ what: String) rethrows {
      let texts = try worlds.map { world in try Self.withFixedChance { Self.masked(try told(world), world.derived) } }
      #expect(texts[0] == texts[1], "\(what)")
      #expect(!texts[0].contains(Self.planted.rawValue), "\(what)")
    }
    for reader in [nil, "chair", "Anker", "Kompas"] {
      for address in Self.addresses(first.night.table.name) {
        bothSay({ world in world.house.told(address, reader.flatMap { world.night.cookies[$0] }) }, "\(reader ?? "the public") at \(address)")
        bothSay(
          { world in
            let answer = world.house.bench.get(address) { $0.cookies = reader.flatMap { world.night.cookies[$0] } ?? "" }
            return "\(RequestLine(Asked(path: address, query: ""), answer, took: .zero))"
          }, "the log of \(address)")
      }
    }
    for reader in [LedgerReader.host, .everyone, .seat("chair"), .seat("Anker"), .seat("Baken")] {
      try bothSay({ try $0.night.table.recordToGive(to: reader).text }, "the record for \(reader)")
    }
    try bothSay({ try Self.files(of: $0.house.folder) }, "the files")
  }

  /// Two worlds in which only the lines of Kompas differ, with the lines of the others and what comes out of both.
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var worlds: [SealedPosition]
    var others: [SeatID: SealedPosition] = [:]
    var isInTime = true
    /// Whether the answer is the one that this pair is about.
    var isRight: @Sendable (OpeningAnswer?) -> Bool
  }

  private static func lines(_ forbidden: [[Int]]) -> [RedLine] {
    forbidden.enumerated().map { RedLine(id: RedLineID("\(planted.rawValue)-\($0)"), measure: 0, forbidden: $1) }
  }

  /// Anker forbids the only option that Kompas leaves; each can live with something, and the two lines are on one lever.
  private static let named = Pair(
    testDescription: "no, and a step that is named",
    worlds: [
      SealedHouse.position("Kompas", lines: lines([[0, 1]])),
      SealedHouse.position("Kompas", worth: [[10, 20, 70], [5, 30]], walkAway: 5, lines: lines([[0], [1]])),
    ], isRight: { $0?.isPossible == false && $0?.step == .on([0]) })
  /// What either walks away from says nothing of a lever.
  private static let exists = Pair(
    testDescription: "no, and a step that is not named",
    worlds: [
      SealedHouse.position("Kompas", walkAway: 95, lines: []),
      SealedHouse.position("Kompas", worth: [[70, 50, 0], [30, 0]], walkAway: 90, lines: lines([[2]])),
    ],
    others: ["Anker": SealedHouse.position("Anker", worth: [[0, 50, 60], [0, 40]], walkAway: 95, lines: [])],
    isRight: { $0?.isPossible == false && $0?.step == .exists })
  private static let late = Pair(
    testDescription: "no answer within the budget", worlds: [one, other], isInTime: false, isRight: { $0 == nil })

  /// Pages that say how far the sealing is, in short.
  private static func pages(_ table: String) -> [String] { addresses(table).filter { $0.hasPrefix("/en/") && !$0.contains("/acts/") } }

  /// What everybody sees and the log says at one moment of a night, what a form of the page answers, and what the record and the files are.
  private static func seen(_ house: SealedHouse, _ night: SealedHouse.Night) throws -> String {
    var told: [String] = []
    for reader in [nil, "chair", "Anker"] {
      let cookie = reader.flatMap { night.cookies[$0] } ?? ""
      for address in pages(night.table.name) {
        let answer = house.bench.get(address) { $0.cookies = cookie }
        told += ["\(address) \(answer.status) \(answer.fields.map { "\($0.name): \($0.value)" })\n\(answer.text)"]
        told += ["\(RequestLine(Asked(path: address, query: ""), answer, took: .zero))"]
      }
    }
    // What is sent is wrong on purpose: nothing happens, and all of it is answered.
    for (part, fields) in [("opening", ["deed": "agree", "of": "?"]), ("opening", ["deed": "ready", "of": "?"]), ("seal", [:])] {
      told.append(try house.post(part, fields, as: "Anker", at: night).text)
    }
    for reader in [LedgerReader.host, .everyone, .seat("Anker")] { told.append(try night.table.recordToGive(to: reader).text) }
    let derived = try derived(night, house)
    // Files of envelopes are named by what they are committed to, so their order is masked too.
    let files = try files(of: house.folder).split(separator: "\n").map { masked(String($0), derived) }.sorted()
    return masked(told.joined(separator: "\n"), derived) + "\n" + files.joined(separator: "\n")
  }

  @Test("at every moment of the night, whatever comes out of it, all that anybody gets is the same", arguments: [named, exists, late])
  func everyMoment(of pair: Pair) throws {
    let told = try pair.worlds.map { position -> [(moment: String, text: String)] in
      try Self.withFixedChance {
        var told: [(moment: String, text: String)] = []
        let house = try SealedHouse()
        let night = try house.night(position, beside: pair.others, isInTime: pair.isInTime) { told.append(($0, try Self.seen(house, $1))) }
        #expect(pair.isRight(night.answer), "\(String(describing: night.answer))")
        return told
      }
    }
    #expect(told[0].map(\.moment) == ["sealed", "agreed", "ready", "given", "answered"] && told[1].count == told[0].count)
    for (first, second) in zip(told[0], told[1]) {
      let isOther = zip(first.text.split(separator: "\n"), second.text.split(separator: "\n")).first { $0 != $1 }
      #expect(isOther == nil && first.text.count == second.text.count, "\(first.moment): \(String(describing: isOther))")
      #expect(!first.text.contains(Self.planted.rawValue) && first.text.count > 10_000, "\(first.moment)")
    }
  }

  @Test("of the envelope that differs the nonce and the length are the same, and of the others everything")
  func envelopes() throws {
    let nights = try [Self.one, Self.other].map { position in try Self.withFixedChance { try Self.world(position).night } }
    let (first, second) = (nights[0].envelopes, nights[1].envelopes)
    #expect(first[0] == second[0] && first[1] == second[1] && first[2] != second[2] && first[2].count == second[2].count)
    #expect(first[2].prefix(EnvelopeCipher.nonceLength) == second[2].prefix(EnvelopeCipher.nonceLength))
  }

  /// The names of all files, with what stands in every table of those that are a database.
  private static func files(of folder: URL) throws -> String {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return try all.filter { !$0.hasDirectoryPath && !$0.lastPathComponent.hasSuffix("-wal") && !$0.lastPathComponent.hasSuffix("-shm") }
      .map { file -> String in
        let name = file.path.replacing(folder.path, with: "")
        let bytes = try Data(contentsOf: file)
        // Keys are drawn by the library of ciphers; of them the length counts.
        guard bytes.starts(with: Data("SQLite format 3".utf8)) else { return "\(name): \(bytes.count)" }
        return try "\(name): \(bytes.count)\n" + dump(DatabaseQueue(path: file.path))
      }.sorted().joined(separator: "\n")
  }

  private static func dump(_ database: DatabaseQueue) throws -> String {
    try database.read { database in
      let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map { row in
          row.map { column, value in
            if case .blob(let data) = value.storage { return "\(column)=\(Hexadecimal.text(Array(data)))" }
            return "\(column)=\(value.storage)"
          }.joined(separator: " ")
        }
      }.joined(separator: "\n")
    }
  }
}
