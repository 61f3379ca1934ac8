import Dossiers
import Foundation
import Glibc
import Talks
import Testing
import Vocabulary

@testable import Archive

/// A table about the invented land at which three delegations seal their lines, each from a shell of its own. A class, so that it can tidy up.
final class SealedNight {
  static let seats = ["Anker", "Baken", "Kompas"]
  /// A word in every line that is sealed: it may stand nowhere but in the file of its own seat.
  static let planted = "planted-line-that-nobody-may-find"

  static let land = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path

  /// A worth of lines that are sealed with it, which nothing else is likely to be; as it lies in memory, and as text.
  static let plantedWorth = 7_391_846_205_137
  static var plantedBytes: [[UInt8]] {
    [withUnsafeBytes(of: Int64(plantedWorth).littleEndian) { Array($0) }, Array("\(plantedWorth)".utf8), Array(planted.utf8)]
  }

  /// The bytes of the secrets, as they are typed and as the program has them.
  var secretBytes: [[UInt8]] {
    secrets.values.flatMap { text in
      [Array(text.utf8), Array(text.replacing("-", with: "").utf8)] + (SealingSecret(text).map { [Array($0.bytes)] } ?? [])
    }
  }

  /// Seconds to the answer: enough for a small question on a machine that has other work.
  static let budget = 6

  let folder: URL
  let table: String
  /// The secret of each seat's last envelope.
  private(set) var secrets: [String: String] = [:]
  /// What all commands said, but for the one that tells its own seat the secret.
  private(set) var said = ""
  private var sessions = 0
  let environment: [String: String]

