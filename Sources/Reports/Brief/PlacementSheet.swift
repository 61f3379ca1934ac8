public import Assessments
public import Vocabulary

/// Where each family goes and why, the outcome by group, and what the choices of staff cost.
public struct PlacementSheet: Sendable {
  public let facts: PlacementFacts
  public let language: Language

  public init(_ facts: PlacementFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: PlacementWords { PlacementWords(language: language) }

  public var sheet: Sheet {
    let summary =
      facts.allAtOnce.map { words.oneByOne(placed: facts.peoplePlaced, of: facts.people, points: facts.points, allAtOnce: $0) }
      ?? words.summary(placed: facts.peoplePlaced, of: facts.people, points: facts.points, gapShare: facts.gapShare)
    let cost: [Block] = facts.cost.map { [.paragraph(words.cost($0))] } ?? []
    return Sheet(
      id: "placement", title: words.title,
      blocks: [.paragraph(summary)] + cost + [.table(families)] + (facts.groups.isEmpty ? [] : [.table(groups)]))
  }

  private var families: TableBlock {
    TableBlock(
      caption: words.families, columns: words.familyColumns,
      rows: facts.families.map { [Prose($0.family.rawValue), "\($0.size)"] + cells($0.whereabouts) })
  }

  private func cells(_ whereabouts: PlacementFacts.Whereabouts) -> [Prose] {
    switch whereabouts {
    case .at(let match):
      [Prose(match.site.rawValue), "\(match.points)", words.why(match), match.alternative.map(words.alternative) ?? words.noAlternative]
    case .noSiteCan: ["–", "", words.noSiteCan, ""]
    case .allFull(let sites): ["–", "", words.allFull(sites), ""]
    }
  }

  private var groups: TableBlock {
    let numbers = words.numbers
    return TableBlock(
      caption: words.groups, columns: words.groupColumns,
      rows: facts.groups.map { group in
        [
          Prose(group.name.isEmpty ? "–" : group.name), "\(group.families)", "\(group.placed)",
          Prose(group.pointsPerFamily.map { numbers.decimal($0, 1) } ?? "–"), Prose(group.shareOfBest.map(numbers.percent) ?? "–"),
        ]
      }, isNumeric: true)
  }
}
