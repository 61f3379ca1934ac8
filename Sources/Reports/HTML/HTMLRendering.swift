public import Vocabulary

/// One self-contained page: own style, no script, nothing fetched; prints on paper in black and white.
public struct HTMLRendering: Sendable {
  public let language: Language
  /// The sources of the dossier, for the list at the end.
  public let sources: [Source]
  /// Where the files of a picture are, under which links to them stand; none unless told.
  public var chartFiles: @Sendable (Chart) -> [(form: ChartForm, address: String)] = { _ in [] }

  public init(_ language: Language, sources: [Source] = []) {
    self.language = language
    self.sources = sources
  }

  /// The sheets as a page; `ending` is markup at the end of its body.
  public func render(_ sheets: [Sheet], title: String, ending: String = "") -> String {
    let sections = sections(sheets, .within(sheets))
    let menu = sections.map { "<li><a href=\"#\($0.id)\">\(Markup.escaped($0.title))</a></li>" }.joined()
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
    return PageShell(
      language: language, title: title, head: policy + "\n<style>\n\(StyleSheet.text)\n</style>", menu: menu,
      body: sections.map(\.markup).joined(separator: "\n") + (ending.isEmpty ? "" : "\n" + ending)
    ).html
  }

  /// The sheets as markup for a shell, with the list of their sources at the end; references lead where the addresses say, else within.
  /// `level` is that of the first heading.
  public func body(_ sheets: [Sheet], addresses: Addresses, level: Int = 1) -> String {
    let within = Addresses.within(sheets)
    let first = Addresses { addresses.address($0) ?? within.address($0) }
    return sections(sheets, first, level: level).map(\.markup).joined(separator: "\n")
  }

  private func sections(_ sheets: [Sheet], _ addresses: Addresses, level: Int = 1) -> [(id: String, title: String, markup: String)] {
    let words = PageWords(language)
    let footnotes = Footnotes(sheets, sources: sources)
    let writer = HTMLWriter(words: words, addresses: addresses, footnotes: footnotes, chartFiles: chartFiles)
    var sections = sheets.enumerated().map { index, sheet in
      (id: sheet.id, title: sheet.title, markup: Self.section(sheet.id, sheet.title, level: index == 0 ? level : 2, writer.write(sheet.blocks)))
    }
    if !footnotes.cited.isEmpty, !sheets.contains(where: { $0.id == Self.sourcesID }) {
      let markup = Self.section(Self.sourcesID, words.sources, level: 2, writer.sourceList(in: language))
      sections.append((id: Self.sourcesID, title: words.sources, markup: markup))
    }
    return sections
  }

  private static let sourcesID = "sources"

  private static func section(_ id: String, _ title: String, level: Int, _ inner: String) -> String {
    "<section id=\"\(id)\" aria-labelledby=\"t-\(id)\">\n<h\(level) id=\"t-\(id)\">\(Markup.escaped(title))</h\(level)>\n\(inner)\n</section>"
  }
}
