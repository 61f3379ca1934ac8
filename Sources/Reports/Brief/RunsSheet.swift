public import Assessments
public import Vocabulary

/// The stored runs as a list.
public struct RunsSheet: Bilingual, Sendable {
  /// What a run was made from, as the list shows it.
  public enum Receipt: Sendable, Hashable {
    case assessment(dossier: DossierID, version: String, futures: Int?, seed: UInt64, variants: [String])
    case study(StudyKind, dossier: DossierID, version: String, draws: Int, seed: UInt64, variant: String?)
  }

  /// One run.
  public struct Row: Sendable, Hashable {
    public var id: String
    public var made: String
    public var asked: String
    public var receipt: Receipt

    public init(id: String, made: String, asked: String, receipt: Receipt) {
      (self.id, self.made, self.asked, self.receipt) = (id, made, asked, receipt)
    }
  }

  private let rows: [Row]
  private let place: String
  public let language: Language

  public init(_ rows: [Row], place: String, language: Language) {
    (self.rows, self.place, self.language) = (rows, place, language)
  }

  private var words: RunsWords { RunsWords(language: language) }

  public var sheet: Sheet { Sheet(id: "runs", title: words.title, blocks: [.paragraph(words.place(place, newest: newest)), .table(table)]) }

  /// The newest that has pages.
  private var newest: String? {
    let isRead = rows.first { row in
      switch row.receipt {
      case .assessment: true
      case .study: false
      }
    }
    return isRead?.id
  }

  private var table: TableBlock { TableBlock(caption: words.caption, columns: words.columns, rows: rows.map(cells)) }

  private func cells(_ row: Row) -> [Prose] {
    let made = Prose(numbers.moment(written: row.made))
    switch row.receipt {
    case .assessment(let dossier, let version, let futures, let seed, let variants):
      let count = futures.map(numbers.whole) ?? BriefWords.unknown
      return [
        words.run(row.id), made, Prose(dossier.rawValue), words.assessment, Prose(count), "\(String(seed))", words.variants(variants), Prose(version),
      ]
    case .study(let study, let dossier, let version, let draws, let seed, let variant):
      // A study has no pages of its own; those of the assessment show it.
      let facts = [Prose(dossier.rawValue), Prose(words.study(study)), Prose(numbers.whole(draws)), "\(String(seed))"] as [Prose]
      return [Prose(row.id), made] + facts + [words.variants(variant.map { [$0] } ?? []), Prose(version)]
    }
  }
}
