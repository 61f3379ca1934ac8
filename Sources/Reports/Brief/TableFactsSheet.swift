public import Assessments
import Negotiation
public import Vocabulary

/// The answer for a table of which nothing else is known, as full as for the table of a dossier.
public struct TableFactsSheet: Sendable {
  /// Most packages of the front, and of ties, that are shown.
  private static let listLimit = 25

  public let facts: TableFacts
  public let language: Language

  public init(_ facts: TableFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: TableFactsWords { TableFactsWords(language: language) }
  private var tables: NegotiationTables { NegotiationTables(words: TableWords(names: TableNames(facts.table, language: language))) }
  private var outcome: NegotiationOutcome { facts.outcome }

  public var sheet: Sheet {
    let opening = words.opening(packages: outcome.packages, agreeable: outcome.agreeable, front: outcome.front?.count)
    return Sheet(
      id: "table", title: facts.name,
      blocks: [.paragraph(opening), .list(tables.tableNotes(outcome)), .table(partiesTable)] + (outcome.agreeable == 0 ? disagreement : agreement)
        + voteBlocks)
  }

  private var partiesTable: TableBlock {
    let names = tables.words.names
    return TableBlock(
      caption: tables.words.redLines, columns: tables.words.redLineColumns + [words.bestAgreement],
      rows: facts.table.parties.indices.map { party in
        [
          Prose(names.parties[party]), names.lines[party].isEmpty ? "–" : tables.words.numbered(names.lines[party]),
          Prose(names.share(party, facts.table.parties[party].walkAway)), Prose(words.numbers.count(outcome.crossingRedLines[party])),
          Prose(outcome.ideals.map { names.share(party, $0[party]) } ?? "–"),
        ]
      })
  }

  private var disagreement: [Block] {
    [
      .subheading(tables.words.noAgreement), .list(outcome.clashes.map(tables.words.clash)), .table(tables.concessions(facts.concessions)),
    ]
  }

  private var agreement: [Block] {
    var blocks = tables.solved(outcome, withWorths: true)
    for (name, found) in tables.words.concepts(outcome) where found.count > 1 {
      blocks.append(.details(summary: words.ties(by: name), listed(found, name)))
    }
    if let front = outcome.front { blocks += listed(front, words.front) }
    let caption = tables.words.swapCaption(facts.startOrigin, isAgreed: true, named: facts.name)
    return blocks + [.table(tables.swaps(facts.swaps, caption: caption))]
  }

  /// The first packages of a set, with how many are not shown.
  private func listed(_ set: PackageSet, _ name: String) -> [Block] {
    let shown = Array(set.packages.prefix(Self.listLimit))
    return tables.packages(words.listed(name, shown: shown.count, of: set.count), shown)
  }

  /// Who has power in a vote.
  private var voteBlocks: [Block] {
    guard let power = facts.power else { return [] }
    let vote = power.vote
    let table = TableBlock(
      caption: words.power(quota: vote.quota, of: power.votes), columns: words.powerColumns,
      rows: vote.members.indices.map {
        [
          Prose(vote.members[$0].rawValue), words.whole(vote.weights[$0]), words.percent(power.shapleyShubik[$0]), words.percent(power.banzhaf[$0]),
        ]
      })
    func fractions(_ index: String, _ values: [Fraction]) -> Prose {
      words.fractions(index, zip(vote.members, values).map { (party: $0, value: $1) })
    }
    return [.table(table), .note(fractions("Shapley-Shubik", power.shapleyShubik)), .note(fractions("Banzhaf", power.banzhaf))]
  }
}
