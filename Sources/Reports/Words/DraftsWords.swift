import Vocabulary

/// Words of the list of drafts.
struct DraftsWords: Bilingual {
  let language: Language

  var title: String { t("Concepten", "Drafts") }
  var none: Prose {
    t(
      "Er zijn geen concepten. Wie op een pagina van “polder serve” een variant wijzigt, kan haar bewaren.",
      "There are no drafts. Whoever amends a variant on a page of “polder serve” can keep it.")
  }
  var caption: Prose { t("Het nieuwste eerst", "The latest first") }
  var today: Prose { t("huidig recht", "today's law") }
  var columns: [Prose] {
    [
      t("concept", "draft"), t("dossier", "dossier"), t("begonnen bij", "begun from"), t("naam", "name"), t("door", "by"),
      t("bewaard", "kept"),
    ]
  }
}
