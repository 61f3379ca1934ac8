import Foundation
import Reports
import Testing
import Vocabulary

/// Sheets as one page.
@Suite("A page of sheets")
struct HTMLRenderingTests {
  static let sources = [
    Source(id: "s1", title: "A <report>", publisher: "P & Q", date: "2023-07-05", address: "https://example.org/a?b=1&c=2"),
    Source(id: "s2", title: "Runs", publisher: "", date: "", address: "javascript:alert(1)"),
  ]

  static let sheets = [
    Sheet(
      id: "front", title: "Front & centre",
      blocks: [
        .lead("It \(strong: "holds")\(cite: ["s1", "s2"])."), .subheading("Norms", id: "norm-n1"),
        .paragraph("See \("the norm", to: .norm("n1")), \("another", to: .norm("n2")) and \("a page", to: .address("https://example.org"))."),
        .list(["a <b> & \"c\"", "d"]), .numbered(["one"]), .note("small\nprint"), .command("polder assess --seed 1"),
        .table(TableBlock(caption: "Caption", columns: ["name", "figure"], rows: [["x", "\(figure: "1,000")"]], isNumeric: true)),
        .columns([[.paragraph("left")], [.paragraph("right")]]),
      ])
  ]

  private static let html = HTMLRendering(.en, sources: sources).render(sheets, title: "Title")

  @Test("reads as its snapshot")
  func snapshot() throws {
    let body = try #require(Self.html.components(separatedBy: "<main id=\"main\">").last?.components(separatedBy: "</main>").first)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Snapshots/page.en.html")
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil { try Data(body.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == body)
  }

  @Test(
    "escapes what markup would read as its own, and leaves out what no page may hold",
    arguments: [
      ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"), ("\"q\" 'p'", "&quot;q&quot; &#39;p&#39;"), ("a\u{0}b\u{7}c\u{FFFF}", "abc"),
      ("tab\tline\n", "tab\tline\n"), ("é € 😀", "é € 😀"),
    ])
  func escapes(_ text: String, _ expected: String) { #expect(Markup.escaped(text) == expected) }

  @Test("a source is a small number that opens it in the list at the end")
  func citation() {
    #expect(Self.html.contains("<sup class=\"cite\"><a href=\"#source-s1\" aria-label=\"source 1\">1</a>,<a href=\"#source-s2\""))
    #expect(Self.html.contains("<li id=\"source-s1\">A &lt;report&gt; (P &amp; Q, 5 July 2023)"))
  }

  @Test("a link leads to what is on the page or to the web, and is plain text where it leads nowhere")
  func links() {
    #expect(Self.html.contains("<a href=\"#norm-n1\">the norm</a>"))
    #expect(Self.html.contains(", another and "), "no norm of that name stands on the page")
    #expect(Self.html.contains("<a href=\"https://example.org\">a page</a>"))
    #expect(!Self.html.contains("href=\"javascript"), "nothing that runs is ever an address")
  }

  @Test("a code that leads nowhere on the page is still told from a word")
  func code() {
    let sheet = Sheet(id: "s", title: "T", blocks: [.paragraph(Prose([.text("told "), .link("A1B2", to: .code("A1B2"))]))])
    #expect(HTMLRendering(.en).render([sheet], title: "T").contains("told <span class=\"code\">A1B2</span>"))
  }

  @Test("has one heading of the first level, a way past the menu, and a name for every region")
  func structure() {
    #expect(Self.html.components(separatedBy: "<h1").count == 2)
    #expect(Self.html.contains("<a class=\"skip\" href=\"#main\">Skip to content</a>"))
    #expect(Self.html.contains("role=\"region\" aria-label=\"Caption\""))
    #expect(Self.html.contains("<html lang=\"en\">"))
  }
}
