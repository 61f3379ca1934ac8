import Assessments
import Vocabulary

/// What the sheet on the placement of families says.
struct PlacementWords: Bilingual {
  let language: Language

  var title: String { t("Plaatsing van gezinnen", "Placement of families") }

  /// How many are placed, with which score, and how good that is proved to be.
  func summary(placed: Int, of people: Int, points: Int, gapShare: Double?) -> Prose {
    let (own, score) = (numbers.whole(placed), numbers.whole(points))
    let all = numbers.counted(people, ("mens", "mensen"), ("person", "people"))
    let proof = proof(gapShare)
    return t(
      "\(own) van \(all) geplaatst, gezinnen heel; score \(score), \(proof).", "\(own) of \(all) placed, families whole; score \(score), \(proof).")
  }

  /// The same for families placed one by one, beside what all at once would have reached.
  func oneByOne(placed: Int, of people: Int, points: Int, allAtOnce: PlacementFacts.AllAtOnce) -> Prose {
    let (own, score) = (numbers.whole(placed), numbers.whole(points))
    let all = numbers.counted(people, ("mens", "mensen"), ("person", "people"))
    let (others, best) = (numbers.counted(allAtOnce.people, ("mens", "mensen"), ("person", "people")), numbers.whole(allAtOnce.points))
    return t(
      "\(own) van \(all) geplaatst, gezinnen heel, één voor één in de volgorde van het bestand; niemand verhuist daarna. Score \(score). "
        + "Wie alle gezinnen tegelijk plaatst, plaatst \(others) met score \(best).",
      "\(own) of \(all) placed, families whole, one by one in the order of the file; nobody moves after that. Score \(score). "
        + "All families placed at once: \(others), with score \(best).")
  }

  private func proof(_ gapShare: Double?) -> String {
    guard let gap = gapShare.map({ numbers.decimal(100 * $0, 2) }) else { return t("bewezen het beste dat kan", "proved the best there is") }
    return t("hoogstens \(gap)% onder het beste dat kan", "at most \(gap)% below the best there is")
  }

  /// What the choices of staff cost.
  func cost(_ cost: PlacementFacts.Cost) -> Prose {
    let points = numbers.counted(cost.points, ("punt", "punten"), ("point", "points"))
    let places = numbers.counted(cost.places, ("plaats", "plaatsen"), ("place", "places"))
    return t(
      "De keuzes van medewerkers kosten \(points) en \(places) tegenover de eigen oplossing.",
      "The choices of staff cost \(points) and \(places) against the solution found.")
  }

  var families: Prose { t("Elk gezin met de reden", "Every family with the reason") }

  /// Family, size, site, points, why, best alternative.
  var familyColumns: [Prose] {
    [
      t("gezin", "family"), t("grootte", "size"), t("locatie", "site"), t("punten", "points"), t("waarom", "why"),
      t("beste alternatief", "best alternative"),
    ]
  }

  var noAlternative: Prose { t("geen", "none") }
  var noSiteCan: Prose { t("geen locatie heeft de zorg, toegang, grootte of school", "no site has the care, access, size or school") }

  func allFull(_ sites: Int) -> Prose {
    sites == 1
      ? t("de enige locatie die kan, zit vol", "the one site that could is full")
      : t("alle \(numbers.whole(sites)) locaties die kunnen, zitten vol", "all \(numbers.whole(sites)) sites that could are full")
  }

  /// What speaks for a site, in points.
  func why(_ match: PlacementFacts.Match) -> Prose {
    var why: [Prose] = []
    if match.work > 0 { why.append(t("werk \(match.work)", "work \(match.work)")) }
    if match.language > 0 { why.append(t("taal \(match.language)", "language \(match.language)")) }
    if match.tie > 0 { why.append(t("band met de provincie \(match.tie)", "tie with the province \(match.tie)")) }
    if match.isChosenByStaff { why.append(t("keuze van medewerkers", "choice of staff")) }
    return why.isEmpty ? t("er is plaats", "there is room") : why.joined(separator: ", ")
  }

  func alternative(_ alternative: PlacementFacts.Alternative) -> Prose {
    let difference: Prose = "\(alternative.site.rawValue) (\(signed(alternative.difference)))"
    guard alternative.difference > 0 else { return difference }
    return alternative.isFull
      ? t("\(difference), vol", "\(difference), full") : t("\(difference), anderen wonnen er meer mee", "\(difference), others gained more by it")
  }

  var groups: Prose {
    t("De uitkomst per groep; de groep telt niet mee bij plaatsen", "The outcome by group; the group does not count in placing")
  }

  /// Group, families, placed, points per family, share of the own best.
  var groupColumns: [Prose] {
    [
      t("groep", "group"), t("gezinnen", "families"), t("geplaatst", "placed"), t("punten per gezin", "points per family"),
      t("deel van het eigen beste", "share of the own best"),
    ]
  }
}
