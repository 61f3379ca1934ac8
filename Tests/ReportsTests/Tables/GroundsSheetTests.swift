import Archive
import Dossiers
import Reports
import Talks
import Testing
import Vocabulary

@Suite("Why something is not in a record")
struct GroundsSheetTests {
  /// Rules of procedure that come with the program.
  private static func rules(_ id: String) throws -> RulesOfProcedure {
    try #require(try SharedProcedures.builtIn().first { $0.id.rawValue == id })
  }

  private static func text(_ rules: RulesOfProcedure?, for reader: Reader = .anybody, _ language: Language) -> String {
    TextRendering(width: 1000, language).render([GroundsSheet(["talks"], rules, for: reader, language).sheet])
  }

  @Test(
    "where records never open, the ground stands with what the rules of this very table rest that on: a provision with its address, or an assumption")
  func never() throws {
    let council = Self.text(try Self.rules("council-of-ministers"), .nl)
    #expect(council.contains("Grond: wat aan tafel is gezegd, blijft daar."))
    #expect(council.contains("Reglement van orde voor de ministerraad") && council.contains("https://wetten.overheid.nl/BWBR0006501"))
    let talks = Self.text(try Self.rules("coalition-talks"), .en)
    #expect(talks.contains("Ground: what is said at the table stays there.") && talks.contains("Assumption: the talks are confidential"))
    #expect(!talks.contains("overheid.nl"))
    #expect(Self.text(nil, .en).contains("Ground: what is said"), "where the rules are closed too, the ground stands alone")
  }

  @Test(
    "where records open, no basis of openness stands beside what is closed; it is said when it opens", arguments: ["two-houses", "provincial-table"])
  func opens(_ id: String) throws {
    let rules = try Self.rules(id)
    #expect(rules.recordsOpen == .whenAdopted)
    let text = Self.text(rules, .en)
    #expect(text.contains("once its minutes and those of all sessions before it are adopted"))
    for basis in rules.bases where basis.topic == .records { #expect(!text.contains(basis.text[.en])) }
  }

  @Test("from a seat a smaller circle is hidden, and that is what it reads, with the basis of circles", arguments: Language.allCases)
  func seat(_ language: Language) throws {
    for rules in try SharedProcedures.builtIn() {
      let text = Self.text(rules, for: .seat("VVD"), language)
      #expect(text.contains(language == .nl ? "wat in kleinere kring is gezegd" : "what is said in a smaller circle"), "\(rules.id)")
      for basis in rules.bases { #expect(text.contains(basis.text[language]) == (basis.topic == .circles), "\(rules.id) \(basis.topic)") }
    }
  }
}
