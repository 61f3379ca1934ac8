import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The sentences of the paragraph on legal consequences.
struct ParagraphWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  func head(_ group: StatusGroup, _ setting: LegalSetting) -> Prose {
    t(
      "Juridische gevolgen voor \(group.name.nl), \(setting.name.nl).", "Legal consequences for \(group.name.en), \(setting.name.en).")
  }

  /// An article as a legal text of the language cites it.
  func citation(_ norm: Norm) -> String { t(norm.dutchCitation, norm.reference.en) }

  /// An article with rulings on it; one that went the other way is cited a contrario, one that was held otherwise is only to be
  /// compared with.
  func article(_ norm: Norm, _ rulings: [Ruling], _ verdict: Verdict) -> Prose {
    let cited: [Prose] = rulings.map { ruling in
      "\(terms.comparison(ruling.verdict, with: verdict))\(terms.ruling(ruling))" as Prose
    }
    let behind: Prose = cited.isEmpty ? "" : " (\(cited.joined(separator: "; ")))"
    return "\(Prose(citation(norm)), to: .norm(norm.id))\(behind)"
  }

  func sentence(_ verdict: Verdict, _ articles: [Prose]) -> Prose {
    let listed = articles.joined(separator: "; ")
    return switch verdict {
    case .contrary: t("De variant is in strijd met \(listed).", "The variant is contrary to \(listed).")
    case .atRisk: t("Kwetsbaar is zij op grond van \(listed).", "It is at risk under \(listed).")
    case .tenable: t("Houdbaar is zij naar \(listed).", "It is tenable under \(listed).")
    }
  }

  /// What stands against an Act alone, beside what stands against higher law: the legislature can change it.
  func alsoAct(_ articles: [Prose]) -> Prose {
    let listed = articles.joined(separator: "; ")
    return t("Daarnaast vraagt zij wijziging van de wet: \(listed).", "Besides, it needs a change of the Act: \(listed).")
  }

  /// What the findings come to, where that is not plain from them.
  func standing(_ standing: LegalStanding) -> Prose? {
    switch standing {
    case .contraryToAct(_, couldBeMore: false):
      t("Het oordeel luidt daarmee: \(standing.name.nl).", "The verdict therefore is: \(standing.name.en).")
    case .contraryToAct(_, couldBeMore: true):
      t(
        "Het oordeel luidt daarmee: \(standing.name.nl). Of zij ook in strijd is met een verdrag of richtlijn, staat niet vast.",
        "The verdict therefore is: \(standing.name.en). Whether it is also contrary to a treaty or a directive is not settled.")
    case .concluded(.notAssessed):
      t("Of zij als geheel houdbaar is, is niet beoordeeld.", "Whether it is tenable as a whole was not assessed.")
    case .concluded, .open: nil
    }
  }

  func questions(_ questions: [OpenQuestion]) -> Prose? {
    guard !questions.isEmpty else { return nil }
    let asked = questions.map { $0.rule.question[language] }.joined(separator: " ")
    return questions.count == 1
      ? t("Open is de vraag: \(asked) Die vraag kan alleen een jurist beantwoorden.", "Open is the question: \(asked) Only a lawyer can answer it.")
      : t(
        "Open zijn de vragen: \(asked) Die vragen kan alleen een jurist beantwoorden.",
        "Open are the questions: \(asked) Only a lawyer can answer them.")
  }

  /// What was not assessed, each lever once, with the families where it is about some alone.
  func gaps(_ review: Review) -> Prose? {
    let missing: [Prose] = review.gaps.filter { $0.couldBe > .tenable }.flatMap { gap -> [Prose] in
      let tie: String = gap.tie == nil ? "" : terms.law.norms.first { $0.id == gap.norm }?.tieName.map { " (\($0[language]))" } ?? ""
      return gap.missing.map { "\(terms.lever($0))\(tie)" }
    }
    let once = missing.reduce(into: [Prose]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
    let kinds: Prose = Prose(review.uncovered.map(terms.kind).joined(separator: ", "))
    let unknown: [Prose] = once.isEmpty ? [] : [t("Niet beoordeeld is wat afhangt van: \(once).", "Not assessed is what depends on: \(once).")]
    let silent: [Prose] =
      kinds.isEmpty
      ? []
      : [
        t(
          "Van deze beperkingen zegt geen norm die bindt of zij mogen: \(kinds).",
          "Of these restrictions no norm that binds says whether they are allowed: \(kinds).")
      ]
    let all = unknown + silent
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  func worse(_ review: Review) -> Prose? {
    guard review.couldBeWorse, review.conclusion != .notAssessed else { return nil }
    return t("Daardoor kan het oordeel nog slechter uitvallen.", "Because of that the verdict could yet be worse.")
  }

  var nothing: Prose { t("Er is geen bevinding die telt.", "There is no finding that counts.") }
  var noAdvice: Prose { t("Dit is geen juridisch advies.", "This is not legal advice.") }
}
