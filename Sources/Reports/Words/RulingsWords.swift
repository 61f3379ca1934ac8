import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on rulings.
struct RulingsWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  var title: String { t("Rechtspraak en adviezen", "Rulings and opinions") }

  func introduction(rulings count: Int, asOf date: CalendarDate) -> Prose {
    let (rulings, asOf) = (numbers.counted(count, ("uitspraak", "uitspraken"), ("ruling", "rulings")), numbers.date(date))
    return t(
      "\(rulings), de jongste eerst. Wat na \(asOf) kwam, telt in geen oordeel mee.",
      "\(rulings), latest first. What came after \(asOf) counts in no verdict.")
  }

  func name(_ ruling: Ruling) -> Prose { terms.name(ruling.name(by: terms.law.courts.named(ruling.court))) }

  /// The citation, with the place where the ruling can be read.
  func citation(_ ruling: Ruling) -> Prose {
    let text = Prose(terms.law.citation(of: ruling, in: language))
    return ruling.address.isEmpty ? text : "\(text, to: .address(ruling.address))"
  }

  /// Court, date, number, what was held, the norms, and its later standing, a line each.
  func facts(_ ruling: Ruling, isLater: Bool, restsOn: [NormID]) -> [Prose] {
    let court = terms.law.courts.named(ruling.court)
    let full = court.map { $0.title[language] } ?? ruling.court
    let (date, held, outcome) = (numbers.date(ruling.date), ruling.verdict.name[language], outcome(ruling.outcome))
    let decided: Prose = ruling.decidedBy.map(terms.norm).joined(separator: "; ")
    let carried: Prose = restsOn.map(terms.norm).joined(separator: "; ")
    let lines: [Prose?] = [
      t("Gerecht: \(full).", "Court: \(full)."), t("Datum: \(date).", "Date: \(date)."),
      ruling.ecli.isEmpty ? t("ECLI: niet gevonden.", "ECLI: none found.") : "\(ruling.ecli)",
      t("Uitkomst: \(outcome). Als maatregel: \(held).", "Outcome: \(outcome). As a measure: \(held)."),
      decided.isEmpty ? nil : t("Het draaide om: \(decided)", "It turned on: \(decided)"),
      carried.isEmpty ? nil : t("Draagt: \(carried)", "Carries: \(carried)"), strength(ruling.strength),
      isLater ? t("Van na de besprekingen; telt niet mee.", "Of after the talks; does not count.") : nil, standing(ruling.laterStatus),
    ]
    return lines.compactMap { $0 }
  }

  private func outcome(_ outcome: Ruling.Outcome) -> String {
    switch outcome {
    case .tenable: t("de maatregel bleef in stand", "the measure was upheld")
    case .violation: t("schending", "violation")
    case .partly: t("deels in stand, of onder voorwaarden", "upheld in part, or on conditions")
    }
  }

  private func strength(_ strength: Ruling.Strength) -> Prose? {
    switch strength {
    case .firm: t("Kracht: stevig.", "Strength: firm.")
    case .weak: t("Kracht: zwak (één zaak, voorlopig of niet geverifieerd).", "Strength: weak (one case, interim or not verified).")
    case .none:
      t(
        "Kracht: geen (achterhaald, of beslist op feiten die de instellingen niet kennen).",
        "Strength: none (overtaken, or decided on facts that the levers do not hold).")
    }
  }

  /// How later rulings stand to it.
  private func standing(_ status: Ruling.LaterStatus?) -> Prose {
    switch status {
    case .goodLaw: t("Nu: geldend.", "Now: good law.")
    case .doubtful(let by): t("Nu: twijfelachtig sinds \(later(by)).", "Now: doubtful since \(later(by)).")
    case .overtaken(let by): t("Nu: achterhaald door \(later(by)).", "Now: overtaken by \(later(by)).")
    case .refined(let by): t("Nu: verfijnd door \(later(by)).", "Now: refined by \(later(by)).")
    case .setAside(let by): t("Nu: in hoger beroep vernietigd door \(later(by)).", "Now: set aside on appeal by \(later(by)).")
    case nil: t("Hoe zij nu geldt, staat niet in het dossier.", "How it stands now is not in the dossier.")
    }
  }

  /// A later ruling: as a link where the bank has it, by identifier or by number.
  private func later(_ text: String) -> Prose {
    let found = terms.law.rulings.first { $0.id.rawValue == text || $0.number == text }
    return found.map { terms.ruling($0) } ?? Prose(text)
  }
}
