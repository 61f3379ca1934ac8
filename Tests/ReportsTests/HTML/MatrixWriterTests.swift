import Testing
import Vocabulary

@testable import Reports

/// The matrix as a page, as text and as Markdown.
@Suite("A matrix")
struct MatrixWriterTests {
  private static let good = MatrixBlock.Mark(glyph: "●", word: "tenable")

  private static let matrix = MatrixBlock(
    caption: "All variants", names: "variant",
    questions: [.init("Law", columns: ["1"]), .init("Families", columns: ["relatives", "binds in"]), .init("Who", columns: ["A", "B"])],
    rows: [
      .init(name: "V0", cells: [.mark(good), .text("100 relatives"), .text(""), .mark(good), .mark(good)], isBaseline: true),
      .init(
        name: "V1",
        cells: [
          .mark(.init(glyph: "✕", word: "contrary")),
          .interval(.init(mean: -50, wide: -100...10, narrow: -80...(-20), label: "−50", sentence: "−50 on average")), .text("70%"), .mark(good),
          .mark(.init(glyph: "·", word: "unknown")),
        ], heading: "For comparison"),
    ], key: [good], note: "1 as it stood.", reading: "Bar: 90%.")

  private static let sheet = Sheet(id: "m", title: "M", blocks: [.matrix(matrix)])

  @Test("draws an interval on the axis that its column shares, with the sentence for who cannot see it")
  func interval() {
    let html = HTMLRendering(.en).render([Self.sheet], title: "T")
    #expect(Self.matrix.axis(ofColumn: 1) == -100...10)
    #expect(Self.matrix.axis(ofColumn: 0) == nil)
    #expect(html.contains("aria-label=\"−50 on average\""))
    #expect(html.contains("<td class=\"value\"><span class=\"figure\">−50</span></td>"))
    #expect(html.contains("colspan=\"3\">Families"), "a drawing and its figure under one head, and the share beside it")
  }

  @Test("tells, where the screen is small, that it goes on to the right", arguments: Language.allCases)
  func hint(_ language: Language) {
    let html = HTMLRendering(language).render([Self.sheet], title: "T")
    #expect(html.contains("<p class=\"note hint\">" + (language == .nl ? "Schuif de tabel opzij" : "Scroll the table sideways")))
    #expect(StyleSheet.text.contains(".hint { display: none; } @media screen and (max-width: 60rem) { .hint { display: block; } }"))
  }

  @Test("lets who goes by keyboard pass its links, where it has any", arguments: Language.allCases)
  func past(_ language: Language) throws {
    var linked = Self.matrix
    linked.rows[0].cells[0] = .mark(.init(glyph: "●", word: "tenable", to: .address("https://example.org/x")))
    let html = HTMLRendering(language).render([Sheet(id: "m", title: "M", blocks: [.matrix(linked)])], title: "T")
    #expect(html.contains("<a class=\"past\" href=\"#after-All_variants\">" + (language == .nl ? "Voorbij de tabel" : "Past the table")))
    #expect(html.contains("<p class=\"note\" id=\"after-All_variants\" tabindex=\"-1\">"))
    #expect(!HTMLRendering(language).render([Self.sheet], title: "T").contains("class=\"past\""))
  }

  @Test("says every mark in a word")
  func words() {
    let html = HTMLRendering(.en).render([Self.sheet], title: "T")
    #expect(html.contains("<span class=\"glyph\" aria-hidden=\"true\">✕</span><span class=\"hidden\">contrary</span>"))
  }

  @Test("is a line a variant on a terminal, with the figure in the place of the drawing")
  func text() {
    let text = TextRendering(width: 60).render([Self.sheet])
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("V1") && $0.contains("✕") && $0.contains("−50") && $0.contains("70%") })
    #expect(text.contains("For comparison") && text.contains("● tenable"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test("tells how its drawings are read only where they are drawn")
  func reading() {
    #expect(HTMLRendering(.en).render([Self.sheet], title: "T").contains("1 as it stood. Bar: 90%."))
    for text in [TextRendering().render([Self.sheet]), MarkdownRendering().render([Self.sheet])] {
      #expect(text.contains("1 as it stood.") && !text.contains("Bar: 90%."))
    }
  }

  @Test("is a table in Markdown, with glyph and word")
  func markdown() {
    #expect(MarkdownRendering().render([Self.sheet]).contains("| V1 | ✕ contrary | −50 | 70% | ● tenable | · unknown |"))
  }
}
