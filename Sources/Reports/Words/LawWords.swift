import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheets on whether variants hold in law.
struct LawWords: Bilingual {
  let terms: LegalWords
  /// The way to a verdict.
  let trace: TraceWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) {
    terms = LegalWords(law, language)
    trace = TraceWords(terms)
  }

  var title: String { t("Houdt het stand in het recht?", "Does it hold in law?") }

  func introduction(norms count: Int, asOf date: CalendarDate) -> Prose {
    let (asOf, norms) = (numbers.date(date), numbers.counted(count, ("norm", "normen"), ("norm", "norms")))
    let dutch: Prose = """
      Elke variant is getoetst aan \(norms) van hoger recht, per statusgroep, naar de stand van \(asOf). De slechtste uitkomst telt; \
      alle bevindingen blijven staan. Wat niet bekend is, heet niet beoordeeld.
      """
    let english: Prose = """
      Every variant was tested against \(norms) of higher law, per status group, as of \(asOf). The worst finding counts; all are kept. What is not \
      known is called not assessed.
      """
    return t(dutch, english)
  }

  var settings: Prose { t("Uitkomst per variant, statusgroep en stand van het recht", "Verdict per variant, status group and state of the law") }

  func settingColumns(_ settings: [LegalSetting]) -> [Prose] {
    [t("variant en groep", "variant and group")] + settings.map { terms.name($0.name) }
  }

  func row(_ variant: Variant, _ group: StatusGroup) -> Prose { "\(variant.id), \(group.name[language])" }

  /// A cell of a group that a state of the law does not know.
  var none: Prose { "–" }

  func verdict(_ standing: LegalStanding, couldBeWorse: Bool) -> Prose { Prose(terms.standing(standing) + (couldBeWorse ? "*" : "")) }

  var key: Prose {
    let dutch: Prose = """
      Vraagt wijziging van de wet: niets staat in de weg dan een nationale wet, die de wetgever in hetzelfde voorstel kan aanpassen. Een verdrag \
      of richtlijn kan hij niet wijzigen. Voor zover bekend: wat niet bekend is, kan nog in strijd blijken met een verdrag of richtlijn. Een * \
      betekent dat wat niet bekend is het oordeel nog slechter kan maken.
      """
    let english: Prose = """
      Needs a change of the Act: nothing stands in the way but a national Act, which the legislature can amend in the same bill. It cannot amend a \
      treaty or a directive. As far as is known: what is not known could yet turn out contrary to a treaty or a directive. A * means that what is \
      not known could still make the verdict worse.
      """
    return t(dutch, english)
  }

  func heading(_ variant: Variant) -> Prose { "\(variant.id) \(variant.name[language])" }

  func setting(_ setting: LegalSetting, _ mark: LawMark.Mark) -> Prose { "\(setting.name[language]): \(mark.glyph) \(mark.name[language])" }

  func way(_ group: StatusGroup) -> Prose {
    t("De weg naar het oordeel: \(group.name.nl)", "The way to the verdict: \(group.name.en)")
  }

  var openNorms: Prose {
    t("Open normen, door een jurist te beantwoorden; zij tellen niet mee:", "Open norms, for a lawyer to answer; they do not count:")
  }

  var lifts: Prose { t("Wat het oordeel zou verlichten, kleinste wijzigingen eerst:", "What would lift the verdict, smallest changes first:") }

  func lift(_ lift: Lift) -> Prose {
    "\(LiftWords(terms).changes(lift)): \(terms.conclusion(lift.conclusion, isContraryToActAlone: lift.isContraryToActAlone))"
  }

  var notAssessed: Prose { t("Niet beoordeeld, omdat iets niet bekend is:", "Not assessed, because something is not known:") }

  var otherAssumption: Prose { t("Met een andere aanname:", "With another assumption:") }

  func alternative(_ alternative: LawAnswer.Alternative) -> Prose {
    let value = terms.value(alternative.value, of: alternative.lever)
    let then = terms.conclusion(alternative.conclusion, isContraryToActAlone: alternative.isContraryToActAlone)
    return "\(terms.lever(alternative.lever)): \(value): \(then)"
  }
}
