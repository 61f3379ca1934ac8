import Assessments
import Dossiers
import Testing
import Vocabulary

@testable import Reports

@Suite("The overview puts figures, links and sources into whole sentences")
struct OverviewWordsTests {
  private static func links(_ text: Prose) -> [Reference] {
    text.runs.compactMap { run -> Reference? in if case .link(_, let reference) = run { reference } else { nil } }
  }

  @Test("places are told with both ends of their band, and alone where the ends are not known or say nothing")
  func people() {
    let words = OverviewWords(language: .en)
    #expect(words.people(1234, 1000, 2000).words == "1,230 (1,000 to 2,000)")
    #expect(words.people(1234, 1234, 1234).words == "1,230" && words.people(1234, nil, nil).words == "1,230")
    #expect(OverviewWords(language: .nl).people(1234, 1000, 2000).words == "1.230 (1.000 tot 2.000)")
    #expect(words.people(1234, 1000, 2000).runs.contains(.figure("1,230")), "a figure is not broken over two lines")
  }

  @Test("packages that are too many to count have no number", arguments: Language.allCases)
  func packages(_ language: Language) {
    let words = OverviewWords(language: language)
    #expect(words.packages(nil).words.contains(language == .nl ? "triljoen" : "quintillion"))
    #expect(words.packages(1).words == (language == .nl ? "1 pakket" : "1 package"))
  }

  @Test("variants are links, and a sentence ends once")
  func variants() {
    let text = OverviewWords(language: .en).changesNotKnown(["T1", "T2"])
    #expect(text.words == " Not known is what changes by: T1, T2.")
    #expect(Self.links(text) == [.variant("T1"), .variant("T2")])
  }

  @Test("what clashes is told demand by demand, with sources as footnotes", arguments: Language.allCases)
  func clashes(_ language: Language) throws {
    let date = try #require(CalendarDate("2023-07-07"))
    let demands: [Prose] = ["A\(cite: ["S-1"])", "B"]
    let text = OverviewWords(language: language).clashes([demands], of: 12, asOf: date)
    #expect(text.words.hasSuffix(language == .nl ? "Wat botst: A tegenover B." : "What clashes: A against B."))
    #expect(text.sources == ["S-1"] && !text.words.contains("S-1"))
  }

  @Test("a lever that two groups share is named once among the limits")
  func levers() {
    let own: LimitWords.NamedLever = (variant: "T1", lever: "colour", name: "colour of forms")
    let text = LimitWords(language: .en).notRead([own, own])
    #expect(text.words.hasSuffix(": T1 colour of forms."))
    #expect(Self.links(text) == [.variant("T1"), .lever("colour")])
  }
}
