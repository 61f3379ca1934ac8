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
      t("uitspraken", "rulings"), t("ten onrechte houdbaar", "falsely tenable"), t("stemt overeen", "agrees"),
      t("interval van 95% (Wilson)", "interval of 95% (Wilson)"), t("ten onrechte in strijd", "falsely contrary"),
      t("niet beoordeeld", "not assessed"),
      t("en noemt de norm", "and names the norm"),
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
    let score = LotScore(rows)
    return [
      name, Prose(numbers.whole(score.falselyTenable)), share(score.agree, of: score.count), range(score),
      Prose(numbers.whole(score.falselyContrary)),
      share(score.notAssessed, of: score.count), share(rows.count { $0.agrees && $0.namesTheNorm }, of: rows.count),
    ]
  }

  /// Between which shares the true share of agreement lies.
  private func range(_ score: LotScore) -> Prose {
    guard let range = score.agreement else { return t("geen", "none") }
    let (low, high) = (numbers.percent(range.lowerBound), numbers.percent(range.upperBound))
    return t("\(low) tot \(high)", "\(low) to \(high)")
  }

  private func share(_ count: Int, of all: Int) -> Prose {
    let (part, whole) = (numbers.whole(count), numbers.whole(all))
    let percent = all == 0 ? "" : " (\(numbers.percent(Double(count) / Double(all))))"
    return t("\(part) van \(whole)\(percent)", "\(part) of \(whole)\(percent)")
  }

  var lots: Prose { t("Elk lot apart", "Each lot") }

  func lot(_ lot: RulingLot, _ strength: Ruling.Strength) -> Prose {
    let known: String = lot.isKnown == true ? t(" (bekend)", " (known)") : ""
    return "\(lot.name[language])\(known), \(self.strength(strength))"
  }

  var groups: Prose {
    t(
      "Stevige uitspraken per gerecht, per soort maatregel en naar wat bij de besprekingen bekend was",
      "Firm rulings by court, by kind of measure and by what was known at the talks")
  }

  func court(_ name: Phrase?) -> Prose { name.map(terms.name) ?? t("gerecht niet in de lijst", "court not in the list") }

  var knownAtTalks: Prose { t("bekend bij de besprekingen", "known at the talks") }
  var hindsight: Prose { t("van later", "of later") }

  var totalsOnly: Prose {
    t(
      "Alleen totalen: zo blijft het lot ongezien voor wie normen schrijft. Met --each staat er elke uitspraak waarop zij "
        + "uiteenlopen, en dat komt in het logboek.",
      "Totals only, so that the lot stays unseen by those who write norms. With --each every ruling on which they part is "
        + "shown, and the log says so."
    )
  }

  var missingNorms: Prose {
    t("Normen waar uitspraken om vragen en die het dossier niet heeft:", "Norms that rulings ask for and the dossier does not have:")
  }

  func missingNorm(_ norm: NormID, _ count: Int) -> Prose {
    let rulings = numbers.counted(count, ("uitspraak", "uitspraken"), ("ruling", "rulings"))
    return "\(norm.rawValue): \(rulings)"
  }

  /// The look that was made, and the first one, which stays the headline.
  func look(_ record: BankSheet.Record) -> Prose {
    let (lot, date) = (record.look.lot.rawValue, numbers.date(record.first.date))
    let (agree, count) = (numbers.whole(record.first.firm.agree), numbers.whole(record.first.firm.count))
    let (wrong, open) = (numbers.whole(record.first.firm.falselyTenable), numbers.whole(record.first.firm.notAssessed))
    let headline = t(
      "De eerste blik op lot \(lot), van \(date), is de hoofdregel: \(agree) van \(count) stevige uitspraken stemmen overeen, "
        + "\(wrong) ten onrechte houdbaar, \(open) niet beoordeeld.",
      "The first look at lot \(lot), of \(date), is the headline: \(agree) of \(count) firm rulings agree, "
        + "\(wrong) falsely tenable, \(open) not assessed."
    )
    let number = numbers.whole(record.number)
    let now =
      record.isNew
      ? t("Dit is blik \(number).", "This is look \(number).")
      : t("Deze blik herhaalt blik \(number) en komt niet opnieuw in het logboek.", "This look repeats look \(number) and is not logged again.")
    return "\(headline) \(now)"
  }

  func versions(_ look: LotLook) -> Prose {
    t(
      "Normen \(look.versions.norms), uitspraken \(look.versions.records), programma \(look.versions.program).",
      "Norms \(look.versions.norms), rulings \(look.versions.records), program \(look.versions.program).")
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
