public import Assessments
import Negotiation
import Vocabulary

/// The answer for a table in a form that others can use; `Docs/Schemas/polder-table.schema.json` describes it.
public struct TableDocument: Encodable, Sendable {
  private let format = "polder-table"
  private let version = 2
  private let name: String
  /// Positions that were changed for this question; empty for a table as it stands.
  private let changes: [String]
  /// `null` where there are more than a 64-bit integer holds.
  private let packages: Int?
  private let agreeable: Int
  private let parties: [PartyDocument]
  /// `null` where the front is too large to list.
  private let front: SetDocument?
  private let solutions: [SolutionDocument]
  private let clashes: [[DemandDocument]]
  private let corrections: [[DemandDocument]]
  private let moves: [ConcessionDocument]
  private let swaps: [SwapDocument]
  private let swapsFrom: StartDocument?
  private let vote: VoteDocument?

  public init(_ facts: TableFacts) {
    let (table, outcome) = (facts.table, facts.outcome)
    name = facts.name
    changes = facts.changes
    packages = outcome.packages
    agreeable = outcome.agreeable
    parties = table.parties.indices.map { PartyDocument($0, facts) }
    front = outcome.front.map { SetDocument($0, table) }
    solutions = [
      SolutionDocument("nash", outcome.nash, table, isUndefined: outcome.isNashUndefined),
      SolutionDocument("kalaiSmorodinsky", outcome.kalaiSmorodinsky, table), SolutionDocument("egalitarian", outcome.egalitarian, table),
      SolutionDocument("utilitarian", outcome.utilitarian, table),
    ]
    clashes = outcome.clashes.map { $0.map { DemandDocument($0, table) } }
    corrections = outcome.corrections.map { $0.map { DemandDocument($0, table) } }
    moves = facts.concessions.map { ConcessionDocument($0, table) }
    swaps = facts.swaps.map { SwapDocument($0, table) }
    swapsFrom = facts.start.map {
      StartDocument(origin: StartOrigin($0, of: outcome).written, package: PackageDocument($0, table))
    }
    vote = facts.power.map(VoteDocument.init)
  }

  private enum Key: String, CodingKey {
    case format, version, name, changes, packages, agreeable, parties, front, solutions, clashes, corrections, moves, swaps, swapsFrom, vote
  }

  /// Writes `null` where something is not known, instead of leaving it out.
  public func encode(to encoder: any Encoder) throws {
    var root = encoder.container(keyedBy: Key.self)
    try root.encode(format, forKey: .format)
    try root.encode(version, forKey: .version)
    try root.encode(name, forKey: .name)
    try root.encode(changes, forKey: .changes)
    try root.encode(packages, forKey: .packages)
    try root.encode(agreeable, forKey: .agreeable)
    try root.encode(parties, forKey: .parties)
    try root.encode(front, forKey: .front)
    try root.encode(solutions, forKey: .solutions)
    try root.encode(clashes, forKey: .clashes)
    try root.encode(corrections, forKey: .corrections)
    try root.encode(moves, forKey: .moves)
    try root.encode(swaps, forKey: .swaps)
    try root.encode(swapsFrom, forKey: .swapsFrom)
    try root.encode(vote, forKey: .vote)
  }
}

/// A worth as a share of what is worth 1, to six decimals.
private func share(_ units: Int, _ party: Int, _ table: Table) -> Double { (table.parties[party].share(units) * 1e6).rounded() / 1e6 }

private struct PartyDocument: Encodable, Sendable {
  let name: String
  let walkAway: Double
  /// Greatest worth of an agreement; `null` without one.
  let best: Double?
  /// Packages that cross its red lines; `null` where they cannot be counted.
  let crossing: Int?
  let redLines: [LineDocument]

  init(_ party: Int, _ facts: TableFacts) {
    let own = facts.table.parties[party]
    name = own.id.rawValue
    walkAway = share(own.walkAway, party, facts.table)
    best = facts.outcome.ideals.map { share($0[party], party, facts.table) }
    crossing = facts.outcome.crossingRedLines[party]
    redLines = own.redLines.flatMap { line in
      line.conditions.map { condition in
        let measure = facts.table.measures[condition.measure]
        return LineDocument(text: line.id, issue: measure.id.rawValue, forbids: condition.options.map { measure.options[$0] })
      }
    }
  }

