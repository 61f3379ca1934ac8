import Reports
import Testing
import Vocabulary

/// Texts made of runs.
@Suite("A text of runs")
struct ProseTests {
  @Test("a literal is one run, and neighbouring texts join")
  func literal() {
    let name = "Urk"
    let text: Prose = "a place \(name) and more"
    #expect(text.runs == [.text("a place Urk and more")])
    #expect((Prose("a") + Prose("b")).runs == [.text("ab")])
    #expect(Prose("").isEmpty && Prose("").runs.isEmpty)
  }

  @Test("what is put into a literal keeps its runs")
  func interpolation() {
    let inner: Prose = "\(strong: "much")"
    let text: Prose = "so \(inner) of \(figure: "1,200")\(cite: ["a", "b"]) under \("V1" as VariantID)"
    #expect(
      text.runs == [
        .text("so "), .emphasis("much"), .text(" of "), .figure("1,200"), .citation(["a", "b"]), .text(" under "),
        .link("V1", to: .variant("V1")),
      ])
    #expect(text.words == "so much of 1,200 under V1")
    #expect(text.sources == ["a", "b"])
  }

  @Test("words in another language say so on a page, and are words like others elsewhere")
  func foreign() {
    let text: Prose = "artikel 8: \("“Everyone <has> the right”" as Prose, in: "en")\(cite: ["a"])"
    let sheet = Sheet(id: "one", title: "Een", blocks: [.paragraph(text)])
    #expect(HTMLRendering(.nl).render([sheet], title: "Een").contains("artikel 8: <span lang=\"en\">“Everyone &lt;has&gt; the right”</span><sup"))
    #expect(text.words == "artikel 8: “Everyone <has> the right”" && text.sources == ["a"])
    #expect(MarkdownRendering(.nl).render([sheet]).contains("artikel 8: “Everyone &lt;has> the right”"))
  }

  @Test("texts put together one by one are the same as the whole, with neighbours joined")
  func appended() {
    var whole: Prose = "a"
    for piece in ["b", "\(figure: "1")", "c", "d"] as [Prose] { whole += piece }
    #expect(whole.runs == [.text("ab"), .figure("1"), .text("cd")])
    #expect((["a", "\(strong: "b")", "c"] as [Prose]).joined(separator: ", ").runs == [.text("a, "), .emphasis("b"), .text(", c")])
  }

  @Test("no sources make no citation")
  func nothingCited() {
    let text: Prose = "told\(cite: [])"
    #expect(text.runs == [.text("told")])
  }

  @Test("joined texts have the separator between them alone")
  func joined() {
    #expect(["a", "b", "c"].map { Prose($0) }.joined(separator: ", ").words == "a, b, c")
    #expect([Prose]().joined(separator: ", ").isEmpty)
  }

  @Test("sources are numbered in the order of mention, each once, through lists, tables and what is folded")
  func footnotes() {
    let sheet = Sheet(
      id: "one", title: "One",
      blocks: [
        .paragraph("first\(cite: ["b"])"), .details(summary: "more", [.list(["second\(cite: ["a"])", "again\(cite: ["b"])"])]),
        .table(TableBlock(caption: "t", columns: ["x"], rows: [["cell\(cite: ["c"])"]])),
      ])
    let footnotes = Footnotes([sheet], sources: [Source(id: "a", title: "Title", publisher: "Maker", date: "2023-07-05", address: "")])
    #expect(footnotes.cited == ["b", "a", "c"])
    #expect(["b", "a", "c"].map { footnotes.number(of: $0) } == [1, 2, 3])
    #expect(footnotes.words("a", in: .nl).words == "Title (Maker, 5 juli 2023)")
    #expect(footnotes.words("c", in: .nl).words == "c", "a source that the dossier lacks goes by its identifier")
  }
}
