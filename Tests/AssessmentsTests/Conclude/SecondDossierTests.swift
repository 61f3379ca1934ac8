import Archive
import Assessments
import Dossiers
import LegalReview
import Negotiation
import Testing
import TinyPolder
import Vocabulary

/// The second built-in dossier, with two tables of which the outcome is known, and another law than the first.
@Suite("The dossier of the winter of 2017-2018")
struct SecondDossierTests {
  private static let shared = Result { try BuiltInDossiers.contents("germany-2018")?.load() }

  private func dossier() throws -> Dossier { try #require(try Self.shared.get()) }

  /// The answers of all variants at the table of a date, with the dossier held on it.
  private func table(on date: String) throws -> (dossier: Dossier, assessment: Assessment) {
    let (dossier, day) = (try dossier(), try #require(CalendarDate(date)))
    let talks = try dossier.withTalks
    let held = dossier.holding(talks.allPolitics.standing(on: day, talks.events), on: day)
    return (held, try assess(dossier, AssessmentRequest(futures: 2)).atTable(of: held))
  }

  @Test("under the positions of 19 November 2017 no package is agreeable, and two lines clash")
  func first() throws {
    let (dossier, assessment) = try table(on: "2017-11-19")
    let table = try #require(assessment.table)
    #expect(table.table.parties.map(\.id) == ["CDU", "CSU", "FDP", "GRUENE"])
    #expect(table.outcome.agreeable == 0)
    let lines = table.outcome.clashes.map { $0.map { line($0, table.table) } }
    #expect(lines == [["FDP-no-return", "GRUENE-not-excluded"]])
    #expect(try dossier.withTalks.politics.asOf == CalendarDate("2017-11-19"))
  }

  private func line(_ demand: Demand, _ table: Table) -> RedLineID? {
    guard case .redLine(let party, let line) = demand else { return nil }
    return table.parties[party].redLines[line].id
  }

  @Test("under those of 30 January 2018 the deal lies in the agreeable set")
  func second() throws {
    let assessment = try table(on: "2018-01-30").assessment
    let table = try #require(assessment.table)
    #expect(table.table.parties.map(\.id) == ["CDU", "CSU", "SPD"])
    #expect(table.outcome.agreeable > 0)
    let politics = try dossier().withTalks.politics
    let deal = try #require(politics.packages.first)
    let options = try politics.measures.map { measure in
      try #require(measure.options.firstIndex { option in deal.options.contains { $0.measure == measure.id && $0.option == option.id } })
    }
    #expect(table.supporters(of: options) == ["CDU", "CSU", "SPD"])
    let carried = assessment.variants.filter { ($0.carry?.agreeable ?? 0) > 0 }.map(\.variant.id)
    #expect(carried == ["DE-SPD-WIDE", "DE-DEAL", "DE-36A"])
  }

  @Test("the chamber of governments is told as not known, and there is no council")
  func bodies() throws {
    let assessment = try table(on: "2018-01-30").assessment
    let deal = try #require(assessment.variants.first { $0.variant.id == "DE-DEAL" }?.carry)
    #expect(deal.ministers == nil)
    #expect(deal.seats == [399, nil])
  }

  /// The conclusion on each variant, and rules behind it.
  @Test(
    "the law as it stood answers to each variant",
    arguments: [
      ("DE-2016", Review.Conclusion.atRisk, ["GG6_STOP_SHORT", "UAM_SUB_WEIGHED"]), ("DE-SUSPEND", .atRisk, ["GG6_STOP_OPEN"]),
      ("DE-FDP", .contrary, ["GG6_STOP_BEYOND_3Y"]), ("DE-AFD", .contrary, ["GG6_STOP_NO_WAY_OUT", "S22_CUT_OFF"]),
      ("DE-SPD-WIDE", .atRisk, ["GG6_NUMBER_WEIGHED", "QUOTA_WITH_EXIT"]),
      ("DE-DEAL", .atRisk, ["GG6_STOP_PROLONGED", "GG6_NUMBER_NARROW", "QUOTA_WITH_EXIT"]), ("DE-36A", .atRisk, ["GG6_NUMBER_WEIGHED"]),
    ])
  func law(_ id: String, _ conclusion: Review.Conclusion, _ rules: [String]) throws {
    // The text alone: what the chain tells of waits is left out.
    let assessment = try assess(try Self.withoutChain.get(), AssessmentRequest(variants: [VariantID(id)]))
    let review = try #require(assessment.variants.first?.law?.settings.first?.groups.first?.review)
    #expect(review.conclusion == conclusion)
    let fired = review.findings.map(\.code.rawValue)
    #expect(rules.allSatisfy(fired.contains), "\(fired)")
  }

  private static let withoutChain = Result { () throws -> Dossier in
    var draft = Draft(try #require(BuiltInDossiers.contents("germany-2018")))
    for path in draft.contents.files.keys.sorted() where DossierFile(rawValue: path)?.part == .chain { draft.remove(path) }
    for key in ["data_cut", "first_month", "months"] { draft.removeKey(key) }
    return try draft.contents.load()
  }

  @Test("what the chain tells of waits moves the answer where the law asks for them: a line of over two years without a full weighing")
  func waits() throws {
    let assessment = try assess(try dossier(), AssessmentRequest(variants: ["DE-DEAL", "DE-36A"], futures: 20))
    let reviews = assessment.variants.compactMap { $0.law?.settings.first?.groups.first?.review }
    #expect(reviews.map(\.conclusion) == [.contrary, .atRisk])
    #expect(reviews[0].findings.map(\.code).contains("QUOTA_WAIT_OVER_2Y"))
  }

  @Test("sixteen states by their own key, and 401 districts within them")
  func places() throws {
    let places = try dossier().withPlaces
    #expect(places.plan.provinces.count == 16 && places.plan.municipalities.count == 401)
    let outcome = try places.plan.disperse(100_000)
    // The quota of 2017 as published, of a hundred thousand: 12.96662, 15.53327 and so on per cent.
    let byName = Dictionary(uniqueKeysWithValues: zip(places.plan.provinces.map(\.name), outcome.provinces))
    #expect(byName["Baden-Württemberg"] == 12_967 && byName["Bayern"] == 15_533 && byName["Bremen"] == 953 && byName["Saarland"] == 1_211)
    #expect(outcome.municipalities.reduce(0, +) == 100_000)
  }

  @Test("the running balance of three years is never a whole arrival above a share, and ends less than two from it")
  func balance() throws {
    let facts = try #require(try dossier().withPlaces.fairness(at: 10_000).balance)
    #expect(facts.arrivals == [890_000, 280_000, 186_644])
    #expect(facts.rows.reduce(0) { $0 + ($1.taken.last ?? 0) } == 1_356_644)
    #expect(facts.rows.allSatisfy { $0.furthestAbove < 1 })
    #expect(facts.rows.allSatisfy { abs(Double($0.taken.last ?? 0) - $0.share) < 2 })
  }
}
