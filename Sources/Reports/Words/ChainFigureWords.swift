import Dossiers
import Vocabulary

/// Names of the headline figures of the chain.
struct ChainFigureWords: Bilingual {
  let language: Language

  func name(_ kind: FigureKind) -> String {
    switch kind {
    case .people(let kind): name(kind)
    case .months(let kind): name(kind)
    case .share(let kind): name(kind)
    case .cost: t("kosten van de opvang, hele looptijd", "cost of reception, whole horizon")
    }
  }

  /// The figure in the form that it is read in: a share as a percentage, and a difference of shares, which is signed, in percentage points; months
  /// with a decimal, money in millions.
  func text(_ value: Double, of kind: FigureKind, isSigned: Bool = false) -> String {
    guard value.isFinite else { return BriefWords.unknown }
    let written =
      switch kind {
      case .share: isSigned ? numbers.decimal(value * 100, 0) + t(" procentpunt", " percentage points") : numbers.percent(value)
      case .months: numbers.months(value)
      case .cost: t("\(numbers.people(value / 1e6)) mln euro", "EUR \(numbers.people(value / 1e6)) m")
      case .people: numbers.people(value)
      }
    return isSigned && value > 0 && written.contains { ("1"..."9").contains($0) } ? "+" + written : written
  }

  private func name(_ kind: FigureKind.People) -> String {
    switch kind {
    case .relativesArrived: t("nareizigers, hele looptijd", "relatives who arrive, whole horizon")
    case .relativesInLaterYear: t("nareizigers, later jaar", "relatives who arrive, later year")
    case .childrenApartOver24: t("kinderen die na meer dan twee jaar aankomen", "children who come after over two years")
    case .childrenWaitingOver24: t("kinderen die al langer dan twee jaar wachten", "children who have waited for over two years")
    case .childrenOver24: t("kinderen langer dan twee jaar gescheiden", "children apart for over two years")
    case .relativesWaitingOver24: t("gezinsleden die al langer dan twee jaar wachten", "relatives who have waited for over two years")
    case .relativesOver24: t("gezinsleden langer dan twee jaar gescheiden", "relatives apart for over two years")
    case .heldLater: t("ingewilligde nareizigers die wachten", "accepted relatives kept waiting")
    case .asylumQueueLater: t("wachten op een asielbesluit", "waiting for an asylum decision")
    case .familyQueueLater: t("nareizigers die op besluit of plaats wachten", "relatives waiting for a decision or a place")
    case .occupancy: t("in de opvang, eerste datum", "in reception, first date")
    case .occupancyLater: t("in de opvang", "in reception")
    case .emergencyLater: t("in de noodopvang", "in emergency places")
    case .waitingForHomeLater: t("wachten op een woning", "waiting for a home")
    case .resettled: t("hervestigd op lege plaatsen", "resettled on unused places")
    case .comeSooner: t("nareizigers die eerder komen", "relatives who come sooner")
    case .comeLater: t("nareizigers die later komen", "relatives who come later")
    case .comeNever: t("nareizigers die niet meer komen", "relatives who no longer come")
    case .comeOnlyNow: t("nareizigers die alleen nu komen", "relatives who come only now")
    }
  }

  private func name(_ kind: FigureKind.Months) -> String {
    switch kind {
    case .monthsSinceStatusRefugee: t("maanden van status tot komst, vluchtelingen", "months from status to arrival, refugees")
    case .monthsSinceStatusSubsidiary: t("maanden van status tot komst, subsidiair", "months from status to arrival, subsidiary")
    case .monthsToFamilyDecision: t("maanden van verzoek tot besluit", "months from request to decision")
    case .monthsApartMean: t("maanden gescheiden van wie aankomt, gemiddeld", "months apart of those who arrive, mean")
    case .monthsApartMedian: t("maanden gescheiden van wie aankomt, mediaan", "months apart of those who arrive, median")
    case .monthsApartPercentile95: t("maanden gescheiden van wie aankomt, 95e percentiel", "months apart of those who arrive, 95th percentile")
    case .quotaWait: t("rij van een quotum, maanden", "line of a quota, months")
    case .quotaWaitRefugee: t("rij van een quotum voor vluchtelingen, maanden", "line of a quota for refugees, months")
    case .quotaWaitSubsidiary: t("rij van een quotum voor subsidiair beschermden, maanden", "line of a quota for subsidiary protection, months")
    case .brakeMonths: t("maanden met noodrem aan", "months with the brake on")
    case .monthsSooner: t("maanden eerder van wie eerder komt", "months sooner of those who come sooner")
    case .monthsLater: t("maanden later van wie later komt", "months later of those who come later")
    case .monthsAdded: t("maanden die de variant zelf toevoegt", "months that the variant itself adds")
    case .monthsAddedRefugee: t("maanden die de variant toevoegt, vluchtelingen", "months that the variant adds, refugees")
    case .monthsAddedSubsidiary: t("maanden die de variant toevoegt, subsidiair", "months that the variant adds, subsidiary")
    }
  }

  private func name(_ kind: FigureKind.Share) -> String {
    switch kind {
    case .decidedBeyondTerm: t("besluiten na de wettelijke termijn", "decisions after the legal term")
    case .apartOver6: t("van wie aankomt langer dan 6 maanden gescheiden", "of those who arrive, apart for over 6 months")
    case .apartOver12: t("van wie aankomt langer dan 12 maanden gescheiden", "of those who arrive, apart for over 12 months")
    case .apartOver24: t("van wie aankomt langer dan 24 maanden gescheiden", "of those who arrive, apart for over 24 months")
    case .apartOver36: t("van wie aankomt langer dan 36 maanden gescheiden", "of those who arrive, apart for over 36 months")
    case .notYetTogether: t("deel dat nog niet samen is", "share not yet together")
    }
  }
}
