import Assessments
import Chance
import Dispersal
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension OverviewWords {
  // MARK: Who can live with it

  func agreeable(_ agreeable: Int, of packages: Int?) -> Prose {
    let (all, open) = (self.packages(packages), numbers.whole(agreeable))
    return t(
      "Van \(all) kunnen alle partijen er \(figure: open) dragen.", "Of \(all) all parties can carry \(figure: open).")
  }

  /// What stands in the way of an agreement: demands that exclude each other.
  func clashes(_ clashes: [[Prose]], of packages: Int?, asOf: CalendarDate) -> Prose {
    let (day, all) = (numbers.date(asOf), self.packages(packages))
    let against: Prose = t(" tegenover ", " against ")
    let told = clashes.map { $0.joined(separator: against) }.joined(separator: "; ")
    let none: Prose = t(
      "Met de rode lijnen van \(day) is van \(all) er geen waarmee alle partijen kunnen leven.",
      "Under the red lines of \(day), none of \(all) is one that all parties can live with.")
    return t("\(none) Wat botst: \(told).", "\(none) What clashes: \(told).")
  }

  /// The voting power of a party by consensus and by a vote of the council.
  func powers(_ changes: [TableAssessment.PowerShift], powerless: [PartyID], equals: [PartyID], in council: Politics.Council) -> Prose {
    let told = changes.map { "\($0.party) \($0.before) → \($0.after)" }.joined(separator: ", ")
    let (without, even) = (powerless.joined(separator: ", "), equals.joined(separator: ", "))
    let none: Prose = powerless.isEmpty ? "" : t(" Zonder macht: \(without).", " Without power: \(without).")
    let same: Prose = equals.isEmpty ? "" : t(" Even sterk: \(even).", " Equally strong: \(even).")
    let (nl, en) = (council.name.nl, council.name.en)
    let change: Prose = t(
      "Een stemming in de \(nl) in plaats van overeenstemming verandert de stemmacht (Shapley-Shubik): \(told).",
      "A vote in the \(en) instead of consensus changes voting power (Shapley-Shubik): \(told).")
    return "\(change)\(none)\(same)\(cite: council.sources)"
  }

  // MARK: Law

  /// Quotas with a verdict under the law as it stood, and the norms behind it.
  func quota(_ variants: [VariantID], for group: StatusGroup, _ mark: LawMark.Mark, by norms: [Norm]) -> Prose {
    let (names, places) = (list(variants), norms.map(cited).joined(separator: "; "))
    return t(
      "Een maandquotum voor \(group.name.nl), naar het recht zoals het gold: \(mark.glyph) \(mark.name.nl) (\(names)): \(places).",
      "A monthly quota for \(group.name.en), by the law as it stood: \(mark.glyph) \(mark.name.en) (\(names)): \(places).")
  }

  private func cited(_ norm: Norm) -> Prose { "\(Prose(norm.reference[language]), to: .norm(norm.id))" }

  // MARK: Families

  func nobodyAdmitted(_ variant: VariantID) -> Prose { t("\(variant) niemand wordt toegelaten", "\(variant) nobody is admitted") }

  func wait(_ variant: VariantID, _ figure: Figure?) -> Prose { "\(variant) \(months(figure))" }

  /// Months apart under a variant and under today's law.
  func apart(_ variant: VariantID, _ own: Double, today: Double) -> Prose {
    let (months, now) = (numbers.months(own), numbers.months(today))
    return t("\(variant) \(figure: months) in plaats van \(figure: now)", "\(variant) \(figure: months) instead of \(figure: now)")
  }

  /// The line that a new family finds before it, and how long those who arrive in the later year were apart.
  func waits(_ waits: [Prose], apart: [Prose], after months: Int, laterMonth: CalendarMonth) -> Prose {
    let (worked, lines) = (numbers.span(months: months), waits.joined(separator: ", "))
    let wait: Prose = t(
      "Na \(worked) quotum staat er voor een nieuw gezin een rij, bovenop de rest van de procedure, in maanden: \(lines).",
      "After \(worked) of a quota a new family finds a line before it, on top of the rest of the procedure, in months: \(lines).")
    guard !apart.isEmpty else { return wait }
    let (year, all) = (laterYear(laterMonth), apart.joined(separator: ", "))
    return wait
      + t(
        " Wie in \(year) aankomt, is na de status zoveel maanden gescheiden (mediaan): \(all).",
        " Those who arrive in \(year) were apart for so many months after the status (median): \(all).")
  }

  func largestEffect(_ variant: VariantID, _ figure: Figure, months: Int) -> Prose {
    let change = banded(figure)
    return t(
      "Het grootste effect op de komst van gezinnen heeft \(variant): in \(months) maanden gemiddeld \(change) nareizigers tegenover nu.",
      "\(variant) has the largest effect on families: within \(months) months \(change) relatives on average against today's law.")
  }

  func quiet(_ variants: [VariantID], decision: Figure, by authority: Phrase, laterMonth: CalendarMonth) -> Prose {
    let (names, taken, year) = (list(variants), months(decision), laterYear(laterMonth))
    let none: Prose = t(
      "In de mediane toekomst vrijwel zonder effect op gezinnen: \(names).", "Next to no effect on families in the median future: \(names).")
    return none
      + t(
        " Onder het huidige recht duurt een besluit van \(authority.nl) in \(year) al \(taken) maanden; de redenen staan bij wat het doet.",
        " Under today's law a decision by \(authority.en) already takes \(taken) months in \(year); the reasons stand under what it does.")
  }

  /// The twelve months before the later date.
  private func laterYear(_ laterMonth: CalendarMonth) -> String {
    let last = numbers.month(laterMonth.advanced(by: -1))
    return t("het jaar tot en met \(last)", "the year to \(last)")
  }

  // MARK: Places

  /// Places that are needed, in a month where one is known.
  func need(_ month: CalendarMonth?, _ median: Int, _ low: Int?, _ high: Int?) -> Prose {
    let places = people(median, low, high)
    guard let month else { return places }
    return "\(numbers.month(month)) \(places)"
  }

  /// `underTodaysLaw`: in a dossier with a chain.
  func placesNeeded(_ needs: [Prose], underTodaysLaw: Bool) -> Prose {
    let all = needs.joined(separator: "; ")
    return underTodaysLaw
      ? t("Onder het huidige recht zijn opvangplaatsen nodig: \(all).", "Reception places needed under today's law: \(all).")
      : t("Opvangplaatsen nodig: \(all).", "Reception places needed: \(all).")
  }

  func municipality(_ municipality: DispersalPlan.Municipality, _ needs: [Prose]) -> Prose {
    let (name, all) = (Prose(municipality.name), needs.joined(separator: "; "))
    return t("Voor \(name, to: .municipality(municipality.code)): \(all).", "For \(name, to: .municipality(municipality.code)): \(all).")
  }

  var unchanged: Prose { t(" Geen variant verandert dat.", " No variant changes that.") }

  /// By how many places variants change the need of a municipality.
  func changes(_ changes: [(variant: VariantID, places: Int)], in month: CalendarMonth?) -> Prose {
    let when = month.map(numbers.month) ?? ""
    let all = changes.map { "\($0.variant) \(figure: numbers.change(Double($0.places)))" as Prose }.joined(separator: ", ")
    return t(" Wat varianten daaraan gemiddeld veranderen in \(when): \(all).", " What variants change on average in \(when): \(all).")
  }

  func changesNotKnown(_ variants: [VariantID]) -> Prose {
    let names = list(variants)
    return t(" Niet bekend is wat er verandert door: \(names).", " Not known is what changes by: \(names).")
  }

  private func list(_ variants: [VariantID]) -> Prose { variants.map { "\($0)" as Prose }.joined(separator: ", ") }
}
