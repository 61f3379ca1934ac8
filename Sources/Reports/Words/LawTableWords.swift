import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the table of variants and states of the law.
struct LawTableWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  func title(_ date: CalendarDate) -> String {
    let asOf = numbers.date(date)
    return t("De varianten tegenover hoger recht, \(asOf)", "The variants against higher law, \(asOf)")
  }

  var introduction: Prose {
    t(
      "Zonder de cijfers van de keten. Tussen haken de normen die het oordeel dragen; daarachter wat niet beoordeeld kon worden.",
      "Without the figures of the chain. In brackets the norms that carry the verdict; after them what could not be assessed.")
  }

  func columns(_ groups: [StatusGroup]) -> [Prose] { [t("stand van het recht", "state of the law")] + groups.map { terms.name($0.name) } }

  var unchanged: Prose { terms.name(Review.Conclusion.unchanged.name) }

  func cell(_ standing: LegalStanding, norms: [NormID], missing: [LeverID]) -> Prose {
    let carried: Prose = norms.isEmpty ? "" : " (\(terms.norms(norms).joined(separator: "; ")))"
    let open: Prose = missing.map(terms.lever).joined(separator: ", ")
    // A verdict that is itself “not assessed” only needs to say by what.
    let isOpen = standing == .concluded(.notAssessed)
    let unassessed: Prose =
      missing.isEmpty
      ? "" : isOpen ? t(": niet bekend is \(open)", ": not known is \(open)") : t("; niet beoordeeld: \(open)", "; not assessed: \(open)")
    return "\(terms.standing(standing))\(carried)\(unassessed)"
  }
}
