import Archive
import Assessments
import Foundation
import Talks
import Testing
import Vocabulary

@testable import Workbench

@Suite("The four answers live at the table")
struct TableAnswersTests {
  private let night: LittleNight

  init() throws {
    night = try LittleNight(isOfLand: true)
    try night.begin()
    try night.act("proposal.propose", ["title": "Quota", "variant": "T1"], as: "north")
  }

  private var proposal: TableState.Proposal { get throws { try #require(try night.table.current().state.proposals.last) } }

  private func page(_ language: String = "en", as seat: String = "east") throws -> String {
    night.get("proposals/\(try proposal.id)", as: seat, language: language).text
  }

  /// Makes the run of a version, as the command does.
  private func make(_ version: Int) throws {
    let runs = TableRuns(of: night.table.name, in: night.bench.store)
    let work = try #require(try runs.work(proposal, version: version))
    let record = try work.request.chain(of: work.dossier).sweep(0..<work.request.futures, of: work.request.sweep(of: work.dossier))
    let assessment = try conclude(record, of: work.dossier, work.request)
    let futures = FutureFigures(record, of: try work.request.chain(of: work.dossier))
    try runs.store.keep(assessment, futures: futures, of: work.wish.contents, asked: work.wish.asked, in: work.circle)
  }

  private func refer(due: String = "2099-01-01 12:00") throws -> TableState.Referral {
    let fields = ["about": try proposal.id.rawValue, "to": "justice", "test": "law", "question": "Does it hold?", "due": due, "returns_to": "Second"]
    let done = try night.act("referral.refer", fields, as: "north")
    #expect(done.status == .seeOther, "\(done.text)")
    return try #require(try night.table.current().state.referrals.last)
  }

  @Test("without a run the page says so with the command that makes it, and tells what the law says", arguments: ["nl", "en"])
  func notMade(_ language: String) throws {
    let page = try page(language)
    #expect(page.contains("polder table run \(night.table.name) --seat east --about 1"))
    #expect(page.contains(language == "nl" ? "Er is nog geen run van deze versie." : "There is no run of this version yet."))
    #expect(page.contains(language == "nl" ? "in strijd met hoger recht" : "contrary to higher law"))
    #expect(!night.get(as: nil).text.contains("polder table run"))
  }

  @Test("a ruling changes the verdict at the table, signed and dated, beside the program's; who can live with it follows", arguments: ["nl", "en"])
  func ruling(_ language: String) throws {
    try make(1)
    let referral = try refer()
    let finding = try #require(referral.facts.review?.findings.first { $0.place?.code == "QUOTA" })
    let form = night.get("acts/referral.answer?about=\(referral.id)", as: "justice", language: language).text
    #expect(form.contains("\(finding.id): ?; ") && form.contains(language == "nl" ? "Wat het programma vond" : "What the program found"))
    let rulings = referral.facts.review?.findings.map { $0.id == finding.id ? "\($0.id): at_risk; A way around" : "\($0.id): ?; " }
    let fields = ["about": referral.id.rawValue, "text": "It can stand.", "rulings": (rulings ?? []).joined(separator: "\n")]
    let done = try night.act("referral.answer", fields, as: "justice")
    #expect(done.status == .seeOther, "\(done.text)")
    let page = try page(language)
    #expect(page.contains(language == "nl" ? "Aan deze tafel" : "At this table") && page.contains("A way around"))
    #expect(page.contains(language == "nl" ? "ondertekend door Justitie" : "signed by Justice"))
    #expect(page.contains(language == "nl" ? "in strijd met hoger recht" : "contrary to higher law"), "the program's verdict stays")
    let minutes = night.get("minutes", as: "east", language: language).text
    #expect(minutes.contains(language == "nl" ? "programma: in strijd" : "program: contrary"))
    try night.act("session.close", [:], as: "chair")
    try night.act("session.open", ["name": "Second", "present": "chair\nnorth"], as: "chair")
    #expect(night.get(as: "east", language: language).text.contains(language == "nl" ? "Terug van een toets" : "Back from a test"))
  }

  @Test("what a version changed stands as differences with error and band", arguments: ["nl", "en"])
  func difference(_ language: String) throws {
    try make(1)
    let fields = ["about": try proposal.id.rawValue, "levers": "subsidiary.quota_per_month: 40", "reason": "milder"]
    #expect(try night.act("proposal.revise", fields, as: "north").status == .seeOther)
    try make(2)
    let page = try page(language)
    #expect(page.contains(language == "nl" ? "Wat er verandert na versie 1" : "What changes after version 1"))
    #expect(page.contains(language == "nl" ? "Verschil, met fout" : "Difference, with error") && page.contains("(± "))
    #expect(page.contains(language == "nl" ? "opvangplaatsen nodig" : "reception places needed"))
    #expect(!page.contains(language == "nl" ? "niet op dezelfde toekomsten" : "not run on the same futures"))
  }

  @Test("what is overdue stands above all else")
  func overdue() throws {
    let referral = try refer()
    let board = night.get(as: "east").text
    #expect(!board.contains("Tests that are overdue"))
    let late = TableDesk(night.shelf) { referral.facts.due.advanced(byMinutes: 1) }
    night.bench.tables = late
    let page = night.get(as: "east").text
    let (overdue, agenda) = (try #require(page.range(of: "Tests that are overdue")), try #require(page.range(of: "id=\"agenda\"")))
    #expect(overdue.lowerBound < agenda.lowerBound)
  }
}
