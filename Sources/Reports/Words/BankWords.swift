import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on norms and rulings.
struct BankWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ law: LawDossier, _ language: Language) { terms = LegalWords(law, language) }

  var title: String { t("De normen tegenover de uitspraken", "The norms against the rulings") }
  var agreement: Prose { t("Overeenstemming", "Agreement") }

  var agreementColumns: [Prose] {
    [
      t("uitspraken", "rulings"), t("stemt overeen", "agrees"), t("ten onrechte houdbaar", "falsely tenable"),
      t("ten onrechte in strijd", "falsely contrary"), t("niet beoordeeld", "not assessed"), t("en noemt de norm", "and names the norm"),
    ]
  }

  func strength(_ strength: Ruling.Strength) -> Prose {
    switch strength {
    case .firm: t("stevig", "firm")
    case .weak: t("zwak", "weak")
    case .none: t("geen", "none")
    }
  }

  var aside: Prose { t("waarvan opzij gezet bij de laatste herziening", "of which set aside in the last revision") }

  func agreementRow(_ name: Prose, _ rows: [BankReview.Row]) -> [Prose] {
    [
      name, share(rows.count(where: \.agrees), of: rows.count), Prose(numbers.whole(rows.count(where: \.isFalselyTenable))),
      Prose(numbers.whole(rows.count(where: \.isFalselyContrary))), share(rows.count { !$0.isAssessed }, of: rows.count),
      share(rows.count { $0.agrees && $0.namesTheNorm }, of: rows.count),
    ]
  }

  private func share(_ count: Int, of all: Int) -> Prose {
    let (part, whole) = (numbers.whole(count), numbers.whole(all))
    let percent = all == 0 ? "" : " (\(numbers.percent(Double(count) / Double(all))))"
    return t("\(part) van \(whole)\(percent)", "\(part) of \(whole)\(percent)")
  }

  var courts: Prose {
    t(
      "Stevige uitspraken per soort gerecht: wat het oordeelde, en wat de normen zeggen",
      "Firm rulings per kind of court: what it held, and what the norms say")
  }

  var courtColumns: [Prose] { [t("gerecht", "court"), t("oordeel", "held"), t("normen", "norms"), t("aantal", "count")] }

  /// `kind` is the name of the kind of court; `nil` for courts that the dossier does not list.
  func courtRow(_ kind: Phrase?, _ expected: Verdict, _ found: Review.Conclusion, _ count: Int) -> [Prose] {
    [
      kind.map(terms.name) ?? t("niet in de lijst", "not in the list"), terms.name(expected.name), Prose(terms.conclusion(found)),
      Prose(numbers.whole(count)),
    ]
  }

  var misses: Prose { t("Waar zij uiteenlopen", "Where they part") }

  var missColumns: [Prose] {
    [
      t("uitspraak", "ruling"), t("kracht", "strength"), t("oordeel", "held"), t("normen", "norms"), t("bevindingen van", "findings of"),
      t("ontbreekt", "missing"),
    ]
  }

  /// A ruling on which the norms say otherwise: the norms that found something, and the levers that were not known, each once.
  func missRow(_ row: BankReview.Row, norms: [NormID], missing: [LeverID]) -> [Prose] {
    let name = row.ruling.name(by: row.court)[language]
    return [
      "\(row.ruling.id.rawValue) \(Prose(name), to: .ruling(row.ruling.id))", strength(row.ruling.strength),
      Prose(row.ruling.expected?.name[language] ?? ""), Prose(terms.conclusion(row.conclusion)),
      norms.map(terms.norm).joined(separator: "; "), missing.map(terms.lever).joined(separator: ", "),
    ]
  }
}
