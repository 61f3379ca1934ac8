public import Dossiers
public import Vocabulary

/// An act that the rules of procedure do not allow, with the rule. The state stays as it was.
///
/// What a seat may not read does not exist for it: an act that names such a thing is refused as one that names nothing.
public enum Refusal: Explained, Sendable, Hashable {
  /// A kind of thing that an act names.
  public enum Thing: String, Sendable, Hashable, CaseIterable {
    case seat, session, proposal, version, amendment, referral, finding, word, round, vote, rule, act, opening
  }

  /// A fact that may not be empty.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case name, text, title, question, reason, remedy, ground, link, zone, dossier, hash, seats, change, rulings, answer
  }

  // MARK: The table and its seats
  case notOpened
  case openedAlready
  /// Other rules were handed in than those that the opening fixed.
  case otherRules(given: ProcedureID, fixed: ProcedureID)
  case doneBefore(ActID)
  /// Something else was done by this name.
  case doneOtherwise(ActID)
  case beforeTheLast(at: Instant, last: Instant)
  case notAtTable(SeatID)
  /// A person who does not sit there, or whose sign-in was ended by a new link.
  case notSitting(PersonID)
  case onlyItself(SeatID)
  case seatTwice(SeatID)
  case nameNotFree(SeatID)
  case weightOutOfReach(SeatID, weight: Int, limit: Int)
  /// The rules let other kinds of seats do this.
  case notForSeat(ActKind, kind: SeatKind, allowed: [SeatKind])
  case linkUsedOrUnknown
  case linkTwice
  case notSeen(ActKind)

  // MARK: Circles and names
  case circleNotAllowed(RulesOfProcedure.CircleKind, allowed: [RulesOfProcedure.CircleKind])
  case outsideOwnCircle(SeatID)
  /// A seat that is named and cannot read the act.
  case outsideCircle(SeatID)
  case circleNotInOrder
  /// The act names a thing that some of its readers may not read, or acts on it in another circle.
  case otherCircle(Thing)
  case unknown(Thing, String)
  case empty(Field)
  case tooLong(Field, characters: Int, limit: Int)

  // MARK: Sessions
  case noSession(ActKind)
  case sessionRunning(String)
  case suspended
  case notSuspended
  case stillOpen(SessionID)
  case presentAlready(SeatID, isPresent: Bool)
  case headBeyondRecord(count: Int, acts: Int)
  case confirmedAlready(SeatID)
  case notInPast(Instant, now: Instant)

  // MARK: Proposals and amendments
  case notAuthor(SeatID, author: SeatID)
  case notNewest(version: Int, newest: Int)
  case changesNothing
  case leverTwice(LeverID, StatusGroup)
  case measureTwice(MeasureID)
  case sentenceTwice(Int)
  case noSuchSentence(Int, sentences: Int)
  case notDecimal(String)
  case valueMissing
  case textFrozen(VoteID)
  case ended(Thing, String)
  /// Amendments that must be put before the matter itself.
  case amendmentsPending([AmendmentID])
  /// An amendment that clashes with a further one, which is put first.
  case furtherFirst(AmendmentID)

  // MARK: Referrals
  case notReferredTo(SeatID, asked: SeatID)
  case answeredAlready(ReferralID)
  case wrongAnswer(ReferralAct.Test)
  case wrongSeatForTest(ReferralAct.Test, SeatKind, needed: SeatKind)
  case costReversed(low: Int, high: Int)
  case findingTwice(FindingID)
  /// A verdict that no answer to the open question gives.
  case verdictNotAllowed(FindingID, Verdict, allowed: [Verdict])
  case fewerThanNobody(Int)

  // MARK: Consent rounds
  case nobodyAsked
  case notAsked(SeatID)
  case spokenAlready(SeatID)
  case deadlinePassed(Instant, at: Instant)
  case stillSilent(until: Instant?)
  case running(Thing, String)

  // MARK: Votes
  case noVotes
  /// Voters who are not in the circle of the vote.
  case votersOutside([SeatID])
  case bothSidesCouldWin(DecisionRuleID)
  case noticeTooShort(minutes: Int, needed: Int)
  case tooEarly(Instant, at: Instant)
  case closesBeforeOpening
  case notInPhase(TableState.Vote.Phase, needed: TableState.Vote.Phase)
  case nobodyPresent
  case noQuorum(present: Int, needed: Int)
  case noProxies
  case proxyToItself(SeatID)
  case tooManyProxies(SeatID, limit: Int)
  case proxyTwice(SeatID)
  case notOnRoll(SeatID)
  case notItsVote(SeatID, holder: SeatID?)
  case noSplitVotes
  case wrongSplit(sum: Int, weight: Int)
  case choiceTwice(VoteAct.Choice)
  case noTie
  case tieSettled

  // MARK: Decisions, minutes, erasure
  case notCarried
  /// The rules let rounds of consent decide nothing.
  case roundBindsNobody
  /// The same, and no votes either.
  case nothingDecides
  case otherMatter
  case decidedAlready(DecisionID)
  case minutesAdopted(SessionID)
  case minutesNotAdopted(SessionID)
  case notErasable(ActID)
  case erasedAlready(ActID)
  case sameDossier

  // MARK: Sealed positions
  case sealing(SealingRefusal)

  // MARK: Places
  case trading(TradeRefusal)
}

extension Refusal: CustomStringConvertible {
  /// The English sentence, for logs and tests.
  public var description: String { sentence.en }
}
