import Vocabulary

/// What the sheet on sites says.
struct SitesWords: Bilingual {
  let language: Language

  /// Cost, changes, how good the plan is proved to be, and by what it was found.
  func summary(cost: Int, changes: Int, gapShare: Double?, solver: String?) -> Prose {
    let units = numbers.counted(cost, ("eenheid", "eenheden"), ("unit", "units"))
    let moves = numbers.counted(changes, ("wijziging", "wijzigingen"), ("change", "changes"))
    let (proof, found) = (proof(gapShare), found(by: solver))
    return t("Kosten \(units) (aannamen), \(moves), \(proof), \(found).", "Cost \(units) (assumptions), \(moves), \(proof), \(found).")
  }

  private func found(by solver: String?) -> String {
    solver.map { t("met \($0)", "with \($0)") } ?? t("zonder oplosser, grens uit prijzen", "without a solver, bound by prices")
  }

  private func proof(_ gapShare: Double?) -> String {
    guard let gap = gapShare.map({ numbers.decimal(100 * $0, 2) }) else { return t("bewezen het goedkoopst", "proved to be the cheapest") }
    return t("hoogstens \(gap)% boven het goedkoopste", "at most \(gap)% above the cheapest")
  }

  /// Of how many municipalities nothing is known that exists.
  func missing(_ count: Int) -> Prose {
    let who = municipalityCount(count)
    return t(
      "Aanname: van \(who) van de provincie is niet bekend wat er nu is; daar telt dat er niets is.",
      "Assumption: of \(who) of the province it is not known what there is now; there it counts that there is nothing.")
  }

  var caption: Prose { t("Plaatsen per gemeente en kwartaal", "Places per municipality and quarter") }

  /// Municipality, share, now, and the quarters by number.
  func columns(quarters: Int) -> [Prose] {
    [t("gemeente", "municipality"), t("aandeel", "share"), t("nu", "now")] + (0..<quarters).map { "\($0 + 1)" }
  }

  var inAll: Prose { t("samen", "in all") }
  func reached(_ places: Int, of required: Int) -> Prose { "\(numbers.whole(places)) ≥ \(numbers.whole(required))" }
}