  init() throws {
    folder = try Command.temporaryFolder()
    environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
      "POLDER_LANGUAGE": "en",
    ]
    let seats = Self.seats.map { seat in
      #"{"id": "\#(seat)", "kind": "delegation", "name": {"nl": "\#(seat)", "en": "\#(seat)"}, "party": "\#(seat)", "weight": 1}"#
    }
    let chair = #"{"id": "chair", "kind": "chair", "name": {"nl": "voorzitter", "en": "chair"}, "weight": 0}"#
    let description = """
      {"name": {"nl": "Tafel", "en": "Table"}, "zone": "UTC", "chair": "chair", "rules": "coalition-talks",
       "seats": [\(([chair] + seats).joined(separator: ", "))]}
      """
    let file = folder.appendingPathComponent("table.json")
    try Data(description.utf8).write(to: file)
    let opened = try Command.run(["table", "open", file.path, "--dossier", Self.land], environment: environment)
    table = String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.errors)").1)
    try meet()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a verb of the table for a seat.
  @discardableResult
  func polder(_ words: [String], as seat: String, input: String = "", code: Int32 = 0) throws -> Command.Run {
    let run = try own(words, as: seat, input: input, code: code)
    if words[0] != "seal" { said += run.output + run.errors }
    return run
  }

  /// The same, in the own shell of a delegation, where its lines may stand.
  func own(_ words: [String], as seat: String, input: String = "", code: Int32 = 0) throws -> Command.Run {
    let run = try Command.run(["table", words[0], table] + words.dropFirst() + ["--seat", seat], environment: environment, input: input)
    #expect(run.code == code, "\(words) as \(seat): \(run.output) \(run.errors)")
    return run
  }

  /// Another session, with all present.
  func meet() throws {
    if sessions > 0 { try polder(["session", "close"], as: "chair") }
    sessions += 1
    try polder(["session", "open", "--with", "name=Night \(sessions)", "present=chair"] + Self.seats.map { "present=\($0)" }, as: "chair")
  }

  /// The file with the lines of a seat.
  func file(_ seat: String) -> URL { folder.appendingPathComponent("own/\(seat).json") }

  /// Seals lines that forbid options of the first measure, and throws the file away; where that is asked with the planted worth, which changes what a
  /// seat would rather have.
  func seal(_ forbidden: [String: [Int]] = [:], plantsWorth: Bool = false) throws {
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("own"), withIntermediateDirectories: true)
    for seat in Self.seats {
      try polder(["seal", file(seat).path, "--draft"], as: seat)
      var position = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file(seat))) as? [String: Any])
      var party = try #require(position["party"] as? [String: Any])
      party["walkAway"] = 0
      if plantsWorth, var worth = party["worth"] as? [[Int]] {
        worth[0][0] = Self.plantedWorth
        party["worth"] = worth
        party["scale"] = max(party["scale"] as? Int ?? 1, Self.plantedWorth)
      }
      party["redLines"] = [["id": "\(Self.planted)-\(seat)", "conditions": [["measure": 0, "options": forbidden[seat] ?? []] as [String: Any]]]]
      position["party"] = party
      try JSONSerialization.data(withJSONObject: position).write(to: file(seat))
      let sealed = try polder(["seal", file(seat).path], as: seat)
      secrets[seat] = String(try #require(sealed.output.firstMatch(of: /shown once: ([0-9A-Z-]+)/), "\(sealed.output)").1)
      try FileManager.default.removeItem(at: file(seat))
    }
  }

  /// Lines of a seat on an option that the dossier does not have.
  func writeStrangeLines(_ seat: String) throws {
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("own"), withIntermediateDirectories: true)
    try polder(["seal", file(seat).path, "--draft"], as: seat)
    let text = try String(contentsOf: file(seat), encoding: .utf8)
    #expect(text.contains("\"quota\""))
    try text.replacing("\"quota\"", with: "\"quotum\"").write(to: file(seat), atomically: true, encoding: .utf8)
  }

  /// Seals such lines without asking this program whether they fit, as a program of the seat's own would.
  func sealStrangeLines(_ seat: String) throws {
    try writeStrangeLines(seat)
    let position = try JSONDecoder().decode(SealedPosition.self, from: Data(contentsOf: file(seat)))
    try FileManager.default.removeItem(at: file(seat))
    let shelf = try shelf
    secrets[seat] = try shelf.table(table).seal(
      position, by: SeatID(seat), in: EnvelopeBox(in: shelf.folder), at: now, key: shelf.seatKey(of: seat, at: table)
    ).secret.text
  }

  private var shelf: TableShelf {
    get throws { try TableShelf(beside: store, keys: KeyFolder(folder.appendingPathComponent("keys"))) }
  }

  private var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// The seats agree and are ready; one of them by a program of its own.
  func agree(byOther other: String) throws {
    for seat in Self.seats where seat != other {
      try polder(["agree", "--budget", "\(Self.budget)", "--confirm"], as: seat, input: (secrets[seat] ?? "") + "\n")
    }
    let (shelf, own) = (try shelf, try shelf.table(table))
    let running = try #require(try own.current().state.runningOpening)
    _ = try own.act(.agree(.init(terms: running.terms)), by: SeatID(other), at: now, key: shelf.seatKey(of: other, at: table))
    for seat in Self.seats { try polder(["unseal", "ready"], as: seat) }
  }

  /// Some seats read with their secret what the opening would tell, and agree.
  func agree(_ seats: [String]) throws {
    for seat in seats {
      try polder(["agree", "--budget", "\(Self.budget)", "--confirm"], as: seat, input: (secrets[seat] ?? "") + "\n")
    }
  }

  /// The secret of a seat that it made elsewhere.
  func holds(_ secret: String, of seat: String) { secrets[seat] = secret }

  /// Every seat reads with its secret what the opening would tell, agrees, and is ready.
  func agree(budget: Int = budget) throws {
    for seat in Self.seats {
      try polder(["agree", "--budget", "\(budget)", "--confirm"], as: seat, input: (secrets[seat] ?? "") + "\n")
    }
    for seat in Self.seats { try polder(["unseal", "ready"], as: seat) }
  }

  func begin() throws -> Ceremony {
    try Ceremony(["table", "unseal", table, "open", "--seat", "chair"], environment: environment, in: folder)
  }

  /// A ceremony in which each seat types something; its secret where nothing else is given.
  @discardableResult
  func open(_ typed: [String: String] = [:], code: Int32 = 0) throws -> String {
    let ceremony = try begin()
    for seat in Self.seats {
      guard try ceremony.asks(seat) else { break }
      try ceremony.type(typed[seat] ?? secrets[seat] ?? "")
    }
    let found = try ceremony.end()
    #expect(found.code == code, "\(found.text)")
    said += found.text
    return found.text
  }

  /// Opens a packed opening on a machine with a store and keys of its own; gives what was said.
  func unpack(
    _ parcel: URL, into answer: URL?, with more: [String] = [], typing typed: [String: String] = [:], code: Int32 = 0
  ) throws -> String {
    let elsewhere = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: elsewhere) }
    let own = ["POLDER_STORE": elsewhere.appendingPathComponent("s.sqlite").path, "POLDER_KEYS": elsewhere.path, "POLDER_LANGUAGE": "en"]
    let words = ["table", "unpack", parcel.path, "--dossier", Self.land] + (answer.map { ["--file", $0.path] } ?? []) + more
    let ceremony = try Ceremony(words, environment: own, in: elsewhere)
    for seat in Self.seats {
      guard try ceremony.asks(seat) else { break }
      try ceremony.type(typed[seat] ?? secrets[seat] ?? "")
    }
    let end = try ceremony.end()
    #expect(end.code == code, "\(end.text)")
    return end.text
  }

  /// The last act about sealed lines as a seat reads it: its kind, and its facts as JSON with its keys in order.
  func last() throws -> (kind: String, facts: String) {
    let run = try Command.run(["table", "show", table, "--seat", "Anker", "--format", "json"], environment: environment)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    said += run.output
    let acts = (document["acts"] as? [[String: Any]] ?? []).filter { ($0["kind"] as? String)?.hasPrefix("opening.") == true }
    let facts = try JSONSerialization.data(withJSONObject: acts.last?["facts"] ?? [:], options: .sortedKeys)
    return (acts.last?["kind"] as? String ?? "", String(decoding: facts, as: UTF8.self))
  }

  var store: URL { folder.appendingPathComponent("store/runs.sqlite") }

  /// The file of the envelope of a seat, as the record names it.
  func envelope(of seat: String) throws -> URL? {
    let minutes = try polder(["show", "--part", "minutes", "--format", "md"], as: seat).output
    let names = minutes.matches(of: /([A-Za-z]+) seals a position, fingerprint ([0-9a-f]{12})/).filter { $0.1 == seat }.map { String($0.2) }
    return envelopes.first { file in names.last.map { file.lastPathComponent.hasPrefix($0) } ?? false }
  }

  /// The files of envelopes.
  var envelopes: [URL] {
    let place = folder.appendingPathComponent("store/tables/envelopes/\(table)")
    return ((try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []).sorted { $0.path < $1.path }
  }

  /// Where a line or a secret stands: in which file of the store, the keys or the logs, or in what a command said.
  func revealed() throws -> [String] {
    let words = [Self.planted] + secrets.values.flatMap { [$0, $0.replacing("-", with: "")] }
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    var found = words.filter { said.contains($0) }
    for file in all {
      var kind = stat()
      guard lstat(file.path, &kind) == 0, kind.st_mode & S_IFMT == S_IFREG else { continue }
      let data = try Data(contentsOf: file)
      found += words.filter { data.range(of: Data($0.utf8)) != nil }.map { "\($0) in \(file.lastPathComponent)" }
    }
    return found
  }

  /// A machine of a delegation's own, with a store and keys of its own and nothing of the table but what is taken there. A class, so that it can tidy
  /// up.
  final class Machine {
    private let folder: URL
    private let environment: [String: String]

    init() throws {
      folder = try Command.temporaryFolder()
      environment = [
        "POLDER_STORE": folder.appendingPathComponent("s.sqlite").path, "POLDER_KEYS": folder.path, "POLDER_LANGUAGE": "en",
      ]
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Takes the record of a table along, as a seat may read it.
    func take(_ night: SealedNight, as seat: String, again: Bool = false) throws {
      if again { try FileManager.default.removeItem(at: file("record.json")) }
      try night.polder(["export", "--file", file("record.json").path], as: seat)
    }

    /// Runs a verb of the table here; names of files are of this machine.
    @discardableResult
    func polder(_ words: [String], _ night: SealedNight, as seat: String, input: String = "", code: Int32 = 0) throws -> Command.Run {
      let named = words.map { $0.hasSuffix(".json") ? file($0).path : $0 }
      let own = ["table", named[0], night.table] + named.dropFirst() + ["--seat", seat, "--dossier", SealedNight.land]
      let run = try Command.run(own, environment: environment, input: input)
      #expect(run.code == code, "\(words) as \(seat): \(run.output) \(run.errors)")
      return run
    }

    /// Throws away what was there.
    func leave() throws { try FileManager.default.removeItem(at: folder) }
  }
}
