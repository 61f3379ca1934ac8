public import Dossiers

extension TableState {
  /// A vote, from its announcement on.
  public struct Vote: Sendable, Hashable, Codable {
    /// A voter as the opening froze it.
    public struct OnRoll: Sendable, Hashable, Codable {
      public var seat: SeatID
      public var weight: Int
      /// Who votes for it; `nil` where it is there itself.
      public var holder: SeatID?
    }

    /// The vote of one seat.
    public struct Ballot: Sendable, Hashable, Codable {
      public var seat: SeatID
      /// Who cast it.
      public var by: SeatID
      public var parts: [VoteAct.Part]
      public var at: Instant
    }

    /// What the opening freezes.
    public struct Frozen: Sendable, Hashable, Codable {
      public var rule: MajorityRule
      public var roll: [OnRoll]
      /// Voters of the table and their weight, present or not.
      public var everyone: Int
      public var everyoneWeight: Int
      /// Voters who had to be present, and who were.
      public var quorum: Int
      public var present: Int
      public var at: Instant
    }

    public var id: VoteID
    /// Counted per circle, from 1 on.
    public var number: Int
    public var readers: Readers
    public var by: SeatID
    public var announcedAt: Instant
    public var facts: VoteAct.Announcement
    /// Seats that let another vote for them, until it opens.
    public var proxies: [Proxy] = []
    /// Why it is not held; `nil` while it may be, and once it was.
    public var end: End?
    public var frozen: Frozen?
    /// In a record: of an open vote only the own ones.
    public var ballots: [Ballot] = []
    public var closedAt: Instant?
    /// Computed at the close; never changes.
    public var count: Count?
    /// Acts up to the close, which tell what came last where the clock does not.
    public var closedAfter: Int?
    /// Seats at the table when it was taken back or opened; `nil` while it is announced.
    public var there: [SeatID]?
    /// What the chair said after a tie.
    public var tie: Tie?

    /// How an announced vote came not to be held. Its trace stays.
    public struct End: Sendable, Hashable, Codable {
      public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// A seat took it back.
        case withdrawn
        /// What it was about was decided, withdrawn, replaced by a newer version, or is an amendment that is over: the machine ended it.
        case decided
        case proposalWithdrawn = "proposal_withdrawn"
        case replaced
        case amendmentOver = "amendment_over"
      }

      public var reason: Reason
      /// Who took it back; `nil` where the machine ended it.
      public var by: SeatID?
      public var at: Instant
      /// What that seat said; may be empty.
      public var words: String
    }

    /// A seat that lets another vote for it.
    public struct Proxy: Sendable, Hashable, Codable {
      public var giver: SeatID
      public var holder: SeatID
    }

    /// The word of the chair after a tie.
    public struct Tie: Sendable, Hashable, Codable {
      public var by: SeatID
      public var isInFavour: Bool
      public var at: Instant
    }

    public enum Phase: String, Sendable, Hashable, Codable {
      case announced, open, closed, withdrawn
      /// Announced, and ended by the machine since its matter was over.
      case lapsed
    }

    public var phase: Phase {
      if let end { return end.reason == .withdrawn ? .withdrawn : .lapsed }
      return closedAt != nil ? .closed : frozen != nil ? .open : .announced
    }

    /// Whether the matter was carried; `nil` before the close, and while a tie waits for the chair.
    public var isAdopted: Bool? {
      switch count?.outcome {
      case nil: nil
      case .adopted: true
      case .rejected: false
      case .tied: tie?.isInFavour
      }
    }
  }

  /// A count: weights and seats for, against and abstaining, with what each test of the rule asked.
  public struct Count: Sendable, Hashable, Codable {
    public enum Outcome: String, Sendable, Hashable, Codable {
      case adopted, rejected
      /// As many for as against, and the chair must say.
      case tied
    }

    /// One test of the rule.
    public struct Test: Sendable, Hashable, Codable {
      public var inFavour: Int
      public var total: Int
      public var needed: Int

      public var isMet: Bool { inFavour > 0 && inFavour >= needed }
    }

    public var inFavour: Int
    public var against: Int
    public var abstains: Int
    /// Seats wholly in favour; a divided seat is in none of the three.
    public var seatsInFavour: Int
    public var seatsAgainst: Int
    public var seatsAbstaining: Int
    /// Seats on the roll that cast nothing.
    public var silent: [SeatID]
    public var tests: [Test]
    public var outcome: Outcome
  }

  public func vote(_ id: VoteID) -> Vote? { votes.last { $0.id == id } }
}
