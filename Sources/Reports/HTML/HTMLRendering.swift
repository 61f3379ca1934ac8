public import Vocabulary

/// One self-contained page: own style, no script, nothing fetched; prints on paper in black and white.
public struct HTMLRendering: Sendable {
  public let language: Language
  /// The sources of the dossier, for the list at the end.
  public let sources: [Source]

  public init(_ language: Language, sources: [Source] = []) {
    self.language = language
    self.sources = sources
  }

  public func render(_ sheets: [Sheet], title: String) -> String {
    let words = PageWords(language)
    var entries = sheets.map { ($0.id, $0.title) }
    if hasSourceList(sheets) { entries.append((Self.sourcesID, words.sources)) }
    let menu = entries.map { "<li><a href=\"#\($0.0)\">\(Markup.escaped($0.1))</a></li>" }.joined()
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
    return PageShell(
      language: language, title: title, head: policy + "\n<style>\n\(StyleSheet.text)\n</style>", menu: menu,
      body: sections(sheets, addresses: .within(sheets))
    ).html
  }

  /// The sheets as sections, the first under a heading of the first level, and under them the sources that they cite by number.
  public func sections(_ sheets: [Sheet], addresses: Addresses) -> String {
    let words = PageWords(language)
    let footnotes = Footnotes(sheets, sources: sources)
    let local = Addresses { reference in
      if case .source(let id) = reference { "#" + Addresses.anchor("source", id.rawValue) } else { addresses.address(reference) }
    }
    let writer = HTMLWriter(words: words, addresses: local, footnotes: footnotes)
    var sections = sheets.enumerated().map { index, sheet in
      Self.section(sheet.id, sheet.title, level: index == 0 ? 1 : 2, writer.write(sheet.blocks))
    }
    if hasSourceList(sheets) {
      sections.append(Self.section(Self.sourcesID, words.sources, level: 2, writer.sourceList(in: language)))
    }
    return sections.joined(separator: "\n")
  }

  private func hasSourceList(_ sheets: [Sheet]) -> Bool {
    !Footnotes(sheets, sources: sources).cited.isEmpty && !sheets.contains { $0.id == Self.sourcesID }
  }

  private static let sourcesID = "sources"

  private static func section(_ id: String, _ title: String, level: Int, _ inner: String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"t-\(id)\">\n<h\(level) id=\"t-\(id)\">\(Markup.escaped(title))</h\(level)>\n\(inner)\n</section>"
  }
}
