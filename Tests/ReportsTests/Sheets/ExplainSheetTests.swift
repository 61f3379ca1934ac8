import Assessments
import Dossiers
import Reports
import Testing
import Vocabulary

@Suite("The sheet on what stands behind a code")
struct ExplainSheetTests {
  private func sheet(_ address: FigureAddress, _ language: Language, others: [ExplainSheet.Other] = []) throws -> ExplainSheet {
    let (dossier, assessment, futures) = try TinyRun.made.get()
    let code = try #require(FigureCodes(dossier).code(of: address))
    let facts = try dossier.explain(code.text, in: assessment, futures: futures)
    return ExplainSheet(facts, of: try TinyRun.brief(language), run: String(repeating: "a", count: 64), others: others)
  }

  private func text(_ address: FigureAddress, _ language: Language) throws -> String { try TinyRun.text(sheet(address, language).sheet, language) }

  @Test("a figure stands with its error and bands, what stands against it and the rule, its run, what it leans on, and the command")
  func figure() throws {
    let english = try text(.figure("T1", .relativesArrived), .en)
    for part in [
      "T1, relatives who arrive, whole horizon", "error of the mean", "60% of the futures", "90% of the futures", "difference from today's law",
      "What stands against it", "less than two of its own errors is none", "Run aaaaaaaaaaaa, dossier tiny-polder", "What it leans on",
      "--run aaaaaaaaaaaa --language en",
    ] { #expect(english.contains(part), "\(part)") }
    let dutch = try text(.figure("T1", .relativesArrived), .nl)
    for part in [
      "nareizigers, hele looptijd", "Wat er tegenover staat", "minder dan twee eigen fouten", "Waar het op leunt", "--language nl",
    ] { #expect(dutch.contains(part), "\(part)") }
  }

  @Test("the levers that give a figure its difference have their value and their source, which stands below")
  func levers() throws {
    let text = try text(.figure("T1", .relativesArrived), .en)
    #expect(text.contains("What T1 sets otherwise in the chain:") && text.contains("[1]") && text.contains("\nSources\n"))
  }

  @Test("a mark of the law has its norms and rulings")
  func law() throws {
    let text = try text(.law("T1", setting: "as_it_stood"), .en)
    #expect(text.contains("contrary to higher law") && text.contains("The norms and rulings that carry the verdict"))
    #expect(text.contains("How far to trust this verdict") && !text.contains("Answered by a lawyer"))
  }

  @Test("a party and a municipality have their own answers")
  func others() throws {
    #expect(try text(.party("T1", "Anker"), .en).contains("Anker, T1: "))
    let code = try #require(try TinyRun.made.get().dossier.withPlaces.largestMunicipality)
    #expect(try text(.municipality("T1", code), .en).contains("T1 changes that by "))
  }

  @Test("without its futures a run says that what carries the spread cannot be told")
  func notKept() throws {
    let (dossier, assessment, _) = try TinyRun.made.get()
    let code = try #require(FigureCodes(dossier).code(of: .figure("T1", .cost)))
    let facts = try dossier.explain(code.text, in: assessment, futures: nil)
    let text = try TinyRun.text(ExplainSheet(facts, of: try TinyRun.brief(.en), run: nil).sheet, .en)
    #expect(text.contains("The futures of this run were not kept") && !text.contains("--run"))
  }

  @Test("a code of several dossiers is told with the others")
  func several() throws {
    let other = ExplainSheet.Other(title: Phrase(nl: "Ander land", en: "Another land"), run: String(repeating: "b", count: 64))
    let sheet = try sheet(.figure("T1", .cost), .en, others: [other]).sheet
    #expect(try TinyRun.text(sheet, .en).contains("in other dossiers too: Another land (bbbbbbbbbbbb)"))
  }

  @Test("every figure has a name of its own in both languages")
  func names() throws {
    for language in Language.allCases {
      let titles = try FigureKind.allCases.map { try sheet(.figure("T1", $0), language).sheet.title.split(separator: ": ").last ?? "" }
      #expect(Set(titles).count == FigureKind.allCases.count)
    }
  }
}
