import Reports
import Testing
import Vocabulary

/// Sheets as plain text.
@Suite("Plain text")
struct TextRenderingTests {
  private static let long = String(repeating: "word ", count: 60) + "gemeenschapsvoorzieningenverdeelsleutelbesluitvormingstraject"

  @Test("no line is wider than asked: captions, cells, headings, long words", arguments: [40, 60, 100])
  func width(_ width: Int) {
    let sheet = Sheet(
      id: "s", title: Self.long,
      blocks: [
        .paragraph(Prose(Self.long)), .list([Prose(Self.long)]), .numbered([Prose(Self.long)]), .subheading(Prose(Self.long)),
        .table(TableBlock(caption: Prose(Self.long), columns: ["a", Prose(Self.long)], rows: [[Prose(Self.long), "x"]])),
      ])
    let text = TextRendering(width: width).render([sheet])
    #expect(text.split(separator: "\n").map(\.count).max() ?? 0 <= width)
  }

  @Test("a line holds as many words as fit, letters of several bytes counted once")
  func fits() {
    let text = TextRendering(width: 11).render(.paragraph("één twee – vijf zes"))
    #expect(text == "één twee –\nvijf zes\n")
  }

  @Test("a command stays in one piece")
  func command() {
    #expect(TextRendering(width: 20).render(.command("polder assess --seed 1 --futures 40")) == "polder assess --seed 1 --futures 40\n")
  }

  @Test("sources stand under the print by their numbers", arguments: [(Language.nl, "Bronnen"), (.en, "Sources")])
  func sources(_ language: Language, _ heading: String) {
    let source = Source(id: "a", title: "Title", publisher: "Maker", date: "", address: "https://example.org")
    let text = TextRendering(language, sources: [source]).render([Sheet(id: "s", title: "T", blocks: [.paragraph("told\(cite: ["b", "a"])")])])
    #expect(text.contains("told [1, 2]"))
    #expect(text.contains(heading) && text.contains("2. Title (Maker). https://example.org"))
    #expect(!TextRendering(language).render([Sheet(id: "s", title: "T", blocks: [.paragraph("told")])]).contains(heading))
  }
}
