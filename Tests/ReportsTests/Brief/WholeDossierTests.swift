import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Testing
import Vocabulary

/// The invented land of the guide, which a newcomer copies: two provinces, five municipalities, all four parts.
@Suite("The guide to a whole dossier")
struct WholeDossierTests {
  private static let folder = "two-shores"

  /// The files that the guide writes out.
  private static func files() throws -> [String: Data] {
    let guide = KeyTablesTests.guide.deletingLastPathComponent().appendingPathComponent("WholeDossier.md")
    let examples = KeyTablesTests.examples(in: try String(contentsOf: guide, encoding: .utf8))
    #expect(examples.keys.sorted() == [folder])
    return examples[folder] ?? [:]
  }

  private static func problems(_ files: [String: Data]) -> [Problem] {
    do {
      _ = try DossierContents(files: files).load()
      return []
    } catch {
      return error.problems
    }
  }

  @Test("its land has two provinces and five municipalities, asks all four questions, and has no problems")
  func sound() throws {
    let files = try Self.files()
    for problem in Self.problems(files) { Issue.record("\(problem.line(in: .en))") }
    let dossier = try DossierContents(files: files).load()
    #expect(dossier.parts == Dossier.Part.allCases)
    let plan = try #require(dossier.places).plan
    #expect(plan.provinces.count == 2 && plan.municipalities.count == 5)
  }

  /// A mistake that a newcomer makes, in one place of one file.
  struct Mistake: Sendable {
    var file: String
    var right: String
    var wrong: String
  }

  /// Those that the first draft of this land had, and one in every other file that can have one.
  static let mistakes = [
    Mistake(file: "dossier.yaml", right: "first_month: 2030-03", wrong: "first_month: March"),
    Mistake(
      file: "law/levers.yaml", right: "{value: null, note: nothing to make a transition for}", wrong: "{value: none, article: art. 3, sources: [ACT]}"
    ),
    Mistake(
      file: "law/levers.yaml", right: "{value: null, note: there is no waiting period}", wrong: "{value: none, article: art. 3, sources: [ACT]}"),
    Mistake(file: "law/norms.yaml", right: "uncertainty: low", wrong: "uncertainty: lowish"),
    Mistake(file: "law/rulings.yaml", right: "outcome: violation", wrong: "outcome: breach"),
    Mistake(
      file: "chain/calibration.yaml", right: "grant_to_arrival_months: {value: 4, unit: months",
      wrong: "grant_to_arrival_months: {value: 4, unit: weeks"),
    Mistake(file: "chain/opening.yaml", right: "to_months: 6, share: 0.7", wrong: "to_months: 6, share: 0.6"),
    Mistake(file: "parties.yaml", right: "majority: 26", wrong: "majority: 20"),
    Mistake(file: "parties.yaml", right: "forbids: [quota]", wrong: "forbids: [quotum]"),
    Mistake(file: "variants/CAP.yaml", right: "{value: 30,", wrong: "{value: 1.000,"),
    Mistake(file: "variants/WAIT.yaml", right: "{value: status_grant,", wrong: "{value: status,"),
    Mistake(file: "places/places.yaml", right: "codes: {municipality: 'G##'}", wrong: "codes: {municipality: 'G##', province: 'P#'}"),
    Mistake(file: "places/municipalities.csv", right: ",40,0,no,", wrong: ",40,0,maybe,"),
    Mistake(file: "places/other_names.csv", right: "De Kreek,G03", wrong: "De Kreek,G09"),
    Mistake(file: "places/procedure.yaml", right: "kind: estimate", wrong: "kind: guess"),
  ]

  @Test("a draft with a mistake in every file is told all of them at once, so that it takes two rounds")
  func rounds() throws {
    let right = try Self.files()
    var draft = right
    for mistake in Self.mistakes {
      var text = String(decoding: try #require(draft[mistake.file]), as: UTF8.self)
      let place = try #require(text.range(of: mistake.right), "\(mistake.file) has no “\(mistake.right)”")
      text.replaceSubrange(place, with: mistake.wrong)
      draft[mistake.file] = Data(text.utf8)
    }
    let first = Self.problems(draft)
    #expect(first.map(\.place.file) == Self.mistakes.map(\.file).sorted(), "\(first.map { $0.line(in: .en) })")
    #expect(Self.problems(right).isEmpty)
  }

  @Test("its brief answers every question, and says beside the solutions why there is no Nash package", arguments: Language.allCases)
  func brief(_ language: Language) throws {
    let dossier = try DossierContents(files: Self.files()).load()
    let brief = Brief(try assess(dossier, AssessmentRequest(futures: 2)), of: dossier, language: language)
    let text = brief.text.split { $0.isWhitespace }.joined(separator: " ")
    for name in ["NOW", "CAP", "WAIT", "Harbour", "Molenbrug"] { #expect(text.contains(name), "\(name)") }
    let (table, reason) =
      language == .nl
      ? ("Oplossingen: er is één aanvaardbaar pakket", "Er is geen Nash-oplossing")
      : ("Solutions: there is one agreeable package", "There is no Nash solution")
    let tables = text.components(separatedBy: table).count - 1
    #expect(tables > 0 && text.components(separatedBy: reason).count - 1 == tables)
  }
}
