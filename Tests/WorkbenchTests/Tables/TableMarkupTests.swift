import Archive
import Dossiers
import Foundation
import Talks
import Testing

@testable import Workbench

/// Markup in every field in which people write words of their own, by its form, and then every page and file for every reader.
@Suite("Markup in the texts of a table is shown as text")
struct TableMarkupTests {
  /// What a page must never hold of it, and with what it would break out of an attribute, a cell or a line.
  private static let markup = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>|`*_[x](javascript:alert(1))"
  private static let deadline = "2099-01-01 12:00"

  /// Fields with words of their own: the rest holds names, numbers, moments and lines that are read.
  private static let written: Set<ActField> = [
    .title, .sentences, .text, .reason, .remedy, .question, .returnsTo, .conditions, .event, .measure, .position, .tasks, .clashes, .name, .agenda,
    .ground,
  ]

  private let night: LittleNight
  private var done: Set<String> = []

  init() throws { night = try LittleNight(isPublic: true) }

  /// Does an act with markup in some of its fields.
  private mutating func act(_ kind: ActKind, _ fields: [ActField: String], _ marked: [ActField], as seat: String) throws {
    var values = Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, $0.value) })
    for field in marked { values[field.rawValue] = (values[field.rawValue] ?? "") + Self.markup }
    let answer = try night.act(kind.rawValue, values, as: seat)
    // Whoever gives a link is shown it.
    #expect(
      answer.status == ([.reissueSeat, .invite].contains(kind) ? .ok : .seeOther),
      "\(kind): \(answer.text.split(separator: "role=\"alert\"").last?.prefix(500) ?? "")")
    done.formUnion(marked.map { "\(kind.rawValue) \($0.rawValue)" })
  }

  private var state: TableState { get throws { try night.table.current().state } }

  @Test("in every text field of every act that a form takes, for every reader, on every page and file, and in what is wrong")
  mutating func everywhere() throws {
    for seat in ["chair", "north", "east", "south", "justice"] { try night.sit(seat, name: "<script>alert(1)</script>") }
    try act(.openSession, [.agenda: "First\n", .present: "chair\nnorth\neast\nsouth"], [.name, .agenda], as: "chair")
    try texts()
    try answers()
    try endings()
    let all = ActKind.allCases.flatMap { kind in
      (kind.fields ?? []).filter(Self.written.contains).map { "\(kind.rawValue) \($0.rawValue)" }
    }
    // This table is about no dossier, and has no agency; and what is corrected is an act by its name.
    let left = Set(all).subtracting(done).subtracting(["record.dossier reason", "referral.answer conditions", "minutes.correct event"])
    #expect(left.isEmpty, "no markup was written into: \(left.sorted())")
    try read()
  }

  private mutating func texts() throws {
    try act(.propose, [:], [.title, .sentences], as: "north")
    let proposal = try #require(try state.proposals.last).id.rawValue
    try act(.revise, [.about: proposal, .sentences: "Again. "], [.sentences, .reason], as: "north")
    try act(.amend, [.about: proposal, .sentences: "1: Other. "], [.sentences, .reason], as: "east")
    let amendment = try #require(try state.amendments.last).id.rawValue
    try act(.withdrawAmendment, [.about: amendment], [.reason], as: "east")
    try act(.state, [:], [.text, .event], as: "south")
    try act(.state, [.attribution: "insider"], [.text, .event], as: "north")
    try act(.ask, [.to: "north"], [.text], as: "south")
    let question = try #require(try state.words.last { if case .ask = $0.said { true } else { false } }).act.rawValue
    try act(.reply, [.about: question], [.text], as: "north")
    try act(.contest, [:], [.text, .measure, .position], as: "south")
    try act(.suspendSession, [:], [.reason], as: "chair")
    try act(.resumeSession, [:], [], as: "chair")
  }

  private mutating func answers() throws {
    let proposal = try #require(try state.proposals.last).id.rawValue
    try act(.refer, [.about: proposal, .to: "justice", .test: "law", .due: Self.deadline], [.question, .returnsTo], as: "north")
    try act(.answerReferral, [.about: try #require(try state.referrals.last).id.rawValue], [.text], as: "justice")
    try act(.announceVote, [.about: proposal, .rule: "majority", .opens: "2098-01-01 12:00"], [], as: "chair")
    try act(.withdrawVote, [.about: try #require(try state.votes.last).id.rawValue], [.reason], as: "chair")
    try act(.openRound, [.about: proposal, .deadline: Self.deadline], [], as: "chair")
    let round = try #require(try state.rounds.last).id.rawValue
    for seat in ["north", "east"] { try act(.answerRound, [.about: round, .stand: "agrees"], [], as: seat) }
    try act(.answerRound, [.about: round, .stand: "objects"], [.reason, .remedy], as: "south")
    try act(.closeRound, [.about: round], [], as: "chair")
    try act(.decide, [.about: round, .tasks: "north; \(Self.deadline); "], [.conditions, .tasks], as: "chair")
  }

  private mutating func endings() throws {
    try act(.propose, [.title: "Another", .sentences: "x"], [], as: "east")
    try act(.withdraw, [.about: try #require(try state.proposals.last).id.rawValue], [.reason], as: "east")
    try act(.fail, [.clashes: "north; south; ; "], [.text, .clashes], as: "chair")
    let session = try #require(try state.session).id.rawValue
    try act(.closeSession, [:], [.reason], as: "chair")
    try act(.adoptMinutes, [.about: session], [], as: "chair")
    try act(.correctMinutes, [.about: session, .event: try #require(try state.words.first).act.rawValue], [.text], as: "chair")
    try act(.reissueSeat, [.seat: "east"], [.reason], as: "chair")
    try act(.invite, [.newSeat: "money", .seatKind: "finance"], [.name], as: "chair")
    try act(.leaveSeat, [:], [.reason], as: "south")
    let word = try #require(try state.words.first).act.rawValue
    try act(.erase, [.about: word], [.ground], as: "chair")
  }

  /// Every page and file for those who are still there and for the public.
  private func read() throws {
    let proposals = try state.proposals.map { "proposals/\($0.id)" }
    let parts =
      [
        "", "minutes", "decisions", "votes", "seat", "events", "seal", "opening", "minutes.md", "minutes.json", "decisions.md", "decisions.json",
        "decisions.ics", "decisions.atom", "votes.md", "votes.json",
      ] + proposals + ActKind.allCases.map { "acts/\($0.rawValue)" }
    var seen = 0
    for seat in ["north", "chair", nil] {
      for language in ["nl", "en"] {
        for part in parts {
          let answer = night.get(part, as: seat, language: language)
          guard answer.status == .ok else { continue }
          seen += answer.text.contains("alert(1)") ? 1 : 0
          let type = answer["Content-Type"] ?? ""
          // JSON and calendars are read by programs, and the browser is told not to take them for pages.
          guard type.contains("html") || type.contains("xml") || type.contains("event-stream") || type.contains("markdown") else {
            #expect(answer["X-Content-Type-Options"] == "nosniff" && (type.contains("json") || type.contains("calendar")), "\(part): \(type)")
            continue
          }
          let bad = ["<script>alert", "<img src=x"] + (type.contains("markdown") ? ["_[x]("] : [])
          for bad in bad { #expect(!answer.text.contains(bad), "\(seat ?? "public") \(part): \(bad)") }
        }
      }
    }
    #expect(seen > 40, "the words are there: \(seen)")
    let wrong = try night.act("word.state", ["text": Self.markup, "about": Self.markup, "readers": Self.markup], as: "north")
    #expect(wrong.status == .badRequest && !wrong.text.contains("<script>alert") && !wrong.text.contains("<img src=x"))
    #expect(!night.get(Self.markup, as: "north").text.contains("<script>alert"))
  }
}
