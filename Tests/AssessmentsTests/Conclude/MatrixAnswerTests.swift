import Chance
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("The matrix")
struct MatrixAnswerTests {
  private static let made = Result {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(futures: 40, seed: 3)
    let record = try dossier.withChain.sweep(0..<40, of: request.sweep(of: dossier))
    let futures = try #require(FutureFigures(record, of: try dossier.withChain))
    return (dossier: dossier, assessment: try conclude(record, of: dossier, request), futures: futures)
  }

  @Test("has a row for every variant, with the marks of law and table")
  func rows() throws {
    let (dossier, assessment, _) = try Self.made.get()
    #expect(assessment.matrix.map(\.variant) == ["T0", "T1", "T2"])
    let quota = try #require(assessment.row("T1"))
    #expect(quota.law.map(\.setting) == dossier.law?.settings.map(\.id))
    // A quota while there is one status is contrary to the constitution; after a split nothing that binds looks at it.
    #expect(quota.law[0].mark == .contraryToHigherLaw && !quota.law[0].groups[0].isContraryToActAlone)
    #expect(assessment.row("T2")?.law[0].mark == .tenable)
    #expect(assessment.row("T0")?.law.allSatisfy { $0.mark == .unchanged } == true)
    #expect(quota.parties.map(\.party) == ["Anker", "Baken", "Kompas"])
    for row in assessment.matrix {
      let parties = try #require(assessment.variant(row.variant)?.carry?.parties)
      #expect(row.parties.map(\.mark.rawValue) == parties.map(\.standing.rawValue))
    }
  }

  @Test("tells mean differences with their error, places over the utilisation, and cost a year")
  func figures() throws {
    let (_, assessment, futures) = try Self.made.get()
    let answer = try #require(assessment.variant("T1")?.chain)
    let row = try #require(assessment.row("T1"))
    let families = try #require(row.families)
    #expect(families.difference.mean == answer.figure(.relativesArrived)?.meanDifference)
    let own = try #require(futures.position(of: "T1"))
    #expect(families.binding == futures.binding(own) && families.binding?.total == 40)
    let places = try #require(row.places)
    let occupancy = try #require(answer.figure(.occupancyLater))
    #expect(abs(places.difference.mean.mean - occupancy.meanDifference.mean / 0.95) < 1e-9)
    #expect(abs(places.level.median - occupancy.level.median / 0.95) < 1e-9)
    let cost = try #require(row.cost)
    // The horizon is two years.
    #expect(abs(cost.difference.mean.mean - (answer.figure(.cost)?.meanDifference.mean ?? .nan) / 2) < 1e-6)
    #expect(abs(cost.meanToday.mean - (assessment.today?.figure(.cost)?.meanLevel.mean ?? .nan) / 2) < 1e-6)
  }

  @Test("today's law stands as today, moves nobody and binds in no future")
  func today() throws {
    let row = try #require(try Self.made.get().assessment.row("T0"))
    #expect(row.standing == .today)
    #expect(row.families?.binding == FutureShare(0, of: 40) && row.families?.difference.mean.mean == 0)
    #expect(row.families?.difference.carriers == nil)
  }

  @Test("the strongest variant is the one with the largest mean effect, up or down, of equal ones the first; of none there is none")
  func strongest() throws {
    var own = try Self.made.get().assessment
    for (index, effect) in [0.0, 5, -5].enumerated() { own.matrix[index].families?.difference.mean.mean = effect }
    #expect(own.strongest == "T1")
    own.matrix[2].families?.difference.mean.mean = -6
    #expect(own.strongest == "T2")
    for index in own.matrix.indices { own.matrix[index].families?.difference.mean.mean = 0 }
    #expect(own.strongest == nil)
  }

  @Test("a variant about which the chain was not asked says which levers are open, and has no figures")
  func notAsked() throws {
    let dossier = try TinyPolder.dossier {
      try $0.replace("quota_per_month: {value: 5, sources: [F-2]}", by: "quota_per_month: {value: null}", in: "variants/T1.yaml")
    }
    let row = try #require(try assess(dossier, AssessmentRequest(futures: 3)).row("T1"))
    #expect(row.standing == .notAsked(["quota_per_month"]))
    #expect(row.families == nil && row.places == nil && row.cost == nil)
  }

  @Test("in a dossier of law alone the chain is not there, and in one of talks no mark of law is")
  func parts() throws {
    let law = try assess(TinyPolder.contents(keeping: [.law]).load(), AssessmentRequest(futures: 3))
    #expect(law.matrix.allSatisfy { $0.standing == .noChain && $0.families == nil && $0.parties.isEmpty })
    #expect(law.matrix.count == 3 && law.firstLooks.isEmpty)
    #expect(try assess(TinyPolder.contents(keeping: [.talks]).load(), AssessmentRequest(futures: 3)).matrix.isEmpty)
  }

  @Test("comes back from JSON as it went, with its first looks")
  func stored() throws {
    let own = try Self.made.get().assessment
    #expect(try JSONDecoder().decode([MatrixAnswer].self, from: JSONEncoder().encode(own.matrix)) == own.matrix)
    #expect(try JSONDecoder().decode([FirstLook].self, from: JSONEncoder().encode(own.firstLooks)) == own.firstLooks)
    #expect(own.firstLooks.map(\.variant) == ["T0", "T1", "T2"])
  }

  @Test("a future binds where any figure on families is another, and in no other")
  func binds() {
    let futures = MadeFutures.driven { first, _ in first >= 30 ? 1 : 0 }
    #expect(futures.binding(1) == FutureShare(10, of: 40) && futures.binding(0) == FutureShare(0, of: 40))
    #expect(futures.binds(1) == (0..<40).map { $0 >= 30 })
  }

  @Test("what a variant changes of the places is the mean difference of the matrix, shared whole over provinces and municipalities")
  func placesChange() throws {
    let (_, assessment, _) = try Self.made.get()
    let today = try #require(assessment.places)
    for variant in ["T1", "T2"] as [VariantID] {
      let later = try #require(assessment.variant(variant)?.places?.later)
      let change = try #require(later.change)
      #expect(change.mean == assessment.row(variant)?.places?.difference.mean, "\(variant)")
      let moved = max(Int(change.mean.mean.rounded()), -today.later.median)
      #expect(change.provinces.reduce(0, +) == moved && change.municipalities.reduce(0, +) == moved, "\(variant)")
    }
    #expect(today.later.change?.mean.mean == 0 && today.later.change?.municipalities.allSatisfy { $0 == 0 } == true)
  }

  @Test("the line of a municipality is its places today and what each variant changes, not known where the chain was not asked")
  func municipality() throws {
    let (dossier, assessment, _) = try Self.made.get()
    let places = try dossier.withPlaces
    let code = try #require(places.largestMunicipality)
    let index = try #require(places.plan.municipalities.firstIndex { $0.code == code })
    let line = try #require(places.municipalLine(of: code, in: assessment))
    #expect(line.needs.map(\.places) == assessment.places?.dates.map { $0.municipalities[index] })
    #expect(line.changes.map(\.variant) == ["T1", "T2"])
    #expect(line.changes[0].later == assessment.variant("T1")?.places?.later.change?.municipalities[index])
    var open = assessment
    open.variants[1].places = nil
    #expect(places.municipalLine(of: code, in: open)?.changes[0].later == nil)
    #expect(places.municipalLine(of: "M999", in: assessment) == nil)
  }
}
