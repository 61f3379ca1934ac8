import Vocabulary

/// Words of the list of stored runs.
struct RunsWords: Bilingual {
  let language: Language

  var title: String { t("Bewaarde runs", "Stored runs") }

  func place(_ place: String) -> Prose {
    t("In \(place). Een run opent met “polder report RUN”.", "In \(place). A run opens with “polder report RUN”.")
  }

  var caption: Prose { t("De nieuwste eerst", "Newest first") }
  var assessment: Prose { t("beoordeling", "assessment") }

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
