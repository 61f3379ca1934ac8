import Archive
import Assessments
import Dossiers
import Reports
import Testing
import TinyPolder
import Vocabulary

/// What the first page says of limits, scenario and receipt, and what it leaves out.
@Suite("The front says what was assumed and what nothing read")
struct FrontTests {
  private static func brief(
    _ language: Language, variants: [VariantID] = [], asked: String? = nil, after changes: (inout Draft) throws -> Void = { _ in }
  ) throws -> Brief {
    let dossier = try TinyPolder.dossier(after: changes)
    return Brief(try assess(dossier, AssessmentRequest(variants: variants, futures: 2)), of: dossier, language: language, asked: asked)
  }

  private static func front(_ brief: Brief) throws -> String {
    TextRendering(width: 100_000).render(brief.sheets.filter { ["front", "overview", "limits"].contains($0.id) })
  }

  private static func charts(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .chart: sum + 1
      case .columns(let columns): sum + columns.map(charts).reduce(0, +)
      case .details(_, let inner): sum + charts(inner)
      case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .subheading, .command: sum
      }
    }
  }

  private static let unreadLever = """
    - {id: colour_of_forms, name: colour of forms, meaning: nothing reads it, type: number, unit: none, minimum: 0, maximum: 9, read_by: [law],
       today: {value: 0, assumption: invented}}

    """

  @Test("a lever that a variant changes and nothing reads stands on the front by its name", arguments: Language.allCases)
  func unread(_ language: Language) throws {
    let brief = try Self.brief(language) { draft in
      try draft.write(draft.text("law/levers.yaml") + Self.unreadLever, to: "law/levers.yaml")
      try draft.replace(
        "    quota_per_month:", by: "    colour_of_forms: {value: 3, assumption: invented}\n    quota_per_month:", in: "variants/T1.yaml")
    }
    let words = language == .nl ? "Niet gelezen door het programma" : "Not read by the program"
    let line = try #require(try Self.front(brief).split(separator: "\n").first { $0.contains(words) })
    #expect(line.hasSuffix(": T1 colour of forms."))
    #expect(try !Self.front(Self.brief(language)).contains(words), "and nothing is said where everything is read")
  }

  @Test("what nothing reads stands among the three limits of the front", arguments: Language.allCases)
  func unreadOnTheFront(_ language: Language) throws {
    let brief = try Self.brief(language) { draft in
      try draft.write(draft.text("law/levers.yaml") + Self.unreadLever, to: "law/levers.yaml")
      try draft.replace(
        "    quota_per_month:", by: "    colour_of_forms: {value: 3, assumption: invented}\n    quota_per_month:", in: "variants/T1.yaml")
    }
    let front = TextRendering(width: 100_000).render([try #require(brief.sheet(.front))])
    #expect(front.contains(": T1 colour of forms."))
  }

  @Test("the front bears date, status and author, and its command asks for the same", arguments: Language.allCases)
  func signature(_ language: Language) throws {
    var brief = try Self.brief(language)
    func front() throws -> String { TextRendering(width: 100_000).render([try #require(brief.sheet(.front))]) }
    let unsigned = try front()
    #expect(unsigned.contains(language == .nl ? "door niemand vastgesteld" : "adopted by nobody"))
    #expect(unsigned.contains(language == .nl ? "opgesteld met Polder" : "made with Polder") && !unsigned.contains("--author"))
    (brief.author, brief.status, brief.run, brief.made) = ("A. Reader", .draft, "0123456789ab", CalendarDate("2026-11-26"))
    let signed = try front()
    let expected =
      language == .nl
      ? ["gemaakt op 26 november 2026 · stand van ", "status: concept · A. Reader", "Run 0123456789ab", "--author 'A. Reader' --status concept"]
      : ["made on 26 November 2026 · as of ", "status: draft · A. Reader", "Run 0123456789ab", "--author 'A. Reader' --status draft"]
    for part in expected { #expect(signed.contains(part), "\(part) in \(signed)") }
    #expect(!signed.contains(language == .nl ? "door niemand vastgesteld" : "adopted by nobody"))
  }

  @Test("a status is read by its word in either language, and by no other")
  func status() {
    #expect(BriefStatus.words == ["concept", "definitief", "draft", "final"])
    #expect(BriefStatus.words.map { BriefStatus(word: $0) } == [.draft, .final, .draft, .final])
    #expect(BriefStatus(word: "finished") == nil && BriefStatus(word: "") == nil)
  }

  @Test("a quota is told contrary for the groups whose own verdict it is, with the norms", arguments: Language.allCases)
  func quotaOfEveryGroup(_ language: Language) throws {
    let front = try Self.front(Self.brief(language) { draft in try draft.replace("  subsidiary:", by: "  all:", in: "variants/T1.yaml") })
    let opening = language == .nl ? "Een maandquotum voor " : "A monthly quota for "
    let lines = front.split(separator: "\n").filter { $0.contains(opening) }
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.contains("art. 2"), "\(line)") }
    #expect(!lines.contains { $0.contains(StatusGroup.humanitarian.name[language]) }, "no norm protects them")
  }

  @Test("without today's law among the variants no sentence compares with nothing", arguments: Language.allCases)
  func withoutBaseline(_ language: Language) throws {
    let brief = try Self.brief(language, variants: ["T1"])
    let front = try Self.front(brief)
    #expect(!front.contains(": .") && !front.contains("): ."))
    let chain = try #require(brief.sheets.first { $0.id == "chain" })
    let charts = Self.charts(chain.blocks)
    #expect(charts > 1, "the fans of the variant stand there, without a line of today's law")
  }

  @Test("a dossier with only places gives the terminal a headline and its areas, and speaks of no variants", arguments: Language.allCases)
  func onlyPlaces(_ language: Language) throws {
    let dossier = try TinyPolder.contents(keeping: [.places]).load()
    let brief = Brief(try assess(dossier, AssessmentRequest(futures: 2)), of: dossier, language: language)
    let screen = brief.screen(width: 100)
    #expect(screen.first?.isUppercase == true && screen.contains(language == .nl ? " nodig." : " needs "), "\(screen)")
    for area in try #require(dossier.places).plan.provinces { #expect(screen.contains(area.name), "\(screen)") }
    let front = TextRendering(width: 100_000).render([try #require(brief.sheet(.front))])
    #expect(!front.contains(language == .nl ? "0 varianten" : "0 variants"))
  }

  @Test("the arrivals are named on the front, with the chain and in the receipt", arguments: Language.allCases)
  func arrivals(_ language: Language) throws {
    let brief = try Self.brief(language)
    let words = language == .nl ? "naar de waargenomen reeksen, met schokken" : "after the observed series, with shocks"
    for id in ["front", "chain", "receipt"] {
      let sheet = try #require(brief.sheets.first { $0.id == id })
      let text = TextRendering(width: 100_000).render([sheet])
      #expect(text.contains(words), "\(id)")
      #expect(text.contains("\(words) (series)") == (id == "receipt"), "the name that the option takes stands in the receipt alone")
    }
  }

  @Test("the command of the receipt stands on one line of its own, however long it is")
  func command() throws {
    let brief = try Self.brief(.en, asked: "a folder/" + String(repeating: "with a long name/", count: 12))
    let line = try #require(brief.text.split(separator: "\n").first { $0.hasPrefix("polder assess ") })
    #expect(line.hasSuffix("--language en") && line.count > 120)
    #expect(brief.markdown.contains("```\n\(line)\n```"))
    #expect(brief.html.contains("<pre><code>polder assess "))
  }
}
