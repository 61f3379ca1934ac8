import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheets on one variant before the law.
struct ReviewWords: Bilingual {
  let terms: LegalWords
  /// The way to a verdict.
  let way: TraceWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) {
    terms = LegalWords(law, language)
    way = TraceWords(terms)
  }

  /// How many futures the figures of the chain are of.
  func size(_ futures: Int) -> Prose {
    let count = numbers.futures(futures)
    return t("Wat de normen uit de keten lezen, is over \(count) genomen.", "What the norms read from the chain is taken over \(count).")
  }

  var overview: Prose { t("Uitkomst per groep en stand van het recht", "Verdict per group and state of the law") }

  var overviewColumns: [Prose] {
    [t("groep", "group"), t("stand van het recht", "state of the law"), t("uitkomst", "verdict"), t("open vragen", "open questions")]
  }

  func overviewRow(_ study: LegalStudy, _ standing: LegalStanding) -> [Prose] {
    [
      terms.name(study.group.name), terms.name(study.setting.name), Prose(terms.standing(standing) + (study.review.couldBeWorse ? "*" : "")),
      Prose(numbers.whole(study.review.questions.count)),
    ]
  }

  var star: Prose {
    t(
      "Een * betekent dat wat niet bekend is het oordeel nog slechter kan maken.",
      "A * means that what is not known could still make the verdict worse.")
  }

  var notAssessed: Prose { t("Niet beoordeeld:", "Not assessed:") }
  var lifts: Prose { t("Wat het oordeel verlicht: kleinste wijzigingen", "What would lift the verdict: smallest changes") }
  var breaks: Prose { t("Wat het oordeel zou breken", "What would break the verdict") }
  var changeColumns: [Prose] { [t("wijziging", "change"), t("wat verandert", "what changes"), t("dan", "then")] }
  var noChange: [Prose] { [t("geen enkele instelling breekt het", "no single lever breaks it"), "", ""] }
  var liftColumns: [Prose] { changeColumns + [lifting.priceColumn] }
  func noLift(_ review: Review) -> [Prose] { [lifting.none(review), "", "", ""] }
  private var lifting: LiftWords { LiftWords(terms) }

  func liftRow(_ lift: Lift, limits: Int, _ price: LiftPrice) -> [Prose] { changeRow(lift, limits: limits) + [lifting.price(price)] }

  /// A smallest set of changes; `limits` of them change the restriction itself.
  func changeRow(_ lift: Lift, limits: Int) -> [Prose] {
    let side: Prose =
      limits == lift.changes.count
      ? t("de beperking zelf", "the restriction itself") : limits == 0 ? t("het recht eromheen", "the law around it") : t("allebei", "both")
    return [lifting.changes(lift), side, Prose(terms.conclusion(lift.conclusion, isContraryToActAlone: lift.isContraryToActAlone))]
  }

  var nearest: Prose {
    t("De uitspraken die er het meest op lijken, in wat beslist", "The rulings most like it, in what decides")
  }
  var nearestOfAll: Prose {
    t("De uitspraken die er het meest op lijken, in alles wat bekend is", "The rulings most like it, in all that is known")
  }

  var nearestColumns: [Prose] {
    [t("uitspraak", "ruling"), t("uitkomst", "outcome"), t("gelijkenis", "likeness"), t("verschilt in", "differs in")]
  }

  func nearestRow(_ near: NearRuling) -> [Prose] {
    [
      terms.ruling(near.ruling), terms.name(near.ruling.verdict.name), Prose(numbers.percent(near.likeness)),
      near.differs.map(terms.lever).joined(separator: ", "),
    ]
  }
}
