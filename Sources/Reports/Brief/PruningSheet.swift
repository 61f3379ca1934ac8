public import Vocabulary

/// Which runs make way, with what each frees, and what stays because it is cited.
public struct PruningSheet: Bilingual, Sendable {
  /// Bytes of a megabyte, as disks are sold.
  public static let megabyte = 1_000_000

  /// One run that goes.
  public struct Row: Sendable, Hashable {
    public var id: String
    public var made: String
    public var bytes: Int
    public var receipt: RunsSheet.Receipt

    public init(id: String, made: String, bytes: Int, receipt: RunsSheet.Receipt) {
      (self.id, self.made, self.bytes, self.receipt) = (id, made, bytes, receipt)
    }
  }

  private let rows: [Row]
  private let place: String
  public let language: Language
  /// Runs that stay because they are cited, or belong to a dossier of which a run is cited.
  public var kept = 0
  /// Runs of closed circles that go too, and are not shown.
  public var closed = 0
  /// Bytes that the store holds, before and after.
  public var bytesBefore = 0
  public var bytesAfter = 0
  /// Whether the store stays larger than was asked.
  public var isStillTooLarge = false
  /// How many were removed; `nil` where nothing was.
  public var removed: Int?

  public init(_ rows: [Row], place: String, language: Language) { (self.rows, self.place, self.language) = (rows, place, language) }

  private var words: PruningWords { PruningWords(language: language) }

  public var sheet: Sheet {
    let blocks: [Block] = [
      .lead(removed.map { words.removed($0, place, bytesAfter) } ?? words.wouldGo(rows.count + closed, place, bytesBefore, bytesAfter)),
      .table(TableBlock(caption: words.caption, columns: words.columns, rows: rows.map(cells))),
      .note(closed == 0 ? "" : words.closed(closed)),
      .note(kept == 0 ? "" : words.kept(kept)),
      .note(isStillTooLarge ? words.stillTooLarge(bytesAfter) : ""),
      .note(removed == nil && rows.count + closed > 0 ? words.toRemove : ""),
    ]
    return Sheet(id: "pruning", title: words.title, blocks: blocks)
  }

  private func cells(_ row: Row) -> [Prose] {
    let (dossier, what, version): (DossierID, Prose, String) =
      switch row.receipt {
      case .assessment(let dossier, let version, _, _, _): (dossier, words.assessment, version)
      case .study(let study, let dossier, let version, _, _, _): (dossier, Prose(words.study(study)), version)
      }
    return [Prose(row.id), Prose(numbers.moment(written: row.made)), Prose(dossier.rawValue), what, Prose(version), Prose(words.size(row.bytes))]
  }
}