  private enum Key: String, CodingKey {
    case name, walkAway, best, crossing, redLines
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(walkAway, forKey: .walkAway)
    try container.encode(best, forKey: .best)
    try container.encode(crossing, forKey: .crossing)
    try container.encode(redLines, forKey: .redLines)
  }
}

private struct LineDocument: Encodable, Sendable {
  let text: RedLineID
  let issue: String
  let forbids: [OptionID]
}

private struct PackageDocument: Encodable, Sendable {
  /// One option per issue, in their order.
  let options: [OptionID]
  /// One per party, in their order; shares of the worth 1.
  let worth: [Double]

  init(_ package: Package, _ table: Table) {
    options = package.options.indices.map { table.measures[$0].options[package.options[$0]] }
    worth = package.worth.indices.map { share(package.worth[$0], $0, table) }
  }
}

private struct SetDocument: Encodable, Sendable {
  let count: Int
  let packages: [PackageDocument]

  init(_ set: PackageSet, _ table: Table) {
    count = set.count
    packages = set.packages.map { PackageDocument($0, table) }
  }
}

private struct SolutionDocument: Encodable, Sendable {
  let concept: String
  let count: Int
  let packages: [PackageDocument]
  /// Whether there is an agreement on which the concept says nothing.
  let isUndefined: Bool

  init(_ concept: String, _ set: PackageSet, _ table: Table, isUndefined: Bool = false) {
    self.concept = concept
    count = set.count
    packages = set.packages.map { PackageDocument($0, table) }
    self.isUndefined = isUndefined
  }
}

private struct DemandDocument: Encodable, Sendable {
  let party: String
  /// The red line in its own words; left out for the walk-away value.
  let redLine: RedLineID?

  init(_ demand: Demand, _ table: Table) {
    party = table.parties[demand.party].id.rawValue
    redLine =
      switch demand {
      case .redLine(let party, let line): table.parties[party].redLines[line].id
      case .walkAway: nil
      }
  }
}

private struct ConcessionDocument: Encodable, Sendable {
  /// One of the three keys beside the party.
  struct Move: Encodable, Sendable {
    let party: String
    var drops: RedLineID?
    var accepts: String?
    var lowersTo: Double?
    /// Greatest worth to the party of a package that all can accept after the moves.
    let best: Double
    let givenUp: Double
  }

  let opened: Int
  let moves: [Move]

  init(_ concession: Concession, _ table: Table) {
    opened = concession.opened
    moves = zip(concession.moves, concession.prices).map { move, price in
      var written = Move(
        party: table.parties[move.party].id.rawValue, best: share(price.best, move.party, table), givenUp: share(price.givenUp, move.party, table))
      switch move {
      case .dropLine(let party, let line): written.drops = table.parties[party].redLines[line].id
      case .accept(let party, let line, let option):
        written.accepts = table.parties[party].redLines[line].conditions.first.map {
          "\(table.measures[$0.measure].id): \(table.measures[$0.measure].options[option])"
        }
      case .lower(let party, let worth): written.lowersTo = share(worth, party, table)
      }
      return written
    }
  }
}

private struct SwapDocument: Encodable, Sendable {
  struct Change: Encodable, Sendable {
    let issue: String
    let from: OptionID
    let to: OptionID
  }

  let changes: [Change]
  let gains: [Double]
  let package: PackageDocument

  init(_ swap: Swap, _ table: Table) {
    changes = swap.changes.map { change in
      let measure = table.measures[change.measure]
      return Change(issue: measure.id.rawValue, from: measure.options[change.from], to: measure.options[change.to])
    }
    gains = swap.gains.indices.map { share(swap.gains[$0], $0, table) }
    package = PackageDocument(swap.package, table)
  }
}

extension StartOrigin {
  fileprivate var written: String {
    switch self {
    case .nash: "nash"
    case .kalaiSmorodinsky: "kalaiSmorodinsky"
    case .named: "named"
    }
  }
}

private struct StartDocument: Encodable, Sendable {
  let origin: String
  let package: PackageDocument
}

private struct VoteDocument: Encodable, Sendable {
  let quota: Int
  let votes: [Int]
  let shapleyShubik: [String]
  let banzhaf: [String]

  init(_ power: VotePower) {
    quota = power.vote.quota
    votes = power.vote.weights
    shapleyShubik = power.shapleyShubik.map(\.description)
    banzhaf = power.banzhaf.map(\.description)
  }
}
