public import Negotiation

/// What a table of which nothing else is known allows: no dossier, no law, no chain.
public struct TableFacts: Sendable, Hashable, Codable {
  public var name: String
  public var table: Table
  public var outcome: NegotiationOutcome
  /// What would open an agreement where there is none.
  public var concessions: [Concession]
  /// The package that `swaps` start from; `nil` where nothing is agreeable and the dossier names none.
  public var start: Package?
  /// Changes of one or two measures of `start` after which all can still agree, or where nothing is agreeable those that bring it closest.
  public var swaps: [Swap]
  /// Who has power in the vote of the parties, where their votes are known.
  public var power: VotePower?

  /// Positions that were changed for this question, as the options that ask for it; empty for a table as it stands.
  public var changes: [String] = []

  /// Searches the table. Throws `NegotiationError` where that cannot be done.
  public init(_ table: Table, name: String, vote: VotingGame? = nil) throws(NegotiationError) {
    let search = try PackageSearch(table)
    self.name = name
    self.table = table
    power = vote.map(VotePower.init)
    outcome = try search.negotiate()
    concessions = try search.concessions(after: outcome)
    start = outcome.nash.first ?? outcome.kalaiSmorodinsky.first
    swaps = start.map { search.swaps(from: $0.options) } ?? []
  }

  /// What an assessment found of the table of a dossier.
  public init(_ assessed: TableAssessment, name: String) {
    self.name = name
    (table, outcome, concessions) = (assessed.table, assessed.outcome, assessed.concessions)
    (start, swaps) = (assessed.start, assessed.swaps)
  }

  /// The same with changed positions, from what was found of them.
  public init(_ found: WhatIf, name: String) {
    self.name = name
    (table, outcome, concessions) = (found.table, found.outcome, found.concessions)
    (start, swaps) = (found.start, found.swaps)
  }

  /// What `start` is.
  public var startOrigin: StartOrigin? { start.map { StartOrigin($0, of: outcome) } }
}
