public import Vocabulary

/// One self-contained page: own style, no script, nothing fetched; prints on paper in black and white.
public struct HTMLRendering: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public func render(_ sheets: [Sheet], title: String) -> String {
    let menu = sheets.map { "<li><a href=\"#\($0.id)\">\(escape($0.title))</a></li>" }.joined()
    let body = sheets.enumerated().map { index, sheet in
      let level = index == 0 ? "h1" : "h2"
      return "<section id=\"\(sheet.id)\" aria-labelledby=\"t-\(sheet.id)\">\n<\(level) id=\"t-\(sheet.id)\">\(escape(sheet.title))</\(level)>\n"
        + sheet.blocks.map { render($0) }.joined(separator: "\n") + "\n</section>\n"
    }.joined()
    let skip = Phrase(nl: "Naar de inhoud", en: "Skip to content")[language]
    let navigation = Phrase(nl: "Bladen", en: "Sheets")[language]
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <title>\(escape(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">\(skip)</a>
      <nav aria-label="\(navigation)"><ul>\(menu)</ul></nav>
      <main id="main">
      \(body)</main>
      </body>
      </html>

      """
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): "<p>\(escape(text))</p>"
    case .command(let text): "<pre><code>\(escape(text))</code></pre>"
    case .subheading(let text): "<h3>\(escape(text))</h3>"
    case .list(let items): "<ul>" + items.map { "<li>\(escape($0))</li>" }.joined() + "</ul>"
    case .chart(let svg, let sentence): "<figure>\(svg)<figcaption>\(escape(sentence))</figcaption></figure>"
    case .details(let summary, let blocks):
      "<details><summary>\(escape(summary))</summary>\n" + blocks.map { render($0) }.joined(separator: "\n") + "\n</details>"
    case .table(let table): render(table)
    }
  }

  private func render(_ table: TableBlock) -> String {
    let head = table.columns.map { "<th scope=\"col\">\(escape($0))</th>" }.joined()
    let rows = table.rows.map { row in
      "<tr>" + row.enumerated().map { $0.offset == 0 ? "<th scope=\"row\">\(escape($0.element))</th>" : "<td>\(escape($0.element))</td>" }.joined()
        + "</tr>"
    }.joined(separator: "\n")
    let caption = table.caption.isEmpty ? "" : "<caption>\(escape(table.caption))</caption>"
    return
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(escape(table.caption))\"><table class=\"\(table.isNumeric ? "figures" : "words")\">\(caption)<thead><tr>\(head)</tr></thead><tbody>\n\(rows)\n</tbody></table></div>"
  }

  func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing(
      "\n", with: "<br>")
  }

  private static let style = """
    :root { --ink: #1b1b1f; --paper: #ffffff; --accent: #154273; --line: #c8ccd4; --soft: #f2f4f8; }
    * { box-sizing: border-box; }
    body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    main, nav { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: .75rem 0; margin: 0; border-bottom: 1px solid var(--line); }
    a { color: var(--accent); min-height: 24px; display: inline-block; }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 .75rem; } h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; border-top: 2px solid var(--ink); padding-top: 1rem; }
    h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; }
    p, li { max-width: 46rem; }
    .wide { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: .92rem; min-width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .35rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .38rem .7rem .38rem 0; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--ink); } tbody th { font-weight: 600; }
    .figures td, .figures thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    figure { margin: 1.25rem 0; } figcaption { max-width: 46rem; font-size: .95rem; } svg { max-width: 100%; height: auto; }
    details { border: 1px solid var(--line); padding: .4rem .8rem; margin: .5rem 0; } summary { cursor: pointer; font-weight: 600; min-height: 24px; }
    @media print { nav, .skip { display: none; } body { font-size: 9.5pt; } section { break-before: page; } section:first-child { break-before: auto; } details > * { display: block; } }
    """
}
