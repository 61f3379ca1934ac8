public import Vocabulary

/// Plain text, at most so many columns wide.
public struct TextRendering: Sendable {
  public let width: Int
  private let language: Language
  private let sources: [Source]

  /// `sources` are those of the dossier, for the list under what is printed.
  public init(width: Int = 100, _ language: Language = .en, sources: [Source] = []) {
    self.width = width
    self.language = language
    self.sources = sources
  }

  /// The sheets, and under them the sources that they cite by number.
  public func render(_ sheets: [Sheet]) -> String {
    let writer = TextWriter(width: width, footnotes: Footnotes(sheets, sources: sources))
    let body = sheets.map { sheet in
      writer.heading(sheet.title, under: "=") + "\n" + sheet.blocks.map { writer.write($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
    let list = writer.sourceList(in: language)
    return list.isEmpty ? body : body + "\n\n" + writer.heading(PageWords(language).sources, under: "-") + "\n" + list
  }

  /// One block, its sources numbered by themselves.
  public func render(_ block: Block) -> String {
    TextWriter(width: width, footnotes: Footnotes([Sheet(id: "", title: "", blocks: [block])], sources: sources)).write(block)
  }
}
