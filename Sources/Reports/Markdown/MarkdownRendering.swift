public import Vocabulary

/// Markdown with tables and footnotes.
public struct MarkdownRendering: Sendable {
  private let language: Language
  private let sources: [Source]

  public init(_ language: Language = .en, sources: [Source] = []) {
    self.language = language
    self.sources = sources
  }

  public func render(_ sheets: [Sheet]) -> String {
    let body = sheets.enumerated().map { index, sheet in
      "\(index == 0 ? "#" : "##") \(escape(sheet.title))\n\n" + sheet.blocks.map { render($0) }.joined(separator: "\n")
    }.joined(separator: "\n")
    let footnotes = Footnotes(sheets, sources: sources)
    let notes = footnotes.cited.map { "[^\(name($0))]: \(write(footnotes.words($0, in: language)))\n" }.joined()
    return notes.isEmpty ? body : body + "\n" + notes
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .paragraph(let text), .note(let text): write(text) + "\n"
    case .lead(let text): "**\(write(text))**\n"
    case .command(let text): "```\n\(text)\n```\n"
    case .subheading(let text, _): "### \(write(text))\n"
    case .list(let items): items.map { "- \(write($0))\n" }.joined()
    case .numbered(let items): items.enumerated().map { "\($0.offset + 1). \(write($0.element))\n" }.joined()
    case .chart(let chart): write(chart.sentence) + "\n"
    case .details(let summary, let blocks): "**\(write(summary))**\n\n" + blocks.map { render($0) }.joined(separator: "\n")
    case .columns(let columns): columns.flatMap { $0 }.map { render($0) }.joined(separator: "\n")
    case .table(let table): render(table)
    case .matrix(let matrix): render(matrix.table) + "\n" + write(matrix.note) + "\n"
    }
  }

  private func render(_ table: TableBlock) -> String {
    func append(_ cells: [Prose], to rows: inout String) {
      var opening = "| "
      for cell in cells {
        rows += opening
        rows += Self.replaced(write(cell), Self.ofCells)
        opening = " | "
      }
      rows += cells.isEmpty ? "|  |\n" : " |\n"
    }
    let alignment = table.columns.indices.map { table.isNumeric && $0 > 0 ? "---:" : "---" }
    let caption = table.caption.isEmpty ? "" : "*\(write(table.caption))*\n\n"
    var rows = caption
    append(table.columns, to: &rows)
    rows += "| " + alignment.joined(separator: " | ") + " |\n"
    for row in table.rows { append(row, to: &rows) }
    return rows
  }

  private func write(_ prose: Prose) -> String {
    var text = ""
    for run in prose.runs {
      switch run {
      case .text(let own), .figure(let own): text += escape(own)
      case .emphasis(let inner): text += "**\(write(inner))**"
      case .citation(let sources): for source in sources { text += "[^\(name(source))]" }
      case .link(let inner, .address(let address)): text += inner.words == address ? "<\(address)>" : "[\(write(inner))](\(address))"
      case .link(let inner, _), .foreign(let inner, _): text += write(inner)
      }
    }
    return text
  }

  /// The name of a footnote: the identifier of its source, without what would end it.
  private func name(_ id: SourceID) -> String { String(id.rawValue.map { $0.isWhitespace || $0 == "]" || $0 == "[" || $0 == "^" ? "-" : $0 }) }

  private func escape(_ text: String) -> String { Self.replaced(text, Self.ofTexts) }

  /// What Markdown would read as its own, and how it is written.
  private static let ofTexts: [(byte: UInt8, written: String)] = [
    (UInt8(ascii: "<"), "&lt;"), (UInt8(ascii: "*"), "\\*"), (UInt8(ascii: "["), "\\["), (UInt8(ascii: "]"), "\\]"),
  ]

  /// What would end a cell or its row.
  private static let ofCells: [(byte: UInt8, written: String)] = [(UInt8(ascii: "|"), "\\|"), (UInt8(ascii: "\n"), "<br>")]

  /// The text with some of its signs written otherwise.
  ///
  /// Complexity: one look at the bytes where none of them stands there, as in nearly all texts.
  private static func replaced(_ text: String, _ signs: [(byte: UInt8, written: String)]) -> String {
    guard text.utf8.contains(where: { byte in signs.contains { $0.byte == byte } }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let sign = signs.first(where: { $0.byte == byte }) { bytes += sign.written.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
