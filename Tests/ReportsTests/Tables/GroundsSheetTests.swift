import Archive
import Dossiers
import Reports
import Testing
import Vocabulary

@Suite("Why something is not in a record")
struct GroundsSheetTests {
  /// Rules of procedure that come with the program.
  private static func rules(_ id: String) throws -> RulesOfProcedure {
    try #require(try SharedProcedures.builtIn().first { $0.id.rawValue == id })
  }

  private static func text(_ rules: RulesOfProcedure?, _ language: Language) -> String {
    TextRendering(width: 1000, language).render([GroundsSheet(["talks"], rules, language).sheet])
  }

  @Test("the ground stands with what the rules of this very table rest it on: a provision with its address, or an assumption that says so")
  func bases() throws {
    let council = Self.text(try Self.rules("council-of-ministers"), .nl)
    #expect(council.contains("Grond: wat aan tafel is gezegd, blijft daar."))
    #expect(council.contains("Reglement van orde voor de ministerraad") && council.contains("https://wetten.overheid.nl/BWBR0006501"))
    let talks = Self.text(try Self.rules("coalition-talks"), .en)
    #expect(talks.contains("Ground: what is said at the table stays there.") && talks.contains("Assumption: the talks are confidential"))
    #expect(!talks.contains("overheid.nl"))
    #expect(Self.text(nil, .en).contains("Ground: what is said"), "where the rules are closed too, the ground stands alone")
  }

  @Test("every procedure that comes with the program says on what it rests that records stay closed or open")
  func all() throws {
    for rules in try SharedProcedures.builtIn() {
      #expect(rules.bases.contains { $0.topic == .records }, "\(rules.id)")
    }
  }
}
