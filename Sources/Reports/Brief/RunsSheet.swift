public import Vocabulary

/// The stored runs as a list.
public struct RunsSheet: Bilingual, Sendable {
  /// What a run was made from, as the list shows it.
  public enum Receipt: Sendable, Hashable {
    case assessment(dossier: String, version: String, futures: Int?, seed: UInt64, variants: [String])
    case study(String, dossier: String, version: String, draws: Int, seed: UInt64, variant: String?)
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

  public var sheet: Sheet {
    Sheet(
      id: "runs", title: t("Bewaarde runs", "Stored runs"),
      blocks: [
        .paragraph(t("In \(place). Een run opent met “polder report RUN”.", "In \(place). A run opens with “polder report RUN”.")), .table(table),
      ])
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("De nieuwste eerst", "Newest first"),
      columns: [
        t("run", "run"), t("gemaakt", "made"), t("dossier", "dossier"), t("wat", "what"), t("toekomsten", "futures"), t("startwaarde", "seed"),
        t("varianten", "variants"), t("versie", "version"),
      ],
      rows: rows.map { row in
        switch row.receipt {
        case .assessment(let dossier, let version, let futures, let seed, let variants):
          [
            row.id, numbers.moment(written: row.made), dossier, t("beoordeling", "assessment"), futures.map(numbers.whole) ?? "–", "\(seed)",
            variants.isEmpty ? "–" : variants.joined(separator: ", "), version,
          ]
        case .study(let study, let dossier, let version, let draws, let seed, let variant):
          [row.id, numbers.moment(written: row.made), dossier, study, numbers.whole(draws), "\(seed)", variant ?? "–", version]
        }
      })
  }
}
