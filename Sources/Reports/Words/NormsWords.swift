import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on norms.
struct NormsWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }
  private var marks: MatrixWords { MatrixWords(language: language) }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  var title: String { t("Normen van hoger recht", "Norms of higher law") }

  func introduction(norms count: Int, asOf date: CalendarDate) -> Prose {
    let (norms, asOf) = (numbers.counted(count, ("norm", "normen"), ("norm", "norms")), numbers.date(date))
    return t(
      "\(norms), naar de stand van \(asOf). De bewoordingen zijn de onze. Dit is geen juridisch advies.",
      "\(norms), as of \(asOf). The wording is our own. This is not legal advice.")
  }

  var index: Prose {
    t("Alle normen, en waar zij in deze run meer vinden dan houdbaar", "All norms, and where they find more than tenable in this run")
  }
  var indexColumns: [Prose] { [t("norm", "norm"), t("rang", "level"), t("onzekerheid", "uncertainty"), t("varianten", "variants")] }

  func indexRow(_ norm: Norm, bites: [VariantID]) -> [Prose] {
    let variants: [Prose] = bites.map { "\($0)" }
    return [terms.head(norm), terms.name(norm.level.name), terms.name(norm.uncertainty.name), variants.joined(separator: ", ")]
  }

  /// Level, groups, uncertainty, reason, levers and rulings, a line each.
  func facts(_ norm: Norm) -> [Prose] {
    let groups = StatusGroup.allCases.filter { norm.appliesTo.contains($0.rawValue) }.map { $0.name[language] }.joined(separator: ", ")
    let tie: String = norm.tieName.map { t("; alleen \($0.nl)", "; \($0.en) only") } ?? ""
    let (level, uncertainty) = (norm.level.name[language], norm.uncertainty.name[language])
    let why = norm.uncertaintyReason.map { ": \($0[language])" } ?? ""
    let levers: Prose = norm.leversRead.filter { $0 != Facts.groups }.map(terms.lever).joined(separator: ", ")
    let rulings: Prose = norm.authorities.map(terms.ruling).joined(separator: "; ")
    let protects: Prose? = groups.isEmpty ? nil : t("Beschermt: \(groups)\(tie).", "Protects: \(groups)\(tie).")
    let lines: [Prose?] = [
      t("Rang: \(level).", "Level: \(level)."), protects, t("Reden: \(norm.reason.nl)", "Reason: \(norm.reason.en)"),
      t("Onzekerheid: \(uncertainty)\(why)", "Uncertainty: \(uncertainty)\(why)"),
      levers.isEmpty ? nil : t("Leest: \(levers).", "Reads: \(levers)."),
      rulings.isEmpty
        ? t("Rechtspraak: geen in het dossier.", "Authority: none in the dossier.") : t("Rechtspraak: \(rulings)", "Authority: \(rulings)"),
      norm.isHindsight ? hindsight : nil, check(norm),
    ]
    return lines.compactMap { $0 } + norm.open.map { open($0, of: norm.id) }
  }

  private var hindsight: Prose {
    t("Pas bekend na de datum van de besprekingen; telt niet mee.", "Known only after the date of the talks; does not count.")
  }

  /// How the content of the article was checked.
  private func check(_ norm: Norm) -> Prose {
    switch norm.textCheck {
    case .judgment: t("De tekst is gezien in een uitspraak of een samenvatting.", "The text was seen in a judgment or a summary.")
    case .knowledge:
      hasWords(norm)
        ? t(
          "Geschreven uit kennis; wat er daarna van de tekst is gelezen, staat hieronder.",
          "Written from knowledge; what was read of the text since stands below.")
        : t("De tekst is niet nagelezen; lees haar na voor gebruik.", "The text was not read there; read it before use.")
    }
  }

  /// Whether a second reader saw words of the article.
  private func hasWords(_ norm: Norm) -> Bool { terms.law.law.readings[norm.id]?.clauses.contains { $0.quotation != nil } ?? false }

  private func open(_ rule: OpenRule, of norm: NormID) -> Prose {
    let answers = terms.answers(rule, under: norm)
    return t("Open vraag: \(rule.question.nl) \(answers).", "Open question: \(rule.question.en) \(answers).")
  }

  var inThisRun: Prose { t("In deze run:", "In this run:") }

  /// What the norm finds under a state of the law, a variant each.
  func bites(_ setting: LegalSetting, _ found: [(variant: VariantID, mark: NormMark)]) -> Prose {
    let name = setting.name[language]
    guard !found.isEmpty else {
      return t("\(name): niets dat slechter is dan houdbaar.", "\(name): nothing worse than tenable.")
    }
    let each: [Prose] = found.map { own in
      let mark = marks.mark(own.mark.mark, couldBeWorse: own.mark.couldBeWorse)
      return "\(own.variant) \(mark.glyph) \(mark.word)"
    }
    let body: Prose = each.joined(separator: "; ")
    return "\(name): \(body)."
  }
}
