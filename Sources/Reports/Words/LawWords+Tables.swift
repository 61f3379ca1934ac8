import Assessments
import Dossiers
import LegalReview
import Vocabulary

extension LawWords {
  // MARK: Norms and variants

  func matrix(_ setting: LegalSetting) -> Prose {
    let name = setting.name[language]
    return t("Normen en varianten: \(name)", "Norms and variants: \(name)")
  }

  var norm: Prose { t("wat de norm zegt", "what the norm says") }
  var variants: Prose { t("varianten", "variants") }
  /// The row of what no norm that binds tests.
  var untested: Prose { t("geen norm die hier bindt", "no norm that binds here") }

  /// The row of norms that are not assessed, each of a variant or two.
  func gathered(_ count: Int) -> Prose {
    let norms = numbers.counted(count, ("norm", "normen"), ("norm", "norms"))
    return t("nog \(norms), zie de bijlage", "\(norms) more, see the annex")
  }

  /// How the picture is to be read; `quiet` norms found no more than tenable.
  func matrixNote(quiet: Int) -> Prose {
    let empty = t("Een leeg vak: de norm zegt niets over de variant.", "An empty cell: the norm says nothing of the variant.") as Prose
    guard quiet > 0 else { return empty }
    let count = numbers.counted(quiet, ("norm vond", "normen vonden"), ("norm", "norms"))
    return t(
      "\(empty) Niet getoond: \(count) alles houdbaar.", "\(empty) Not shown: \(count) found all tenable.")
  }

  // MARK: What lifts it

  var smallestChange: Prose { t("Wat het oordeel verlicht: de kleinste wijziging", "What would lift the verdict: the smallest change") }
  var liftColumns: [Prose] { [t("variant en groep", "variant and group"), t("wijziging", "change"), t("dan", "then"), LiftWords(terms).priceColumn] }

  func liftRow(_ row: LiftRow) -> [Prose] {
    let groups = row.groups.map { $0.name[language] }.joined(separator: ", ")
    let words = LiftWords(terms)
    guard let lift = row.lift else { return ["\(row.variant), \(groups)", words.nothing, "–", "–"] }
    let then = Prose(terms.conclusion(lift.conclusion, isContraryToActAlone: lift.isContraryToActAlone))
    return ["\(row.variant), \(groups)", words.short(lift), then, row.price.map(words.price) ?? "–"]
  }

  // MARK: Open questions

  var openQuestions: Prose {
    t("Vragen die alleen een jurist kan beantwoorden; zij tellen niet mee", "Questions that only a lawyer can answer; they do not count")
  }

  var questionColumns: [Prose] {
    [t("vraag", "question"), t("norm", "norm"), t("uitkomst per antwoord", "outcome per answer"), t("varianten", "variants")]
  }

  func questionRow(_ question: OpenQuestion, _ variants: [VariantID]) -> [Prose] {
    let answers = Prose(terms.answers(question.rule, under: question.norm))
    return [terms.name(question.rule.question), terms.norm(question.norm), answers, listed(variants)]
  }

  // MARK: The annex

  var rest: Prose {
    let place: Prose = "\(Prose(annexTitle), to: .sheet(LawWords.annexID))"
    return t(
      "Elke bevinding met haar reden, de weg ernaartoe en wat niet beoordeeld is, staat in: \(place). Dit is geen juridisch advies.",
      "Every finding with its reason, the way to it, and what was not assessed stand in: \(place). This is not legal advice.")
  }

  var changesNothing: Prose { t("Deze variant verandert niets dat getoetst wordt.", "This variant changes nothing that is reviewed.") }
  var byVariant: Prose { t("Bevinding voor bevinding, per variant:", "Finding by finding, by variant:") }

  static let annexID = "law-annex"
  var annexTitle: String { t("Bijlage: het recht, bevinding voor bevinding", "Annex: the law, finding by finding") }
}
