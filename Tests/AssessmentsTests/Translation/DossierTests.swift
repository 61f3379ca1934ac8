import Assessments
import AsylumChain
import Dossiers
import Negotiation
import Testing
import Vocabulary

@Suite("The dossier of July 2023")
struct DossierTests {
  @Test("has every variant of the talks, with the baseline first")
  func variants() throws {
    let dossier = try BuiltInDossier.dossier()
    let expected = ["V0", "V1", "V3a", "V3b", "V3c", "V3e", "W24", "V6", "V7", "V8", "V9", "R3a", "R3b", "RW24", "R7"]
    #expect(dossier.variants.map(\.id.rawValue) == expected)
    #expect(dossier.baseline == "V0")
    let places = try #require(dossier.places)
    #expect(places.plan.provinces.count == 12)
    #expect(places.plan.municipalities.count == 342)
    #expect(places.boundaries.count == 342)
  }

  @Test("gives a source or an assumption for every value")
  func evidence() throws {
    let dossier = try BuiltInDossier.dossier()
    let known = Set(dossier.sources.map(\.id))
    for variant in dossier.variants {
      for change in variant.changes where change.value != .unknown {
        #expect(!change.evidence.sources.isEmpty || change.evidence.isAssumption, "\(variant.id), \(change.lever)")
        #expect(change.evidence.sources.allSatisfy { known.contains($0) }, "\(variant.id), \(change.lever)")
      }
    }
    for item in try #require(dossier.chain).calibration.items {
      #expect(!item.evidence.sources.isEmpty || item.evidence.isAssumption, "\(item.key)")
    }
  }

  @Test("names the alternatives of every assumption of a variant")
  func alternatives() throws {
    for variant in try BuiltInDossier.dossier().variants {
      for change in variant.changes where change.evidence.isAssumption {
        #expect(!change.evidence.alternatives.isEmpty, "\(variant.id), \(change.lever)")
      }
    }
  }

  @Test("its exact table gives the same answers as the reference: 0, and 2,427 packages without red lines")
  func table() throws {
    var table = try BuiltInDossier.talks().politics.table
    let observed = try PackageSearch(table).negotiate()
    #expect(observed.packages == 20_736)
    #expect(observed.agreeable == 0)
    #expect(observed.clashes == [[.redLine(party: 0, line: 0), .redLine(party: 3, line: 0)]])
    for index in table.parties.indices { table.parties[index].redLines = [] }
    let free = try PackageSearch(table).negotiate()
    #expect(free.agreeable == 2427)
    #expect(free.front?.count == 132)
  }

  @Test("translates every lever that the chain reads")
  func policies() throws {
    let dossier = try BuiltInDossier.chain()
    func rule(_ id: VariantID, _ group: StatusGroup) throws -> FamilyRule {
      dossier.policy(of: try #require(dossier.dossier.variant(id))).rules[group]
    }
    #expect(try rule("V3a", .subsidiary).quotaPerMonth == 200)
    #expect(try rule("V3a", .refugee).quotaPerMonth == nil)
    #expect(try rule("R3a", .refugee).quotaPerMonth == 200)
    #expect(try rule("V3b", .subsidiary).waitingMonths == 24)
    #expect(try rule("V3c", .subsidiary).unusedToResettlementShare > 0)
    #expect(try rule("V3e", .subsidiary).hardshipPlacesPerMonth == 200)
    #expect(try rule("V7", .subsidiary).brake != nil)
    #expect(try rule("V8", .humanitarian).housing == HousingCondition())
    #expect(try rule("V1", .refugee).housing == HousingCondition(longestMonthsAfterDecision: 6, longestMonthsFromRequest: 15))
    #expect(try rule("V1", .refugee).endMonth != nil)
    #expect(dossier.policy(of: try #require(dossier.dossier.variant("V0"))) == Policy())
    #expect(dossier.policy(of: try #require(dossier.dossier.variant("V6"))).furtherWorkPerDecision > 0)
  }
}

@Suite("Calibrated values are drawn once a future")
struct CalibrationDrawTests {
  @Test("the point is the median, the ends of the range are the 10th and 90th percentile")
  func quantiles() throws {
    let calibration = try BuiltInDossier.chain().chain.calibration
    let draws = (0..<2000).map { calibration.drawn(seed: 1, future: $0)[.decisionCapacityPerYear] }.sorted()
    #expect(abs(draws[1000] - 25_000) < 300)
    #expect(abs(draws[200] - 22_000) < 300)
    #expect(abs(draws[1800] - 28_000) < 300)
  }

  @Test("a value without a range stays, shares add up, and every draw is a model that can run")
  func sound() throws {
    let dossier = try BuiltInDossier.chain()
    for future in 0..<500 {
      let drawn = dossier.chain.calibration.drawn(seed: 7, future: future)
      #expect(drawn[.tails] == dossier.chain.calibration[.tails])
      let sum = drawn[.refugeeShare] + drawn[.subsidiaryShare] + drawn[.humanitarianShare]
      #expect(abs(sum - 1) < 1e-12, "future \(future)")
      _ = try Simulation(model: dossier.chainModel(drawn), seed: 1)
    }
  }
}
