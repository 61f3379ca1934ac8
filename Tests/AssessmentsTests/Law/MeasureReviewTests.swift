import Dispersal
import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

@Suite("Reception and dispersal before the law")
struct MeasureReviewTests {
  private func review(_ id: LegalMeasureID, _ own: [Ruling.Lever] = [], on date: String? = nil) throws -> MeasureReview {
    let law = try BuiltInDossier.law()
    return law.review(try #require(law.measure(id)).setting(own), on: date.flatMap { CalendarDate($0) })
  }

  @Test("a municipality can be compelled by an Act alone, and by nothing that only asks it to co-operate")
  func basis() throws {
    #expect(try review("D-NO-ACT").review.conclusion == .contrary)
    let asking = Ruling.Lever(lever: "duty_basis", value: .choice("co_operation_act"))
    #expect(try review("D-NO-ACT", [asking]).findings.contains { $0.code == "DUTY_NO_BASIS" })
    #expect(try review("D-DECISION").findings.contains { $0.code == "DUTY_BY_ACT" && $0.verdict == .tenable })
  }

  @Test("a decision of which the sum and the reasons are not known is not assessed, and says what is missing")
  func unknown() throws {
    let found = try review("D-DECISION")
    #expect(found.review.conclusion == .notAssessed && found.review.couldBeWorse)
    #expect(Set(found.review.gaps.flatMap(\.missing)).isSuperset(of: ["sum_shown", "key_reasons_given", "municipality_heard"]))
  }

  @Test("with care it is tenable; each care that is left out makes it contrary", arguments: ["sum_shown", "key_reasons_given", "municipality_heard"])
  func care(_ missing: LeverID) throws {
    let all: [LeverID] = ["sum_shown", "key_reasons_given", "municipality_heard"]
    #expect(try review("D-DECISION", all.map { .init(lever: $0, value: .flag(true)) }).review.conclusion == .tenable)
    #expect(try review("D-DECISION", all.map { .init(lever: $0, value: .flag($0 != missing)) }).review.conclusion == .contrary)
  }

  @Test("that all is full is no excuse, and what applies after the directive is not assessed")
  func floor() throws {
    #expect(try review("O-NOTHING").review.conclusion == .contrary)
    let later = try review("O-NOTHING", on: "2026-07-01")
    #expect(later.findings.isEmpty && later.review.conclusion == .notAssessed)
    #expect(later.notInForce.contains("N-RECEPTION-FLOOR") && later.notInForce.contains("N-CAPACITY-PLEA"))
  }

  @Test("a binding decision whose numbers follow is not found against; one with a number that does not follow falls")
  func sum() throws {
    let law = try BuiltInDossier.law()
    var decision = DecisionFacts(
      option: .withinProvince, compelled: [.init(name: "A", province: "P", share: 60, offered: 20, task: 60, mostAdded: 40)],
      provinces: [.init(name: "P", task: 100, offers: 60, balance: -40, decided: 100)], uncovered: 0,
      ground: .init(text: Phrase(same: "by key"), sources: []), missing: 0, others: .offerTheirShare, ties: [])
    #expect(decision.followsFromItsParts)
    let sound = try #require(law.review(decision))
    #expect(!sound.findings.contains { $0.verdict == .contrary })
    decision.compelled[0].task = 65
    #expect(!decision.followsFromItsParts)
    let found = try #require(law.review(decision))
    #expect(found.review.conclusion == .contrary && found.findings.first?.code == "SUM_NOT_SHOWN")
  }

  @Test("a decision is judged by the law of its own day, not by that of the talks")
  func day() throws {
    let (law, places) = (try BuiltInDossier.law(), try BuiltInDossier.places())
    let decisions = try places.decisions(on: places.plan.municipalities.map { _ in 0 }, need: 5000)
    let day = CalendarDate("2024-12-31")
    #expect(decisions.allSatisfy { $0.day == day } && law.asOf != day)
    for decision in decisions { #expect(law.review(decision)?.date == day) }
    var without = try #require(decisions.first)
    without.day = nil
    #expect(law.review(without)?.date == law.asOf)
  }

  @Test("the norms agree with the records on reception and dispersal, none of which is called tenable that was not held so")
  func records() throws {
    let law = try BuiltInDossier.law()
    let own: [RulingID] = [
      "C-79/13", "C-233/18", "C-97/24", "C-643/15", "NL-ADV-W16-22-00210", "NL-RBNNE-2024-01-23", "NL-RBOBR-2023-5758",
      "DE-OVGRLP-10B11706-17", "DE-VGM-GREILING", "NL-ADV-W04-23-00029", "NL-ADV-W04-25-00152",
    ]
    let rows = law.reviewBank().rows.filter { own.contains($0.ruling.id) }
    #expect(rows.count == own.count)
    #expect(!rows.contains { $0.isFalselyTenable })
  }
}
