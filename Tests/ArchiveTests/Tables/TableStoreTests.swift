import Dossiers
import Foundation
import Talks
import Testing
import Vocabulary

@testable import Archive

@Suite("A table: acts in the ledger, and what they add up to")
final class TableStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let shelf: TableShelf
  private let table: TableStore
  private var clock = 1_700_000_000_000

  init() throws {
    shelf = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    let description = try TableDescription.read(Self.guide)
    table = try shelf.open(
      description.opening(dossier: "first"), by: description.chair, readers: .table, at: Instant(milliseconds: 1_700_000_000_000))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The table that the guide opens.
  private static let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Docs/Guides/TableNight.json").standardized

  @discardableResult
  private func act(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID, signed: Bool = false) throws -> TableDone {
    clock += 60_000
    var wish = TableWish(kind: kind, values: values, seat: seat)
    if signed { wish.key = try shelf.seatKey(of: seat.rawValue, at: table.name) }
    return try table.act(wish, at: Instant(milliseconds: clock), dossier: nil)
  }

  private func begin() throws { try act(.openSession, [.name: "Night", .present: "chair\nnorth\neast\nsouth"], as: "chair") }

  /// What is wrong with the fields of an act.
  private func wrong(_ kind: ActKind, _ values: [ActField: String], as seat: SeatID) throws -> [ActField] {
    do { try act(kind, values, as: seat) } catch let found as ActFieldProblems { return found.problems.map(\.field) }
    return []
  }

  @Test("the state is what the acts add up to, in this program, after a new start, and from a snapshot")
  func replayed() throws {
    try begin()
    for place in 0..<120 { try act(.state, [.text: "word \(place)"], as: place % 2 == 0 ? "north" : "east") }
    let state = try table.current().state
    #expect(state.count == 122 && state.words.count == 120)
    let again = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: shelf.keys).table(table.name)
    #expect(try again.current().state == state)
    #expect(try again.ledger.snapshot(form: "polder-table-state-\(Act.version).3")?.head.count == 100)
    #expect(try again.view(for: .seat("south")).state.words.count == 120)
  }

  @Test("an act that another process adds between the reading of the head and of the acts belongs to the next head")
  func between() throws {
    try begin()
    let (known, head) = (try table.current(), try table.head())
    try act(.state, [.text: "one"], as: "north")
    try act(.state, [.text: "two"], as: "east")
    let (added, end) = (try table.ledger.entries(after: head.count), try table.head())
    let before = try table.advanced(known, by: added, to: head)
    #expect(added.count == 2 && before.head == head && before.state == known.state)
    #expect(try table.advanced(before, by: added, to: end).state == table.current().state)
  }

  @Test("who reads while others act never gets a state that is further than its head, and nobody who acts is turned away")
  func beside() throws {
    try begin()
    let start = try table.current()
    let others = try (0..<2).map { _ in try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: shelf.keys).table(table.name)
    }
    let stores = [table] + others
    let now = Instant(milliseconds: clock)
    let people = DispatchGroup()
    for place in 0..<8 {
      people.enter()
      Thread.detachNewThread {
        defer { people.leave() }
        let store = stores[place % stores.count]
        for turn in 0..<100 {
          do {
            if turn % 10 == place {
              _ = try store.act(TableWish(kind: .state, values: [.text: "\(turn)"], seat: place % 2 == 0 ? "north" : "east"), at: now, dossier: nil)
            }
            let found = try store.current()
            #expect(found.state.count == found.head.count && found.state.words.count == found.head.count - start.head.count)
            let seen = try store.view(for: .seat("south"))
            #expect(seen.head?.count == seen.state.count && seen.acts.count == seen.state.count)
          } catch { Issue.record("\(error)") }
        }
      }
    }
    people.wait()
    for store in stores { #expect(try store.current().state.words.count == 80) }
  }

  @Test("a seat confirms the head that it saw, whatever came since")
  func confirmed() throws {
    try begin()
    try act(.closeSession, [:], as: "chair")
    let seen = try #require(try table.view(for: .seat("north")).head)
    try act(.openSession, [.name: "Another", .present: "chair"], as: "chair")
    clock += 60_000
    var wish = TableWish(kind: .confirmHead, values: [.about: "1"], seat: "north")
    wish.seen = "\(seen.count):\(seen.hash)"
    _ = try table.act(wish, at: Instant(milliseconds: clock), dossier: nil)
    let confirmed = try #require(try table.current().state.sessions.first?.confirmations.first)
    #expect(confirmed.count == seen.count && confirmed.hash == "\(seen.hash)")
  }

  @Test("a refusal adds nothing, and neither does a field that cannot be read")
  func refused() throws {
    let head = try table.head()
    #expect(throws: Refusal.self) { try self.act(.openSession, [.name: "Night"], as: "north") }
    #expect(try wrong(.openSession, [:], as: "chair") == [.name])
    try begin()
    #expect(try table.head().count == head.count + 1)
    #expect(try wrong(.openRound, [.about: "9", .deadline: "tomorrow"], as: "chair").sorted { $0.rawValue < $1.rawValue } == [.about, .deadline])
    #expect(try wrong(.propose, [.title: "x", .levers: "no value", .text: "y"], as: "north").contains(.text))
    #expect(try wrong(.propose, [.title: "x", .levers: "no value"], as: "north") == [.levers])
    #expect(try table.head().count == head.count + 1)
  }

  @Test("a time of the clock of the table becomes an instant; one that is twice is asked, one that never is is refused")
  func times() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    #expect(try wrong(.announceVote, [.about: "1", .rule: "majority", .opens: "2026-10-25 02:30"], as: "chair") == [.opens])
    #expect(try wrong(.announceVote, [.about: "1", .rule: "majority", .opens: "2026-03-29 02:30"], as: "chair") == [.opens])
    try act(.announceVote, [.about: "1", .rule: "majority", .opens: "2026-10-25 02:30+01:00"], as: "chair")
    let vote = try #require(try table.current().state.votes.first)
    #expect(vote.facts.opens == Instant(seconds: try WallClock("Europe/Amsterdam").instant(written: "2026-10-25 02:30+01:00")))
    // The same of the moment at which a vote closes.
    for closes in ["2026-10-25 02:30", "2027-03-28 02:30"] {
      let fields: [ActField: String] = [.about: "1", .rule: "majority", .opens: "2026-10-24 12:00", .closes: closes]
      #expect(try wrong(.announceVote, fields, as: "chair") == [.closes], "\(closes)")
    }
    try act(.announceVote, [.about: "1", .rule: "majority", .opens: "2026-10-24 12:00", .closes: "2026-10-25 02:30+02:00"], as: "chair")
    let other = try #require(try table.current().state.votes.last)
    #expect(other.facts.closes == Instant(seconds: try WallClock("Europe/Amsterdam").instant(written: "2026-10-25 02:30+02:00")))
  }

  @Test("the line ends of a browser are line ends")
  func lineEnds() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One.\r\nTwo.\r\n"], as: "north")
    #expect(try table.current().state.proposals.first?.text.sentences == ["One.", "Two."])
  }

  @Test("levers, options and sentences are read line by line, and an amendment takes out with a dash")
  func texts() throws {
    try begin()
    try act(
      .propose, [.title: "x", .levers: "refugee.wait: 24\nall.limit: none", .options: "border: open", .sentences: "One.\n\nTwo."], as: "north")
    let text = try #require(try table.current().state.proposals.first).text
    #expect(text.levers.count == 4 && text.levers.contains(LeverChange("wait", .refugee, .number("24"))))
    #expect(text.levers.filter { $0.lever == "limit" }.map(\.value) == [.absent, .absent, .absent])
    #expect(text.options == [OptionChange("border", "open")] && text.sentences == ["One.", "Two."])
    try act(.amend, [.about: "1", .levers: "refugee.wait: –", .sentences: "1: Uno.\n2-:\n2+: Three."], as: "east")
    let change = try #require(try table.current().state.amendments.first).change
    #expect(change.levers == [LeverChange("wait", .refugee, nil)])
    #expect(change.sentences.count == 3 && change.sentences.contains(.init(.replace, 1, "Uno.")) && change.sentences.contains(.init(.remove, 2)))
  }

  @Test("a vote is cast whole by its choice, and the result is computed")
  func vote() throws {
    try begin()
    try act(.propose, [.title: "x", .sentences: "One."], as: "north")
    try act(.announceVote, [.about: "1", .rule: "majority", .opens: "2023-11-15 12:00"], as: "chair")
    clock += 3_600_000 * 24
    try act(.openVote, [.about: "1"], as: "chair")
    for (seat, choice) in [("north", "for"), ("east", "for"), ("south", "against")] as [(SeatID, String)] {
      try act(.cast, [.about: "1", .choice: choice], as: seat)
    }
    try act(.closeVote, [.about: "1"], as: "chair")
    let vote = try #require(try table.current().state.votes.first)
    #expect(vote.isAdopted == true && vote.count?.inFavour == 2 && vote.count?.against == 1)
    try act(.decide, [.about: "v1", .tasks: "north; 2026-10-25 12:00; Writes"], as: "chair")
    #expect(try table.current().state.decisions.first?.facts.tasks.first?.text == "Writes")
  }

  @Test("an act of a command is signed by the seat's own key, one of a browser vouched for by the host; both verify")
  func signatures() throws {
    try begin()
    try act(.state, [.text: "signed"], as: "north", signed: true)
    try act(.state, [.text: "again"], as: "north", signed: true)
    try act(.state, [.text: "by the host"], as: "east")
    let found = try table.ledger.record(for: .host).verified(fingerprint: table.fingerprint)
    #expect(found.isSound && found.acts.signed == 2 && found.acts.untied == 0, "\(found.faults)")
  }

  @Test("an act that is sent twice counts once")
  func twice() throws {
    try begin()
    var wish = TableWish(kind: .state, values: [.text: "once"], seat: "north")
    wish.identifier = ActIdentifier()
    _ = try table.act(wish, at: Instant(milliseconds: clock), dossier: nil)
    #expect(throws: (any Error).self) { try self.table.act(wish, at: Instant(milliseconds: self.clock), dossier: nil) }
    #expect(try table.current().state.words.count == 1)
  }

  @Test("what was erased is gone from state, record and ledger, and the chain verifies; the minutes of others stay")
  func erased() throws {
    try begin()
    let said = try act(.state, [.text: "My name is Ann"], as: "north")
    try act(.state, [.text: "stays"], as: "east")
    try act(.erase, [.about: said.act.id.rawValue, .ground: "privacy"], as: "chair")
    #expect(try table.current().state.words.map(\.said) == [.state(.init(text: "stays"))])
    #expect(try !table.view(for: .seat("south")).acts.contains { $0.id == said.act.id })
    let record = try table.ledger.record(for: .host)
    #expect(record.verified().isSound && !record.text.contains("Ann"))
    let again = try TableShelf(beside: folder.appendingPathComponent("data/runs.sqlite"), keys: shelf.keys).table(table.name)
    #expect(try again.current().state == table.current().state)
  }

  @Test("adopted minutes open the session to everybody, in the view and in the record to give away; links and persons stay closed")
  func adopted() throws {
    let link = try #require(try act(.invite, [.seat: "north"], as: "chair").link)
    try begin()
    _ = try table.take(link, by: "north", name: "Ann", at: Instant(milliseconds: clock))
    try act(.state, [.text: "said at night"], as: "north")
    #expect(try table.view(for: .anybody).state.opening == nil)
    try act(.closeSession, [.reason: "late"], as: "chair")
    try act(.adoptMinutes, [.about: "1"], as: "chair")
    let view = try table.view(for: .anybody)
    #expect(view.acts.contains { $0.kind == .state } && !view.acts.contains { $0.kind == .invite || $0.kind == .takeSeat })
    #expect(view.people.isEmpty)
    let record = try table.ledger.record(for: .everyone, upTo: table.lastClose())
    #expect(record.text.contains("said at night") && !record.text.contains(link.hash) && record.verified().isSound)
  }

  @Test("a record that is exported and imported gives the same head and the same state")
  func exported() throws {
    try begin()
    try act(.state, [.text: "x"], as: "north")
    let record = try LedgerRecord(table.ledger.record(for: .host).text)
    let elsewhere = try TableShelf(
      beside: folder.appendingPathComponent("elsewhere/runs.sqlite"), keys: KeyFolder(folder.appendingPathComponent("none")))
    let ledger = try Ledger.importing(record, into: elsewhere.folder)
    #expect(try ledger.head() == table.head())
    #expect(try elsewhere.table(table.name).current().state == table.current().state)
    #expect(throws: LedgerError.self) {
      try elsewhere.table(self.table.name).act(
        TableWish(kind: .state, values: [.text: "y"], seat: "north"), at: Instant(milliseconds: self.clock), dossier: nil)
    }
  }

  @Test("what a seat may do now is what the rules let it do, between sessions too")
  func offers() throws {
    let between: [ActKind] = [.leaveSeat, .propose, .state, .ask, .contest]
    #expect(try table.view(for: .seat("north")).state.offers(to: "north", at: Instant(milliseconds: clock)).map(\.kind) == between)
    try begin()
    let kinds = Set(try table.view(for: .seat("north")).state.offers(to: "north", at: Instant(milliseconds: clock)).map(\.kind))
    #expect(kinds == [.leaveSeat, .presence, .propose, .state, .ask, .contest])
    #expect(try table.view(for: .seat("justice")).state.offers(to: "justice", at: Instant(milliseconds: clock)).contains(ActOffer(.state)))
  }

  @Test("the example of a table for a dossier is a file that opens one with a seat for each party", arguments: BuiltInDossiers.names)
  func example(_ name: String) throws {
    let dossier = try #require(BuiltInDossiers.contents(name)).load()
    let file = folder.appendingPathComponent("example.json")
    try TableDescription.example(of: dossier).write(to: file)
    let description = try TableDescription.read(file)
    let opening = try description.opening(dossier: dossier.fingerprint)
    let opened = try shelf.open(opening, by: description.chair, readers: .table, at: Instant(milliseconds: clock))
    let seats = try opened.current().state.seats.map(\.seat)
    #expect(seats.compactMap(\.party) == dossier.talks?.politics.parties.map(\.id) && seats.first?.kind == .chair)
    #expect(seats.contains { $0.kind == .legalAdviser } && description.isPublic == false)
  }

  @Test("a file that is no description is refused with what is wrong")
  func description() throws {
    let file = folder.appendingPathComponent("x.json")
    func fault(_ text: String) throws -> TableError.DescriptionFault? {
      try Data(text.utf8).write(to: file)
      do { _ = try TableDescription.read(file) } catch TableError.noOpening("x.json", let fault) { return fault }
      return nil
    }
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    #expect(try fault(text) == nil)
    #expect(try fault("{\"zone\": \"UTC\"}") == .missing(key: "name") && fault("zone") == .noJSON)
    #expect(try fault(text.replacing("\"kind\": \"delegation\"", with: "\"kind\": \"delegate\"", maxReplacements: 1)) == .form(key: "seats[1].kind"))
    #expect(try fault(text.replacing("\"numerator\": 1, ", with: "", maxReplacements: 1)) == .missing(key: "rules.votes[0].tests[0].numerator"))
    for (name, number) in [("numerator", 0), ("denominator", 0), ("denominator", -2), ("numerator", 1_000_000_000_000)] {
      let wrong = try fault(text.replacing("\"\(name)\": \(name == "numerator" ? 1 : 2)", with: "\"\(name)\": \(number)", maxReplacements: 1))
      #expect(wrong == .form(key: "rules.votes[0].tests[0].\(name)"), "\(name) \(number)")
    }
    let quorum = text.replacing("\"quorum\": {\"numerator\": 1, \"denominator\": 2", with: "\"quorum\": {\"numerator\": 1, \"denominator\": 0")
    #expect(try fault(quorum) == .form(key: "rules.quorum.denominator"))
    try FileManager.default.removeItem(at: file)
    #expect(throws: TableError.noOpening(path: "x.json", .unreadable(.missing))) { try TableDescription.read(file) }
    let told = TableError.noOpening(path: "x.json", .form(key: "seats[1].kind")).sentence
    #expect(told.en.contains("“seats[1].kind”") && told.nl.contains("“seats[1].kind”"))
    #expect(throws: TableError.unknown("ffff")) { try self.shelf.table(beginning: "ffff") }
  }

  @Test("rules of procedure that come with the program are named; another name is told with those that there are")
  func procedures() throws {
    let file = folder.appendingPathComponent("named.json")
    func write(_ rules: String) throws {
      let text = #"{"name": {"nl": "T", "en": "T"}, "zone": "UTC", "chair": "c", "rules": "RULES", "seats": []}"#
      try Data(text.replacing("RULES", with: rules).utf8).write(to: file)
    }
    let known = try SharedProcedures.builtIn()
    for rules in known {
      try write(rules.id.rawValue)
      #expect(try TableDescription.read(file).rules == rules)
    }
    try write("senate")
    let fault = TableError.noProcedure("senate", known: known.map(\.id.rawValue))
    #expect(throws: fault) { try TableDescription.read(file) }
    #expect(known.count == 6)
  }
}
