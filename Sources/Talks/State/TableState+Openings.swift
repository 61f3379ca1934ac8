import Dossiers
public import Negotiation
public import Vocabulary

extension TableState {
  /// A position that a seat sealed: what the record knows of it.
  public struct SealedEnvelope: Sendable, Hashable, Codable {
    public enum Fate: String, Sendable, Hashable, Codable, CaseIterable {
      case sealed
      /// The seat sealed another one.
      case replaced
      case withdrawn
      /// The talks ended, by a decision or without one, and the session with them: nobody opens it any more.
      case ended
      /// A secret was given in an opening that lists it, with or without an answer, or it was taken along to be opened elsewhere.
      case spent
    }

    public var seat: SeatID
    public var commitment: String
    public var form: Int
    /// The dossier of its day, to which it is bound.
    public var dossier: String
    public var at: Instant
    public var fate: Fate = .sealed
  }

  /// An opening of sealed positions, from the first agreement on.
  public struct SealedOpening: Sendable, Hashable, Codable {
    public var id: OpeningID
    /// Counted per circle, from 1 on.
    public var number: Int
    public var readers: Readers
    public var terms: OpeningTerms
    public var session: SessionID?
    public var agreed: [SeatID]
    /// Minutes from the first secret within which all must come.
    public var secretMinutes = RulesOfProcedure.SealedOpenings.usual.minutes
    public var ready: [SeatID] = []
    /// When the envelopes were first taken along to another machine; `nil` where they never were.
    public var packedAt: Instant?
    /// Seats that gave their secret, in order, and when the first and the last did.
    public var given: [SeatID] = []
    public var firstGivenAt: Instant?
    public var lastGivenAt: Instant?
    public var endedAt: Instant?
    /// Whether it was answered; then `answer` is what came out, or nothing within the budget.
    public var isAnswered = false
    public var answer: OpeningAnswer?
    /// Why it ended without an answer.
    public var cause: SealingAct.Cause?
    /// On whose envelope it ended; `nil` where it ended on none.
    public var failed: SeatID?

    /// Seats that have not agreed, are not ready, have not given their secret.
    public var notAgreed: [SeatID] { waiting(for: agreed) }
    public var notReady: [SeatID] { waiting(for: ready) }
    public var notGiven: [SeatID] { waiting(for: given) }
    private func waiting(for seats: [SeatID]) -> [SeatID] { terms.envelopes.map(\.seat).filter { !seats.contains($0) } }

    /// Whether a secret was given, or may have been given elsewhere: then it is not undone.
    public var isBegun: Bool { !given.isEmpty || packedAt != nil }

    /// Whether it counts as an answer of the table: one came out, or may have come out elsewhere.
    public var mayHaveTold: Bool { isAnswered || packedAt != nil }

    /// Until when secrets count; `nil` before the first.
    public var secretsUntil: Instant? { firstGivenAt?.advanced(byMinutes: secretMinutes) }

    /// When the answer comes; `nil` before the last secret.
    public var answersAt: Instant? {
      guard notGiven.isEmpty, let lastGivenAt else { return nil }
      return Instant(milliseconds: lastGivenAt.milliseconds + terms.budgetSeconds * 1000)
    }
  }

  public func sealedOpening(_ id: OpeningID) -> SealedOpening? { openings.last { $0.id == id } }

  /// The opening that has not ended; there is one at a time.
  public var runningOpening: SealedOpening? { openings.last { $0.endedAt == nil } }

  /// How many openings with an answer the table may still have. One whose envelopes were taken along counts, whatever became of it here.
  public var openingsLeft: Int { max(0, sealedOpenings.answers - openings.filter(\.mayHaveTold).count) }

  /// The envelope of a seat that could be opened.
  public func envelope(of seat: SeatID) -> SealedEnvelope? { envelopes.last { $0.seat == seat && $0.fate == .sealed } }
}
