import Vocabulary

/// Words of the list of drafts.
struct DraftsWords: Bilingual {
  let language: Language

  var title: String { t("Concepten", "Drafts") }
  var caption: Prose { t("Het nieuwste eerst", "The latest first") }
  var today: Prose { t("huidig recht", "today's law") }
  var columns: [Prose] {
    [
      t("concept", "draft"), t("dossier", "dossier"), t("begonnen bij", "begun from"), t("naam", "name"), t("door", "by"),
      t("bewaard", "kept"),
    ]
  }
}
