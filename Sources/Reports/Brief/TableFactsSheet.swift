public import Assessments
import Negotiation
public import Vocabulary

/// The answer for a table of which nothing else is known, as full as for the table of a dossier.
public struct TableFactsSheet: Bilingual, Sendable {
  /// Most packages of the front, and of ties, that are shown.
  private static let listLimit = 25

  public let facts: TableFacts
  public let language: Language

  public init(_ facts: TableFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: TableWords { TableWords(facts.table, language: language) }
  private var outcome: NegotiationOutcome { facts.outcome }

  public var sheet: Sheet {
    Sheet(
      id: "table", title: facts.name,
      blocks: [.paragraph(opening), .list(words.tableNotes(outcome)), .table(partiesTable)] + (outcome.agreeable == 0 ? disagreement : agreement)
        + voteBlocks)
  }

  private var opening: String {
    var parts = [
      t("Doorzochte pakketten: ", "Packages searched: ") + numbers.count(outcome.packages),
      t("waarmee alle partijen kunnen leven: ", "that all parties can live with: ") + numbers.whole(outcome.agreeable),
    ]
    if outcome.agreeable > 0 {
      parts.append(
        t(
          "op het front, waar geen partij vooruit kan zonder dat een andere achteruitgaat: ",
          "on the front, where no party can gain without another losing: ")
          + (outcome.front.map { numbers.whole($0.count) } ?? t("te veel om op te sommen", "too many to list")))
    }
    return parts.joined(separator: "; ") + "."
  }

  private var partiesTable: TableBlock {
    TableBlock(
      caption: t("Rode lijnen en ondergrenzen", "Red lines and walk-away values"),
      columns: [
        t("partij", "party"), t("rode lijn", "red line"), t("ondergrens", "walk-away value"),
        t("gaat over de eigen rode lijn", "crosses its own red line"), t("beste akkoord", "best agreement"),
      ],
      rows: facts.table.parties.indices.map { party in
        let lines = words.lines[party].enumerated().map { "\($0.offset + 1). \($0.element.text)" }.joined(separator: "; ")
        return [
          words.parties[party], lines.isEmpty ? "–" : lines, words.share(party, facts.table.parties[party].walkAway),
          numbers.count(outcome.crossingRedLines[party]), outcome.ideals.map { words.share(party, $0[party]) } ?? "–",
        ]
      })
  }

  private var disagreement: [Block] {
    [
      .subheading(t("Waarom er geen akkoord is", "Why there is no agreement")), .list(words.clashes(outcome)),
      .table(words.concessionTable(facts.concessions)),
    ]
  }

  private var agreement: [Block] {
    var blocks: [Block] = [.table(words.solutionsTable(outcome, withWorths: true)), .list(words.solutionNotes(outcome))]
    for (name, found) in words.concepts(outcome) where found.count > 1 {
      blocks.append(.details(summary: t("Gelijk volgens \(name)", "Ties by \(name)"), listed(found, name)))
    }
    if let front = outcome.front { blocks += listed(front, t("Het front", "The front")) }
    blocks.append(
      .table(words.swapTable(facts.swaps, caption: words.swapCaption(facts.startOrigin, isAgreed: true, named: facts.name))))
    return blocks
  }

  /// The first packages of a set, with how many are not shown.
  private func listed(_ set: PackageSet, _ name: String) -> [Block] {
    let shown = Array(set.packages.prefix(Self.listLimit))
    let rest = set.count - shown.count
    let order = t("van de laagste waarde voor de eerste partij af", "from the least worth to the first party on")
    let caption =
      rest == 0
      ? "\(name): \(numbers.whole(set.count))"
      : t(
        "\(name): de eerste \(numbers.whole(shown.count)) van \(numbers.whole(set.count)), \(order)",
        "\(name): the first \(numbers.whole(shown.count)) of \(numbers.whole(set.count)), \(order)")
    return words.packagesTable(caption, shown)
  }

  /// Who has power in a vote, and which solutions would pass without all.
  private var voteBlocks: [Block] {
    guard let vote = facts.vote else { return [] }
    let (power, swings) = (vote.shapleyShubik(), vote.banzhaf())
    return [
      .table(
        TableBlock(
          caption: t("Stemmacht bij \(vote.quota) van \(vote.weights.reduce(0, +))", "Voting power at \(vote.quota) of \(vote.weights.reduce(0, +))"),
          columns: [t("partij", "party"), t("stemmen", "votes"), "Shapley-Shubik", "Banzhaf"],
          rows: vote.members.indices.map { [vote.members[$0].rawValue, numbers.whole(vote.weights[$0]), "\(power[$0])", "\(swings[$0])"] }))
    ]
  }
}
