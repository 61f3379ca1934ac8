import Archive
import Placement
import Reports
import Vocabulary

/// Where each family goes and why, the outcome by group, and what the choices of staff cost.
struct PlacementSheet {
  private let people: [Family]
  private let places: [Site]
  private let problem: PlacementProblem
  private let placement: PlacementOutcome
  private let free: PlacementOutcome?
  private let fixed: [Int: Int]
  private let language: Language
  private let numbers: Numbers

  init(
    _ people: [Family], _ places: [Site], _ problem: PlacementProblem, _ placement: PlacementOutcome, free: PlacementOutcome?,
    fixed: [Int: Int], language: Language
  ) {
    (self.people, self.places, self.problem, self.placement) = (people, places, problem, placement)
    (self.free, self.fixed, self.language) = (free, fixed, language)
    numbers = Numbers(language)
  }

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }

  var sheet: Sheet {
    let all = people.reduce(0) { $0 + $1.size }
    let gap = numbers.decimal(100 * placement.gap, 2)
    let proof =
      placement.objective == placement.bound
      ? t("bewezen het beste dat kan", "proved the best there is")
      : t("hoogstens \(gap)% onder het beste dat kan", "at most \(gap)% below the best there is")
    var blocks: [Block] = [
      .paragraph(
        t(
          "\(numbers.whole(placement.people)) van \(numbers.whole(all)) mensen geplaatst, gezinnen heel; score \(numbers.whole(placement.score)), \(proof).",
          "\(numbers.whole(placement.people)) of \(numbers.whole(all)) people placed, families whole; score \(numbers.whole(placement.score)), \(proof)."
        ))
    ]
    if let free {
      blocks.append(
        .paragraph(
          t(
            "De keuzes van medewerkers kosten \(numbers.whole(free.score - placement.score)) punten en \(numbers.whole(free.people - placement.people)) plaatsen tegenover de eigen oplossing.",
            "The choices of staff cost \(numbers.whole(free.score - placement.score)) points and \(numbers.whole(free.people - placement.people)) places against the solution found."
          )))
    }
    blocks.append(.table(families))
    if people.contains(where: { !$0.group.isEmpty }) { blocks.append(.table(groups)) }
    return Sheet(id: "placement", title: t("Plaatsing van gezinnen", "Placement of families"), blocks: blocks)
  }

  private var families: TableBlock {
    TableBlock(
      caption: t("Elk gezin met de reden", "Every family with the reason"),
      columns: [
        t("gezin", "family"), t("grootte", "size"), t("locatie", "site"), t("punten", "points"), t("waarom", "why"),
        t("beste alternatief", "best alternative"),
      ],
      rows: people.indices.map { family in
        guard let site = placement.sites[family], let score = Suitability(of: people[family], at: places[site]) else {
          return [people[family].id, "\(people[family].size)", "–", "", noPlace(family), ""]
        }
        var why: [String] = []
        if score.work > 0 { why.append(t("werk \(score.work)", "work \(score.work)")) }
        if score.language > 0 { why.append(t("taal \(score.language)", "language \(score.language)")) }
        if score.tie > 0 { why.append(t("band met de provincie \(score.tie)", "tie with the province \(score.tie)")) }
        if fixed[family] != nil { why.append(t("keuze van medewerkers", "choice of staff")) }
        return [
          people[family].id, "\(people[family].size)", places[site].id, "\(score.total)",
          why.isEmpty ? t("er is plaats", "there is room") : why.joined(separator: ", "),
          alternative(family, site, score.total),
        ]
      })
  }

  private func noPlace(_ family: Int) -> String {
    let possible = places.indices.filter { problem.score(family, $0) != nil }
    return possible.isEmpty
      ? t("geen locatie heeft de zorg, toegang, grootte of school", "no site has the care, access, size or school")
      : t("alle \(possible.count) locaties die kunnen, zitten vol", "all \(possible.count) sites that could are full")
  }

  /// Whether a site has no room left for a family.
  private func isFull(_ site: Int, for family: Int) -> Bool {
    let there = people.indices.filter { placement.sites[$0] == site }
    let (beds, seats) = (there.reduce(0) { $0 + people[$1].size }, there.reduce(0) { $0 + problem.pupils($1, at: site) })
    return places[site].beds - beds < people[family].size || problem.seats(site) - seats < problem.pupils(family, at: site)
  }

  private func alternative(_ family: Int, _ site: Int, _ own: Int) -> String {
    let best = places.indices.filter { $0 != site }.compactMap { other in problem.score(family, other).map { (other, $0) } }.max { $0.1 < $1.1 }
    guard let best else { return t("geen", "none") }
    let difference = best.1 - own
    return "\(places[best.0].id) (\(difference > 0 ? "+" : "")\(difference))"
      + (difference > 0 ? (isFull(best.0, for: family) ? t(", vol", ", full") : t(", anderen wonnen er meer mee", ", others gained more by it")) : "")
  }

  private var groups: TableBlock {
    let names = people.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return TableBlock(
      caption: t("De uitkomst per groep; de groep telt niet mee bij plaatsen", "The outcome by group; the group does not count in placing"),
      columns: [
        t("groep", "group"), t("gezinnen", "families"), t("geplaatst", "placed"), t("punten per gezin", "points per family"),
        t("deel van het eigen beste", "share of the own best"),
      ],
      rows: names.map { name in
        let own = people.indices.filter { people[$0].group == name }
        let placed = own.filter { placement.sites[$0] != nil }
        let points = placed.reduce(0) { sum, family in sum + (placement.sites[family].flatMap { problem.score(family, $0) } ?? 0) }
        let best = placed.reduce(0) { sum, family in sum + (places.indices.compactMap { problem.score(family, $0) }.max() ?? 0) }
        return [
          name.isEmpty ? "–" : name, "\(own.count)", "\(placed.count)",
          placed.isEmpty ? "–" : numbers.decimal(Double(points) / Double(placed.count), 1),
          best == 0 ? "–" : numbers.percent(Double(points) / Double(best)),
        ]
      }, isNumeric: true)
  }
}
