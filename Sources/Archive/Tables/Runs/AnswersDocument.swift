public import Assessments
public import Talks
public import Vocabulary

/// The answers to one version of a proposal as other programs read them: what the program says, what counts at the table, and what the version
/// changed.
public struct AnswersDocument: Encodable, Sendable {
  public var proposal: ProposalID
  public var version: Int
  /// `made`, or why there is no run.
  public var standing: String
  public var run: String?
  /// The hash of the rulings of lawyers that count; `nil` where there are none.
  public var rulingsHash: String?
  /// The row of the matrix by the program, and the one that counts at the table.
  public var machine: MatrixAnswer?
  public var table: MatrixAnswer?
  /// Findings as lawyers left them.
  public var verdicts: [TableState.VerdictAtTable]
  /// From the version before.
  public var difference: VersionDifference?

  public init(_ answered: AnsweredVersion, _ proposal: ProposalID, in state: TableState) {
    (self.proposal, version, run) = (proposal, answered.version, answered.run)
    standing = answered.standing.name
    rulingsHash = answered.atTable?.receipt.answers
    machine = answered.variant.flatMap { answered.machine?.row($0) }
    table = answered.variant.flatMap { answered.answers?.row($0) }
    verdicts = state.verdicts(of: proposal, version: answered.version)
    difference = answered.difference
  }
}

extension AnsweredVersion.Standing {
  /// As files write it.
  fileprivate var name: String {
    switch self {
    case .nothingToRun: "nothing_to_run"
    case .noDossier: "no_dossier"
    case .unreadable: "unreadable"
    case .notAsked: "not_asked"
    case .waiting: "waiting"
    case .running: "running"
    case .failed: "failed"
    case .cancelled: "cancelled"
    case .made: "made"
    }
  }
}
