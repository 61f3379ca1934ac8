public import Assessments
public import Vocabulary

/// Where each family goes and why, the outcome by group, and what the choices of staff cost.
public struct PlacementSheet: Bilingual, Sendable {
  public let facts: PlacementFacts
  public let language: Language

  public init(_ facts: PlacementFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(
      id: "placement", title: t("Plaatsing van gezinnen", "Placement of families"),
      blocks: [.paragraph(summary)] + (facts.cost.map { [.paragraph(sentence($0))] } ?? []) + [.table(families)]
        + (facts.groups.isEmpty ? [] : [.table(groups)]))
  }

  private var summary: String {
    let (placed, points) = (numbers.whole(facts.peoplePlaced), numbers.whole(facts.points))
    let all = numbers.counted(facts.people, ("mens", "mensen"), ("person", "people"))
    return t(
      "\(placed) van \(all) geplaatst, gezinnen heel; score \(points), \(proof).",
      "\(placed) of \(all) placed, families whole; score \(points), \(proof).")
  }

  private var proof: String {
    guard let gap = facts.gapShare.map({ numbers.decimal(100 * $0, 2) }) else { return t("bewezen het beste dat kan", "proved the best there is") }
    return t("hoogstens \(gap)% onder het beste dat kan", "at most \(gap)% below the best there is")
  }

  private func sentence(_ cost: PlacementFacts.Cost) -> String {
    let points = numbers.counted(cost.points, ("punt", "punten"), ("point", "points"))
    let places = numbers.counted(cost.places, ("plaats", "plaatsen"), ("place", "places"))
    return t(
      "De keuzes van medewerkers kosten \(points) en \(places) tegenover de eigen oplossing.",
      "The choices of staff cost \(points) and \(places) against the solution found.")
  }

  private var families: TableBlock {
    TableBlock(
      caption: t("Elk gezin met de reden", "Every family with the reason"),
      columns: [
        t("gezin", "family"), t("grootte", "size"), t("locatie", "site"), t("punten", "points"), t("waarom", "why"),
        t("beste alternatief", "best alternative"),
      ],
      rows: facts.families.map { [$0.family, "\($0.size)"] + cells($0.place) })
  }

  private func cells(_ place: PlacementFacts.Place) -> [String] {
    switch place {
    case .at(let match): [match.site, "\(match.points)", why(match), match.alternative.map(sentence) ?? t("geen", "none")]
    case .noSiteCan: ["–", "", t("geen locatie heeft de zorg, toegang, grootte of school", "no site has the care, access, size or school"), ""]
    case .allFull(let sites):
      [
        "–", "",
        sites == 1
          ? t("de enige locatie die kan, zit vol", "the one site that could is full")
          : t("alle \(numbers.whole(sites)) locaties die kunnen, zitten vol", "all \(numbers.whole(sites)) sites that could are full"), "",
      ]
    }
  }

  private func why(_ match: PlacementFacts.Match) -> String {
    var why: [String] = []
    if match.work > 0 { why.append(t("werk \(match.work)", "work \(match.work)")) }
    if match.language > 0 { why.append(t("taal \(match.language)", "language \(match.language)")) }
    if match.tie > 0 { why.append(t("band met de provincie \(match.tie)", "tie with the province \(match.tie)")) }
    if match.isChosenByStaff { why.append(t("keuze van medewerkers", "choice of staff")) }
    return why.isEmpty ? t("er is plaats", "there is room") : why.joined(separator: ", ")
  }

  private func sentence(_ alternative: PlacementFacts.Alternative) -> String {
    let difference = "\(alternative.site) (\(alternative.difference > 0 ? "+" : "")\(alternative.difference))"
    guard alternative.difference > 0 else { return difference }
    return difference + (alternative.isFull ? t(", vol", ", full") : t(", anderen wonnen er meer mee", ", others gained more by it"))
  }

  private var groups: TableBlock {
    TableBlock(
      caption: t("De uitkomst per groep; de groep telt niet mee bij plaatsen", "The outcome by group; the group does not count in placing"),
      columns: [
        t("groep", "group"), t("gezinnen", "families"), t("geplaatst", "placed"), t("punten per gezin", "points per family"),
        t("deel van het eigen beste", "share of the own best"),
      ],
      rows: facts.groups.map { group in
        [
          group.name.isEmpty ? "–" : group.name, "\(group.families)", "\(group.placed)",
          group.pointsPerFamily.map { numbers.decimal($0, 1) } ?? "–", group.shareOfBest.map(numbers.percent) ?? "–",
        ]
      }, isNumeric: true)
  }
}
