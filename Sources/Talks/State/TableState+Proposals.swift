public import Vocabulary

extension TableState {
  /// A variant or package on the table, with all its versions.
  public struct Proposal: Sendable, Hashable, Codable {
    /// A version; the first is the proposal itself.
    public struct Version: Sendable, Hashable, Codable {
      /// From 1 on.
      public var number: Int
      public var text: ProposalText
      public var by: SeatID
      public var at: Instant
      public var reason: String
      /// The amendment that made it; `nil` where the author did.
      public var amendment: AmendmentID?
      /// The dossier of its day.
      public var dossier: String
    }

    public var id: ProposalID
    /// Counted per circle, from 1 on; never moves.
    public var number: Int
    public var readers: Readers
    public var author: SeatID
    public var title: String
    public var variant: VariantID?
    public var versions: [Version]
    public var withdrawnAt: Instant?

    /// The number of the newest version.
    public var version: Int { versions.count }

    /// What it proposes now.
    public var text: ProposalText { versions.last?.text ?? ProposalText() }
  }

  /// A change to a proposal or to another amendment.
  public struct Amendment: Sendable, Hashable, Codable {
    public enum Fate: String, Sendable, Hashable, Codable, CaseIterable {
      case pending
      case adopted
      case rejected
      case withdrawn
      /// What it changes is no longer there, or another amendment came instead. Dutch: vervallen.
      case lapsed
    }

    public var id: AmendmentID
    /// Counted per circle, from 1 on; never moves.
    public var number: Int
    public var readers: Readers
    public var by: SeatID
    public var at: Instant
    /// The proposal that it changes, directly or through another amendment.
    public var proposal: ProposalID
    public var target: Matter
    public var reason: String
    /// As it was laid on the table.
    public var change: TextChange
    /// As amendments to it, and new versions beneath it, have left it.
    public var current: TextChange
    public var fate: Fate = .pending
    public var endedAt: Instant?
  }

  public func proposal(_ id: ProposalID) -> Proposal? { proposals.last { $0.id == id } }
  public func amendment(_ id: AmendmentID) -> Amendment? { amendments.last { $0.id == id } }

  /// The proposal that a matter is about.
  public func proposal(of matter: Matter) -> ProposalID? {
    switch matter {
    case .proposal(let proposal, _): proposal
    case .amendment(let amendment): self.amendment(amendment)?.proposal
    }
  }
}
