import Archive
import Assessments
import Dossiers
import Reports
import Testing
import Vocabulary

/// The brief of a dossier of another country shows nothing of the country of the first.
@Suite("Nothing of one country shows in the pages of another")
struct SecondCountryTests {
  private static let shared = Result { () throws -> (Dossier, Assessment)? in
    guard let dossier = try BuiltInDossiers.contents("germany-2018")?.load() else { return nil }
    return (dossier, try assess(dossier, AssessmentRequest(futures: 4)))
  }

  /// Names, institutions and units of the first dossier.
  private static let foreign = [
    "Nederland", "Netherlands", "Dutch", "IND", "COA", "MPP", "SES-WOA", "Tweede Kamer", "Eerste Kamer", "Spreidingswet", "regietafel",
    "commissaris", "Raad van State", "ministerraad", "council of ministers", "kabinet", "cabinet", "vergunninghouder", "Catshuis", "GM0",
  ]

  private func found(_ text: String) -> [String] {
    let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    return Self.foreign.filter { $0.allSatisfy(\.isUppercase) ? words.contains($0) : text.contains($0) }
  }

  @Test("in the brief and its annex", arguments: Language.allCases)
  func brief(_ language: Language) throws {
    let (dossier, assessment) = try #require(try Self.shared.get())
    let text = Brief(assessment, of: dossier, language: language).text
    #expect(text.contains("BVerfG") || text.contains("Federal Constitutional Court"))
    #expect(found(text) == [], "\(text.split(separator: "\n").filter { line in Self.foreign.contains { line.contains($0) } }.prefix(12))")
  }

  @Test("in a letter to a district", arguments: Language.allCases)
  func letter(_ language: Language) throws {
    let (dossier, _) = try #require(try Self.shared.get())
    let places = try dossier.withPlaces
    let letters = try LetterQuestion(places, need: 186_644)
    let index = try #require(places.plan.municipalities.firstIndex { $0.name == "Kiel" })
    let sheet = MunicipalityLetter(try letters.facts(of: index), of: places.places, language: language).sheet
    let text = TextRendering(language, sources: dossier.sources).render([sheet])
    #expect(text.contains("Kiel") && text.contains("Schleswig-Holstein"))
    #expect(found(text) == [], "\(text)")
  }
}
