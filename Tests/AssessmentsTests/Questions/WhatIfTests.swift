import Dossiers
import Negotiation
import Testing
import Vocabulary

@testable import Assessments

/// Of the table of July 2023, without the chain: its lines at verdicts and figures are not crossed by anything.
@Suite("What changed positions would open")
struct WhatIfTests {
  static let assessed = Result {
    let talks = try BuiltInDossier.talks()
    let uncertain = talks.politics.uncertainTable(OptionFacts())
    let table = uncertain.table
    let outcome = try PackageSearch(table).negotiate()
    return TableAssessment(
      outcome: outcome, table: table, facts: OptionFacts(), powers: [],
      failure: try uncertain.failureChance(draws: TalkDossier.failureDraws, seed: 1), uncertain: uncertain)
  }

  private func whatIf(without: [String] = [], with: [String] = []) throws -> WhatIf {
    let talks = try BuiltInDossier.talks()
    return try talks.whatIf(try talks.politics.positionChanges(without: without, with: with), of: try Self.assessed.get(), seed: 1)
  }

  /// All packages of a table that all can live with.
  private func agreeable(_ table: Table) -> [Package] {
    var all: [[Int]] = [[]]
    for measure in table.measures { all = all.flatMap { start in measure.options.indices.map { start + [$0] } } }
    return all.map(table.package).filter { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
  }

  @Test("a dropped line opens exactly the packages that all can then live with, the first 25 named by the product of gains")
  func dropped() throws {
    let found = try whatIf(without: ["VVD:1"])
    var table = try Self.assessed.get().table
    table.parties[0].redLines = []
    let visited = agreeable(table)
    #expect(found.outcome.agreeable == visited.count && found.idle.isEmpty && found.concessions.isEmpty)
    let opened = try #require(found.opened)
    #expect(opened.count == visited.count && opened.packages.count == min(25, visited.count) && found.closed == 0)
    func product(_ package: Package) -> Double {
      package.worth.indices.reduce(1) { $0 * table.parties[$1].share(package.worth[$1] - table.parties[$1].walkAway) }
    }
    let products = visited.map(product).sorted(by: >)
    for (own, expected) in zip(opened.packages.map(product), products) { #expect(abs(own - expected) < 1e-9) }
    #expect(found.failure.chance < (try Self.assessed.get().failure.chance))
  }

  @Test("a party that accepts the brake opens packages with the brake, and none else")
  func brake() throws {
    let found = try whatIf(with: ["ChristenUnie:accepts=brake"])
    let talks = try BuiltInDossier.talks()
    let measure = try #require(talks.politics.measures.firstIndex { $0.id == "family_reunification" })
    let option = try #require(talks.politics.measures[measure].options.firstIndex { $0.id == "brake" })
    let opened = try #require(found.opened)
    #expect(opened.count > 0 && opened.count == found.outcome.agreeable)
    #expect(opened.packages.allSatisfy { $0.options[measure] == option })
    // The variant that stands for the brake is in each of them.
    let variants = talks.dossier.variants.filter { $0.tableOptions == [.init(measure: "family_reunification", option: "brake")] }.map(\.id)
    for package in opened.packages { #expect(variants.allSatisfy(talks.variants(in: package).contains)) }
  }

  @Test("several changes work together; one that changes nothing is told")
  func together() throws {
    let found = try whatIf(without: ["VVD:1"], with: ["VVD:accepts=family_reunification", "CDA:walk_away=0.4"])
    #expect(found.idle == [.accept(party: "VVD", measure: "family_reunification", option: nil)])
    #expect(found.outcome.agreeable >= (try whatIf(without: ["VVD:1"]).outcome.agreeable))
  }

  @Test("where nothing opens, what would open an agreement is told once more, and the dossier itself stays as it is")
  func nothing() throws {
    let before = try Self.assessed.get()
    let found = try whatIf(with: ["CDA:walk_away=0.9"])
    #expect(found.outcome.agreeable == 0 && found.opened?.count == 0 && !found.outcome.clashes.isEmpty)
    #expect(try Self.assessed.get() == before)
  }

  @Test("the options beside a smallest move open what the move opens")
  func concessions() throws {
    let talks = try BuiltInDossier.talks()
    let assessed = try Self.assessed.get()
    let concessions = try PackageSearch(assessed.table).concessions(after: assessed.outcome)
    #expect(!concessions.isEmpty)
    for concession in concessions {
      let changes = concession.moves.map { talks.politics.change($0, on: assessed.table) }
      #expect(try talks.whatIf(changes, of: assessed, seed: 1).outcome.agreeable == concession.opened, "\(concession.moves)")
    }
  }
}
