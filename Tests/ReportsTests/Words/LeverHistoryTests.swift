import Dossiers
import Reports
import Testing
import TinyPolder
import Vocabulary

@Suite("What the page on which a variant is made tells of a lever")
struct LeverHistoryTests {
  private func more(_ lever: LeverID, in dossier: Dossier, _ language: Language) throws -> [String] {
    AmendPageWords(dossier, language).more(try #require(dossier.lever(lever)))
  }

  @Test("since when its value holds and what the law had before, where the dossier tells", arguments: Language.allCases)
  func history(_ language: Language) throws {
    let dossier = try TinyPolder.dossier { draft in
      try draft.replace(
        "kind: quota, read_by: [chain, law],\n   today: {value: none, assumption: invented}",
        by: "kind: quota, read_by: [chain, law],\n   today: {value: none, in_force_since: 2001-04-01, sources: [F-1]}", in: "law/levers.yaml")
      try draft.replace("status: proposed", by: "status: struck_down\ndate: 2019-05-01", in: "variants/T1.yaml")
    }
    #expect(dossier.lever("quota_per_month")?.since == CalendarDate("2001-04-01"))
    let told = try more("quota_per_month", in: dossier, language)
    #expect(told.contains { $0.contains(language == .nl ? "geldt sinds 1 april 2001" : "holds since 1 April 2001") })
    #expect(told.contains { $0.hasPrefix("T1") && $0.contains(language == .nl ? "vernietigd: 5" : "struck down by the court: 5") })
    #expect(told.contains { $0.contains(language == .nl ? "Gewijzigd door: T1" : "Changed by: T1") })
  }

  @Test("that the dossier does not tell it, where it does not, and that nobody changes it", arguments: Language.allCases)
  func unknown(_ language: Language) throws {
    let told = try more("income_condition", in: TinyPolder.dossier(), language)
    #expect(told.count == 2)
    #expect(told[0].contains(language == .nl ? "vertelt niet welke waarde eerder gold" : "does not tell which value held before"))
    #expect(told[1].contains(language == .nl ? "Geen variant" : "No variant"))
  }

  @Test("and that the law alone reads it")
  func lawAlone() throws {
    #expect(try more("legal_basis", in: TinyPolder.dossier(), .en).last?.contains("the law alone reads this lever") == true)
  }
}
