import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

/// The sentence that the page on the chain opens with.
@Suite("The page on the chain opens with what the rule says")
struct EffectLeadTests {
  private static func effect(_ values: [Double], binding: FutureShare? = nil) -> FamilyEffect {
    FamilyEffect(
      level: Bands(values.map { 1000 + $0 }), meanLevel: Estimate(values.map { 1000 + $0 }), difference: MeanDifference(values), binding: binding,
      notYetTogether: Bands(.init(repeating: 0.2, count: 40)), notYetTogetherToday: Bands(.init(repeating: 0.1, count: 40)))
  }

  private static func row(_ variant: VariantID, _ standing: ChainStanding, _ effect: FamilyEffect?) -> MatrixAnswer {
    MatrixAnswer(variant: variant, law: [], standing: standing, families: effect, places: nil, cost: nil, parties: [])
  }

  /// Forty differences that rise by one from the first on.
  private static func rising(from first: Int) -> [Double] { (0..<40).map { Double(first + $0) } }

  private static let today = row("T0", .today, effect(.init(repeating: 0, count: 40)))

  @Test("the largest mean up or down, of equal ones the first; nothing beside, not asked and exactly nought are told apart")
  func rule() {
    let down = Self.effect(Self.rising(from: -120))
    let up = Self.effect(Self.rising(from: 80))
    let none = Self.effect(.init(repeating: 0, count: 40))
    let cases: [([MatrixAnswer], EffectLead)] = [
      ([], .nothingBeside), ([Self.today], .nothingBeside), ([Self.today, Self.row("T1", .notAsked(["a"]), nil)], .notAsked),
      ([Self.today, Self.row("T1", .noDifference, none), Self.row("T2", .notAsked(["a"]), nil)], .noDifference),
      ([Self.today, Self.row("T1", .moves, up), Self.row("T2", .moves, down)], .largest("T2", down)),
      ([Self.today, Self.row("T1", .moves, up), Self.row("T2", .moves, up)], .largest("T1", up)),
      ([Self.today, Self.row("T1", .noDifference, none), Self.row("T2", .moves, up)], .largest("T2", up)),
    ]
    for (matrix, lead) in cases { #expect(EffectLead(matrix) == lead, "\(matrix.map(\.variant))") }
  }

  private static func words(_ language: Language) throws -> ChainWords {
    ChainWords(language: language, laterMonth: try TinyPolder.chain().laterMonth, isBanded: true)
  }

  private static func told(_ effect: FamilyEffect, _ language: Language) throws -> String {
    let variant = try TinyPolder.dossier().known("T1")
    return try words(language).largest(variant, effect, today: Estimate(Self.rising(from: 1000)), months: 24).words
  }

  @Test("says the mean with its error, today's level and the futures in which it binds")
  func largest() throws {
    let effect = Self.effect(Self.rising(from: -120), binding: FutureShare(38, of: 40))
    let english = try Self.told(effect, .en)
    // The mean is -100.5 with an error of 1.8, so it is told in units; the middle 60 % runs from -112 to -89.
    #expect(english.contains("over two years, on average 101 ± 2 fewer relatives arrive, against 1,020 ± 2 under today's law."), "\(english)")
    #expect(english.contains("In 38 of 40 futures the variant touches at least one family."))
    #expect(english.contains("In 60 of 100 futures the difference lies between −112 and −89."))
    #expect(!english.contains("around nought") && !english.contains("outside that band"))
    let dutch = try Self.told(effect, .nl)
    #expect(
      dutch.contains("komen gemiddeld 101 ± 2 nareizigers minder") && dutch.contains("In 38 van 40 toekomsten raakt de variant ten minste één gezin.")
    )
  }

  @Test("a band around nought is told as uncertain, and nobody says that there is no effect", arguments: Language.allCases)
  func aroundNought(_ language: Language) throws {
    let text = try Self.told(Self.effect(Self.rising(from: -22)), language)
    #expect(text.contains(language == .nl ? "dus om nul" : "so around nought"))
    #expect(!text.lowercased().contains("geen effect") && !text.lowercased().contains("no effect"))
  }

  @Test("a mean outside the band of 60 % is explained by the futures that carry it", arguments: Language.allCases)
  func outside(_ language: Language) throws {
    // Thirty-eight futures in which nothing happens, and two in which much does: the middle 60 % is exactly nought.
    let effect = Self.effect(.init(repeating: 0, count: 38) + [-400, -600])
    let text = try Self.told(effect, language)
    #expect(text.contains(language == .nl ? "is het verschil precies nul" : "the difference is exactly nought"))
    #expect(text.contains(language == .nl ? "1 van 40 toekomsten draagt de helft" : "1 of 40 futures carries half"), "\(text)")
  }

  @Test("too few futures tell no band, and no error where there is one future alone", arguments: Language.allCases)
  func few(_ language: Language) throws {
    let text = try Self.told(Self.effect([-12]), language)
    #expect(text.contains("12") && !text.contains("12 ±") && !text.contains("60"))
  }
}
