import Assessments
import Vocabulary

/// Words of the list of stored runs.
struct RunsWords: Bilingual {
  let language: Language

  var title: String { t("Bewaarde runs", "Stored runs") }

  /// Where they lie, and how one is read: the newest as an example.
  func place(_ place: String, newest: String?) -> Prose {
    guard let newest else { return t("De runs staan in \(place).", "The runs are in \(place).") }
    let page: Prose = "\(Prose("/\(language.rawValue)/runs/\(newest)"), to: .run(newest))"
    return t(
      "De runs staan in \(place). De nieuwste leest u op \(page), of met de opdracht “polder report \(newest)”.",
      "The runs are in \(place). The newest can be read at \(page), or with the command “polder report \(newest)”.")
  }

  var caption: Prose { t("De nieuwste eerst", "Newest first") }
  var assessment: Prose { t("beoordeling", "assessment") }

  /// A study by what it is called.
  func study(_ study: StudyKind) -> String {
    switch study {
    case .backtest: t("terugblik", "backtest")
    case .experiment: t("natuurlijk experiment", "natural experiment")
    case .flipPoints: t("omslagpunten", "flip points")
    case .sensitivity: t("wat de spreiding draagt", "what carries the spread")
    case .flows: t("kleine stromen", "small flows")
    case .following: t("gezinnen gevolgd", "families followed")
    case .laterCounts: t("tellingen achteraf", "later counts")
    }
  }

  var columns: [Prose] {
    [
      t("run", "run"), t("gemaakt", "made"), t("dossier", "dossier"), t("wat", "what"), t("toekomsten", "futures"), t("startwaarde", "seed"),
      t("varianten", "variants"), t("versie", "version"),
    ]
  }

  /// The name of a run, which opens it.
  func run(_ id: String) -> Prose { "\(Prose(id), to: .run(id))" }

  func variants(_ ids: [String]) -> Prose { Prose(ids.isEmpty ? BriefWords.unknown : ids.joined(separator: ", ")) }
}
