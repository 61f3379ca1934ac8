/// Markdown with tables.
public struct MarkdownRendering: Sendable {
  public init() {}

  public func render(_ sheets: [Sheet]) -> String {
    sheets.enumerated().map { index, sheet in
      "\(index == 0 ? "#" : "##") \(sheet.title)\n\n" + sheet.blocks.map { render($0) }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): escape(text) + "\n"
    case .command(let text): "```\n\(text)\n```\n"
    case .subheading(let text): "### \(escape(text))\n"
    case .list(let items): items.map { "- \(escape($0))\n" }.joined()
    case .chart(_, let sentence): escape(sentence) + "\n"
    case .details(let summary, let blocks): "**\(escape(summary))**\n\n" + blocks.map { render($0) }.joined(separator: "\n")
    case .table(let table): render(table)
    }
  }

  private func render(_ table: TableBlock) -> String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { escape($0).replacing("|", with: "\\|").replacing("\n", with: "<br>") }.joined(separator: " | ") + " |\n"
    }
    let alignment = table.columns.indices.map { table.isNumeric && $0 > 0 ? "---:" : "---" }
    let caption = table.caption.isEmpty ? "" : "*\(escape(table.caption))*\n\n"
    return caption + row(table.columns) + "| " + alignment.joined(separator: " | ") + " |\n" + table.rows.map(row).joined()
  }

  private func escape(_ text: String) -> String { text.replacing("<", with: "&lt;").replacing("*", with: "\\*") }
}
