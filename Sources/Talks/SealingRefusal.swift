public import Vocabulary

/// Why something about sealed positions is refused, with its facts; `Refusal.sealing` carries it.
public enum SealingRefusal: Sendable, Hashable {
  case notACommitment
  /// A commitment that was in the record before: an envelope is not sealed twice, nor copied from another seat.
  case sealedBefore
  case noVoter(SeatID)
  case nothingSealed(SeatID)
  /// The terms list an envelope that is not the seat's present one.
  case otherEnvelope(SeatID)
  /// Sealed under a dossier that was replaced since.
  case olderDossier(SeatID)
  case tooFewSealed(Int, needed: Int)
  /// A voter that the terms neither open, nor put on public positions, nor leave out.
  case seatNotPlaced(SeatID)
  /// A seat that speaks for no party of the dossier.
  case noPublicPosition(SeatID)
  /// A seat whose envelope is not in the opening.
  case noPart(SeatID)
  case otherTerms
  case otherPackages
  /// `nil` beyond a 64-bit integer.
  case tooManyPackages(Int?, limit: Int)
  case budgetOutOfReach(seconds: Int, limit: Int)
  case notAllAgreed([SeatID])
  case notAllReady([SeatID])
  case secretsMissing([SeatID])
  case secretsTooLate(minutes: Int)
  case beforeItsMoment(Instant)
  case noMoreThisSession(limit: Int)
  case noMore(limit: Int)
  case answerDoesNotFit
}
