import Archive
import Assessments
import Dossiers
import Reports
import Testing
import Vocabulary

/// The second table: a council of states, a key with inverse terms, no chain, and nothing of the first one.
@Suite("The dossier of the relocation of 2015")
struct RelocationDossierTests {
  static let sample = Result {
    let dossier = try BuiltInDossiers.contents("eu-relocation-2015").map { try $0.load() }
    return try dossier.map { ($0, try assess($0, AssessmentRequest())) }
  }

  private static func brief(_ language: Language) throws -> Brief {
    let (dossier, assessment) = try #require(try sample.get())
    return Brief(assessment, of: dossier, language: language)
  }

  @Test("has law, talks and places and no chain, and asks no question that it cannot answer")
  func parts() throws {
    let (dossier, assessment) = try #require(try Self.sample.get())
    #expect(dossier.parts == [.law, .talks, .places])
    #expect(assessment.table != nil && assessment.variants.allSatisfy { $0.chain == nil })
  }

  @Test("the vote of 22 September passes with 20 of 25 members and 88% of the population")
  func vote() throws {
    let (dossier, _) = try #require(try Self.sample.get())
    let facts = try #require(try dossier.withTalks.ballots.first)
    let (double, nice) = (facts.counts[0], facts.counts[1])
    #expect(facts.ballot.votes.count == 25)
    #expect(double.passes && double.tests.map(\.inFavour)[0] == 20 && double.tests.map(\.needed)[0] == 14)
    let people = 100 * Double(double.tests[1].inFavour) / Double(double.tests[1].total)
    #expect((88.1...88.2).contains(people))
    #expect(nice.passes && nice.tests[0].inFavour == 257 && nice.tests[0].total == 309)
  }

  @Test("nobody alone was pivotal, and with Poland's no 19 members with 79.4% would still have carried it")
  func pivotal() throws {
    let (dossier, _) = try #require(try Self.sample.get())
    let double = try #require(try dossier.withTalks.ballots.first).counts[0]
    #expect(double.pivotal.isEmpty)
    let poland = try #require(double.turned.first { $0.party == "PL" })
    #expect(poland.passes && poland.inFavour[0] == 19)
    #expect((79.3...79.4).contains(100 * Double(poland.inFavour[1]) / Double(double.tests[1].total)))
    #expect(double.groups.first?.count == 2 && double.groups.contains(["FR", "DE"]))
  }

  @Test("the sheet on the table says so", arguments: Language.allCases)
  func sheet(_ language: Language) throws {
    let text = try #require(try Self.brief(language).sheet(.table)).blocks.flatMap(\.proses).map(\.words).joined(separator: "\n")
    #expect(text.contains(language == .nl ? "20 van 25 (80,0%)" : "20 of 25 (80.0%)"))
    #expect(text.contains(language == .nl ? "Niemand alleen was doorslaggevend" : "Nobody alone was pivotal"))
    #expect(text.contains(language == .nl ? "19 van 25 (76,0%)" : "19 of 25 (76.0%)"))
  }

  @Test("the shares follow the key, and who takes no part has none")
  func shares() throws {
    let (dossier, _) = try #require(try Self.sample.get())
    let places = try dossier.withPlaces
    let shares = try places.municipalShares(of: 66_000).rows
    #expect(shares.filter { ["DK", "IE", "UK", "IT", "EL"].contains($0.code.rawValue) }.allSatisfy { $0.places == 0 })
    let germany = try #require(shares.first { $0.code == "DE" })
    #expect(abs(germany.places - 17_036) < 341, "within 2% of the Decision")
    #expect(throws: QuestionError.noKey(year: 1999, years: [2015, 2024])) { try places.sharing(byKeyOf: 1999) }
    #expect(try places.sharing(byKeyOf: 2024).municipalShares(of: 66_000).rows != shares)
  }

  /// Words of the first table, whole.
  private static let foreign: Set<String> = [
    "IND", "COA", "VVD", "CDA", "ChristenUnie", "kabinet", "cabinet", "ministerraad", "gemeente", "gemeenten", "municipality", "municipalities",
    "provincie", "provincies", "province", "provinces", "nareis", "statushouders", "Rutte",
  ]

  @Test("nothing of another table shows on its pages", arguments: Language.allCases)
  func own(_ language: Language) throws {
    for sheet in try Self.brief(language).pages {
      let words = sheet.blocks.flatMap(\.proses).map(\.words).joined(separator: " ").split { !$0.isLetter }.map(String.init)
      let found = Set(words).intersection(Self.foreign)
      #expect(found.isEmpty, "\(sheet.id): \(found.sorted())")
    }
  }

  @Test("the law has an answer for every variant, and later judgments are hindsight")
  func law() throws {
    let (dossier, assessment) = try #require(try Self.sample.get())
    #expect(assessment.variants.map(\.variant.id) == ["NONE", "VOLUNTARY", "KEY", "PAYMENT", "PERMANENT"])
    #expect(assessment.variants.allSatisfy { $0.law != nil })
    #expect(try dossier.withLaw.rulings.allSatisfy { $0.date.isAfter(dossier.asOf) })
  }
}
