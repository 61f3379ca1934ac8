import Vocabulary

/// Blocks and runs as HTML.
struct HTMLWriter: Sendable {
  let words: PageWords
  let addresses: Addresses
  let footnotes: Footnotes
  /// The level of a sheet's own headings.
  var level = 3
  /// The width that pictures are drawn for, in pixels.
  var chartWidth = Chart.wide
  /// Where the files of a picture are.
  var chartFiles: @Sendable (Chart) -> [(form: ChartForm, address: String)] = { _ in [] }

  func write(_ blocks: [Block]) -> String { blocks.map(write).joined(separator: "\n") }

  func write(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): "<p>\(write(text))</p>"
    case .lead(let text): "<p class=\"lead\">\(write(text))</p>"
    case .note(let text): "<p class=\"note\">\(write(text))</p>"
    case .command(let text): "<pre><code>\(Markup.escaped(text.answering(in: words.language)))</code></pre>"
    case .subheading(let text, let id):
      "<h\(level)\(id.map { " id=\"\(Markup.escaped($0))\"" } ?? "")>\(write(text))</h\(level)>"
    case .list(let items): "<ul>" + items.map { "<li>\(write($0))</li>" }.joined() + "</ul>"
    case .numbered(let items): "<ol>" + items.map { "<li>\(write($0))</li>" }.joined() + "</ol>"
    case .chart(let chart): write(chart)
    case .details(let summary, let blocks): "<details><summary>\(write(summary))</summary>\n\(write(blocks))\n</details>"
    case .columns(let columns):
      "<div class=\"columns\(columns.count > 2 ? " three" : "")\">" + columns.map { "<div>\(besideOthers(columns.count).write($0))</div>" }.joined()
        + "</div>"
    case .table(let table): write(table)
    case .matrix(let matrix): MatrixWriter(html: self, matrix: matrix).write()
    }
  }

  /// The writer of a column: pictures that stand beside others are drawn for the room that they have, so that their letters stay readable.
  private func besideOthers(_ count: Int) -> HTMLWriter {
    var writer = self
    writer.chartWidth = count > 1 ? Chart.narrow : chartWidth
    return writer
  }

  /// A picture under its title, with the sentence that says the same, its source, and its figures folded.
  private func write(_ chart: Chart) -> String {
    let source = chart.source.isEmpty ? "" : " <span class=\"source\">\(Markup.escaped(words.sourceOfChart)) \(write(chart.source))</span>"
    let table = chart.table.map { "<details><summary>\(Markup.escaped(words.figures))</summary>\n\(write($0))\n</details>" } ?? ""
    return
      "<figure><p class=\"chart-title\">\(Markup.escaped(chart.title))</p>\(chart.markup(width: chartWidth))"
      + "<figcaption>\(write(chart.sentence))\(source)</figcaption></figure>\(table)\(files(of: chart))"
  }

  /// Links to the picture and its figures as files.
  private func files(of chart: Chart) -> String {
    let links = chartFiles(chart).map { file in
      let name = Markup.escaped(file.form.name)
      return "<a href=\"\(Markup.escaped(file.address))\" aria-label=\"\(name): \(Markup.escaped(chart.title))\">\(name)</a>"
    }
    return links.isEmpty ? "" : "<p class=\"note files\">\(Markup.escaped(words.chartAsFile)) \(links.joined(separator: ", "))</p>"
  }

  private func write(_ table: TableBlock) -> String {
    let head = table.columns.map { "<th scope=\"col\">\(write($0))</th>" }.joined()
    var rows = ""
    for (position, row) in table.rows.enumerated() {
      rows += position == 0 ? "<tr>" : "\n<tr>"
      for (column, cell) in row.enumerated() {
        rows += column == 0 ? "<th scope=\"row\">" : "<td>"
        append(cell, to: &rows)
        rows += column == 0 ? "</th>" : "</td>"
      }
      rows += "</tr>"
    }
    // A long table may go over pages on paper; a short one stays whole.
    let kind = (table.isNumeric ? "figures" : "words") + (table.rows.count < 20 ? "" : " long")
    let caption = table.caption.isEmpty ? "" : "<caption>\(write(table.caption))</caption>"
    return wide(
      "<table class=\"\(kind)\">\(caption)<thead><tr>\(head)</tr></thead><tbody>\n\(rows)\n</tbody></table>",
      name: table.caption)
  }

  /// What may be wider than the page: it scrolls on a screen, by keyboard too, and has a name for who does not see it.
  func wide(_ inner: String, name: Prose) -> String {
    let label = name.words.isEmpty ? words.table : name.words
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(Markup.escaped(label))\">\(inner)</div>"
  }

  func write(_ prose: Prose) -> String {
    var text = ""
    append(prose, to: &text)
    return text
  }

  /// Writes behind what is there, as texts of many runs and tables of many cells would else be put together again and again.
  private func append(_ prose: Prose, to whole: inout String) {
    for run in prose.runs {
      switch run {
      case .text(let text): whole += Markup.lines(text)
      case .figure(let text): surround(text, "<span class=\"figure\">", "</span>", in: &whole)
      case .emphasis(let prose):
        whole += "<strong>"
        append(prose, to: &whole)
        whole += "</strong>"
      case .citation(let sources): whole += cite(sources)
      case .foreign(let prose, let code):
        surround(code, "<span lang=\"", "\">", in: &whole)
        append(prose, to: &whole)
        whole += "</span>"
      case .link(let prose, let reference):
        guard let address = addresses.address(reference) else {
          whole += withoutAddress(prose, reference)
          continue
        }
        surround(address, "<a href=\"", "\">", in: &whole)
        append(prose, to: &whole)
        whole += "</a>"
      }
    }
  }

  private func surround(_ text: String, _ opening: String, _ closing: String, in whole: inout String) {
    whole += opening
    whole += Markup.escaped(text)
    whole += closing
  }

  /// Markup that leads where a reference has an address here; as it is without one.
  func link(_ markup: String, to reference: Reference?) -> String {
    reference.flatMap { addresses.address($0) }.map { "<a href=\"\(Markup.escaped($0))\">\(markup)</a>" } ?? markup
  }

  /// What has no address here stands as it is; a code is still to be told from a word.
  private func withoutAddress(_ prose: Prose, _ reference: Reference) -> String {
    if case .code = reference { "<span class=\"code\">\(write(prose))</span>" } else { write(prose) }
  }

  /// Small numbers that open the source.
  private func cite(_ sources: [SourceID]) -> String {
    "<sup class=\"cite\">"
      + sources.map { id in
        let number = footnotes.number(of: id)
        guard let address = addresses.address(.source(id)) else { return "\(number)" }
        return "<a href=\"\(Markup.escaped(address))\" aria-label=\"\(Markup.escaped(words.source(number)))\">\(number)</a>"
      }.joined(separator: ",") + "</sup>"
  }

  /// The sources in the order of their numbers, each with the name that its numbers point at.
  func sourceList(in language: Language) -> String {
    "<ol class=\"sources\">"
      + footnotes.cited.map { id in
        "<li id=\"\(Markup.escaped(Addresses.anchor("source", id.rawValue)))\">\(write(footnotes.words(id, in: language)))</li>"
      }.joined(separator: "\n") + "</ol>"
  }
}
