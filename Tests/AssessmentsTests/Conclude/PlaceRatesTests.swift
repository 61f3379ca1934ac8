import Dispersal
import Testing
import TinyPolder

@testable import Assessments

@Suite("Places per thousand inhabitants")
struct PlaceRatesTests {
  private func plan() throws -> DispersalPlan { try TinyPolder.dossier().withPlaces.plan }

  @Test("are told of every municipality, with the ends, the quarters, and the halves by wealth")
  func rates() throws {
    // 40,000, 20,000, 30,000 and 10,000 inhabitants; wealth 0.1, −0.2, 0.3 and −0.1.
    let rates = PlaceRates([40, 10, 60, 5], in: try plan())
    #expect(rates.rates.map(\.perThousand) == [1, 0.5, 2, 0.5])
    #expect(rates.most?.municipality == 2 && rates.least?.municipality == 1)
    #expect(rates.byWealth.map(\.municipality) == [1, 3, 0, 2])
    let (quarters, halves) = (try #require(rates.quarters), try #require(rates.halves))
    #expect(quarters == (0.5, 2) && halves == (0.5, 1.5))
  }

  @Test("but not where nobody lives, and without quarters or halves where there are too few")
  func few() throws {
    var plan = try plan()
    plan.municipalities[0].population = 0
    let rates = PlaceRates([40, 10, 60, 5], in: plan)
    #expect(rates.rates.map(\.municipality) == [1, 2, 3] && rates.quarters == nil)
    #expect(try #require(rates.halves) == (0.5, 1.25))
    #expect(PlaceRates([], in: plan).halves == nil && PlaceRates([], in: plan).most == nil)
  }
}
