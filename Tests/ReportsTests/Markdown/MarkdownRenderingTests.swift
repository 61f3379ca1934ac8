import Reports
import Testing
import Vocabulary

/// Sheets as Markdown.
@Suite("Markdown")
struct MarkdownRenderingTests {
  private static func render(_ blocks: [Block], sources: [Source] = []) -> String {
    MarkdownRendering(.en, sources: sources).render([Sheet(id: "s", title: "T", blocks: blocks)])
  }

  @Test("escapes what Markdown would read as its own")
  func escapes() {
    #expect(Self.render([.paragraph("a * b < c [d]")]).contains("a \\* b &lt; c \\[d\\]"))
  }

  @Test("writes out every sign, beside letters that take several bytes too")
  func escapesAll() {
    #expect(Self.render([.paragraph("é[[–]]**<<")]).contains("é\\[\\[–\\]\\]\\*\\*&lt;&lt;"))
  }

  @Test("a cell keeps its bar and its line end inside the table")
  func cells() {
    let table = TableBlock(caption: "", columns: ["a", "b"], rows: [["x|y", "one\ntwo"]])
    #expect(Self.render([.table(table)]).contains("| x\\|y | one<br>two |"))
  }

  @Test("figures stand to the right, and an empty table is left out")
  func alignment() {
    let table = TableBlock(caption: "C", columns: ["a", "b"], rows: [["x", "1"]], isNumeric: true)
    #expect(Self.render([.table(table)]).contains("*C*\n\n| a | b |\n| --- | ---: |\n| x | 1 |"))
    #expect(!Self.render([.table(TableBlock(caption: "C", columns: ["a"], rows: []))]).contains("C"))
  }

  @Test("sources are footnotes with their titles")
  func footnotes() {
    let source = Source(id: "s 1", title: "Title", publisher: "Maker", date: "2023", address: "https://example.org")
    let text = Self.render([.paragraph("told\(cite: ["s 1"])")], sources: [source])
    #expect(text.contains("told[^s-1]"))
    #expect(text.hasSuffix("[^s-1]: Title (Maker, 2023). <https://example.org>\n"))
  }

  @Test("emphasis, links, lists and commands")
  func blocks() {
    let text = Self.render([
      .paragraph("\(strong: "so") \("here", to: .address("https://example.org"))"), .list(["a"]), .numbered(["b", "c"]), .command("polder check"),
    ])
    for part in ["**so** [here](https://example.org)", "- a\n", "1. b\n2. c\n", "```\npolder check\n```"] { #expect(text.contains(part), "\(part)") }
  }
}
