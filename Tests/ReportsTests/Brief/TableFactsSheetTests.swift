import Archive
import Assessments
import Reports
import Testing
import Vocabulary

@Suite("The answer for another table, in words")
struct TableFactsSheetTests {
  private func text(_ file: String, _ language: Language) throws -> String {
    let file = try DomainFile(file, file: "t.json")
    let facts = try TableFacts(file.table, name: file.name, vote: file.vote)
    return MarkdownRendering().render([TableFactsSheet(facts, language: language).sheet])
  }

  /// One agreement, at the walk-away values of both, and an issue without a choice.
  private let stuck = """
    {"name": "one", "issues": [{"name": "m", "values": ["x", "y"]}, {"name": "k", "values": ["only"]}], "parties": [
     {"name": "A", "weights": [1, 0], "values": [[0.5, 0], [1]], "reservation": 0.5, "votes": 2},
     {"name": "B", "weights": [1, 0], "values": [[0.5, 0.3], [0]], "reservation": 0.5, "votes": 1}], "quota": 2}
    """
  private let apart = """
    {"name": "apart", "issues": [{"name": "m", "values": ["x", "y", "z"]}], "parties": [
     {"name": "A", "weights": [1], "values": [[1, 0, 0.5]], "reservation": 0, "red_lines": [{"issue": "m", "forbids": ["y"], "text": "Never y."}]},
     {"name": "B", "weights": [1], "values": [[0, 1, 0.5]], "reservation": 0.7}]}
    """

  @Test("says why there is no Nash solution, which issue has no choice, and never speaks of swaps from a Nash package")
  func degenerate() throws {
    let english = try text(stuck, .en)
    #expect(
      english.contains("Packages searched: 2; that all parties can live with: 1; on the front, where no party can gain without another losing: 1."))
    #expect(
      english.contains(
        "There is no Nash solution: it asks for a package that is better than the walk-away value for every party, and there is none (A, B: never more)."
      ))
    #expect(english.contains("Kalai-Smorodinsky counts a party that never gets more than its walk-away value as fully satisfied: A, B."))
    #expect(english.contains("With one option, so without a choice: k.") && !english.contains("the Nash package"))
    #expect(english.contains("| Kalai-Smorodinsky | m: x; k: only | 1 | 0.50 | 0.50 |") && english.contains("| Nash | – | 0 | – | – |"))
    #expect(english.contains("| A | 2 | 100.0% | 100.0% |") && english.contains("| B | 1 | 0.0% | 0.0% |"))
    let dutch = try text(stuck, .nl)
    #expect(dutch.contains("Er is geen Nash-oplossing") && dutch.contains("Met één optie, dus zonder keuze: k."))
  }

  @Test("says what clashes by the words of the red line, and what would open an agreement, with its price")
  func clash() throws {
    let english = try text(apart, .en)
    #expect(english.contains("Impossible together: A (“Never y.”); and the walk-away value of B (0.70)"))
    #expect(english.contains("| A drops: “Never y.” | 1 | 1.00 | 0.00 (0.00) |"))
    #expect(english.contains("| B lowers its walk-away value to 0.50 | 1 | 0.20 | 0.50 (0.70) |"))
    #expect(try text(apart, .nl).contains("Samen onmogelijk: A (“Never y.”); en de ondergrens van B (0,70)"))
  }
}
