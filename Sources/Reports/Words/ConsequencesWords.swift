import Assessments
import Vocabulary

/// The words around the paragraphs on legal consequences.
struct ConsequencesWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  var title: String { t("Juridische gevolgen: tekst om over te nemen", "Legal consequences: text to copy") }

  func introduction(asOf date: CalendarDate) -> Prose {
    let asOf = numbers.date(date)
    return t(
      "Een alinea per groep, naar de stand van \(asOf), gemaakt uit de bevindingen. Laat haar nakijken door een jurist.",
      "A paragraph for each group, as of \(asOf), made from the findings. Have it checked by a lawyer.")
  }

  var nothing: Prose { t("Er is geen variant die iets wijzigt.", "No variant changes anything.") }
}
