public import Negotiation

/// What a table of which nothing else is known allows: no dossier, no law, no chain.
public struct TableFacts: Sendable, Hashable, Codable {
  public var name: String
  public var table: Table
  public var outcome: NegotiationOutcome
  /// What would open an agreement where there is none.
  public var concessions: [Concession]
  /// The package that `swaps` start from; `nil` where nothing is agreeable.
  public var start: Package?
  /// Changes of one or two measures of `start` after which all can still agree.
  public var swaps: [Swap]
  /// The vote of the parties, where their votes are known.
  public var vote: VotingGame?

  /// Positions that were changed for this question, as the options that ask for it; empty for a table as it stands.
  public var changes: [String] = []

  /// Searches the table. Throws `NegotiationError` where that cannot be done.
  public init(_ table: Table, name: String, vote: VotingGame? = nil) throws(NegotiationError) {
    let search = try PackageSearch(table)
    self.name = name
    self.table = table
    self.vote = vote
    outcome = try search.negotiate()
    concessions = try search.concessions(after: outcome)
    start = outcome.nash.first ?? outcome.kalaiSmorodinsky.first
    swaps = start.map { search.swaps(from: $0.options) } ?? []
  }

  /// What `start` is.
  public var startOrigin: StartOrigin? { start.map { StartOrigin($0, of: outcome) } }
}
