public import Vocabulary

/// The drafts kept beside dossiers, as a list.
public struct DraftsSheet: Bilingual, Sendable {
  /// One draft.
  public struct Row: Sendable, Hashable {
    public var id: String
    public var dossier: String
    /// The variant that it began from; empty for today's law.
    public var from: String
    public var name: String
    public var author: String
    public var made: String

    public init(id: String, dossier: String, from: String, name: String, author: String) {
      (self.id, self.dossier, self.from, self.name, self.author, made) = (id, dossier, from, name, author, "")
    }
  }

  private let rows: [Row]
  public let language: Language

  public init(_ rows: [Row], language: Language) { (self.rows, self.language) = (rows, language) }

  public var sheet: Sheet {
    let words = DraftsWords(language: language)
    let cells = rows.map { row -> [Prose] in
      [
        Prose(row.id), Prose(row.dossier), row.from.isEmpty ? words.today : Prose(row.from), Prose(row.name), Prose(row.author),
        Prose(numbers.moment(written: row.made)),
      ]
    }
    let table = TableBlock(caption: words.caption, columns: words.columns, rows: cells)
    return Sheet(id: "drafts", title: words.title, blocks: rows.isEmpty ? [.paragraph(words.none)] : [.table(table)])
  }
}
