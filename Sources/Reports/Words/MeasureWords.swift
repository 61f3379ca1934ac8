import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on a measure of reception or dispersal.
struct MeasureWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  func title(_ measure: LegalMeasure) -> String { "\(measure.id) \(measure.name[language])" }

  func summary(_ measure: LegalMeasure) -> Prose {
    let sources: Prose =
      measure.sources.isEmpty ? "" : " " + measure.sources.map { Prose("\(Prose($0.rawValue), to: .source($0))") }.joined(separator: " ")
    return Prose(measure.summary[language]) + sources
  }

  var ofDecision: String { t("Wat het recht van dit besluit zegt", "What the law says of this decision") }

  func verdict(_ review: MeasureReview) -> Prose {
    let (word, date) = (LawMark.Mark(review.review).name[language], numbers.date(review.date))
    let worse: String = review.review.couldBeWorse ? t(" Wat niet bekend is, kan het slechter maken.", " What is not known could make it worse.") : ""
    return t("Naar het recht van \(date): \(word).\(worse)", "By the law of \(date): \(word).\(worse)")
  }

  var levers: Prose { t("De maatregel", "The measure") }
  var leverColumns: [Prose] { [t("instelling", "lever"), t("waarde", "value")] }

  func lever(_ lever: Ruling.Lever) -> [Prose] {
    let own = terms.law.law.reception?.levers.first { $0.id == lever.lever }
    return [terms.lever(lever.lever), Prose(spelled(lever.value, of: own))]
  }

  var findings: Prose { t("Bevindingen", "Findings") }
  var findingColumns: [Prose] { [t("oordeel", "verdict"), t("norm", "norm"), t("reden", "reason"), t("rechtspraak", "rulings")] }

  func finding(_ finding: Finding) -> [Prose] {
    let norm = terms.law.law.reception?.norms.first { $0.id == finding.norm }
    let rulings = (finding.authorities).map { cited($0, finding.verdict) }
    let later = finding.laterAuthorities.map { id -> Prose in t("van later: ", "later: ") + cited(id, finding.verdict) }
    return [
      Prose(LawMark.Mark(finding.verdict, against: finding.level).name[language]), terms.norm(finding.norm), Prose(norm?.reason[language] ?? ""),
      (rulings + later).joined(separator: "; "),
    ]
  }

  /// A ruling as authority; one that went the other way is cited a contrario.
  private func cited(_ id: RulingID, _ verdict: Verdict) -> Prose {
    Prose(terms.comparison(terms.law.rulings.first { $0.id == id }?.verdict, with: verdict)) + terms.ruling(id)
  }

  var notAssessed: Prose { t("Niet beoordeeld:", "Not assessed:") }

  func notInForce(_ norms: [NormID], on date: CalendarDate) -> Prose {
    let (names, day) = (norms.map(terms.norm).joined(separator: "; "), numbers.date(date))
    return t(
      """
      Geen geldend recht op \(day), voor zover het dossier weet, en dus niet toegepast: \(names). \
      Wat in de plaats kwam, staat niet in het dossier en is niet beoordeeld.
      """,
      """
      Not law on \(day), as far as the dossier knows, and so not applied: \(names). \
      What came in its place is not in the dossier and was not assessed.
      """)
  }

  var nearest: Prose { t("De uitspraken die er het meest op lijken", "The rulings most like it") }
  var nearestColumns: [Prose] { [t("uitspraak", "ruling"), t("uitkomst", "outcome"), t("reden", "reason")] }

  func near(_ near: NearRuling) -> [Prose] {
    [terms.ruling(near.ruling), terms.name(near.ruling.verdict.name), reason(of: near.ruling)]
  }

  /// The bank tells it in English alone; on a page in another language that is marked, for who reads aloud too.
  private func reason(of ruling: Ruling) -> Prose {
    guard language != .en, !ruling.reason.isEmpty else { return Prose(ruling.reason) }
    return Prose([.foreign(Prose(ruling.reason), code: Language.en.rawValue)]) + t(" (Engels)", " (English)")
  }

  var noAdvice: Prose { t("Dit is geen juridisch advies.", "This is not legal advice.") }
}
