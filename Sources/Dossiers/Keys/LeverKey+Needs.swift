extension LeverKey {
  /// What must hold someone for the lever to do anything in the chain: of each group of levers at least one; empty for a lever that stands alone.
  public var needs: [[LeverKey]] {
    switch self {
    case .transition, .sunsetMonths, .unaccompaniedMinors:
      [[.waitingMonths, .quotaPerMonth, .suspendedUntil, .housingCondition, .incomeCondition, .brakeOnAbove]]
    case .waitingStart: [[.waitingMonths]]
    case .quotaCriteria, .quotaCarryOver, .quotaUnusedToResettlement: [[.quotaPerMonth, .hardshipPlacesPerMonth]]
    case .quotaCarryOverUntil: [[.quotaCarryOver]]
    case .quotaSelection: [[.quotaPerMonth]]
    case .ownMeansExempt: [[.suspendedUntil, .quotaPerMonth, .waitingMonths], [.ownMeansShare]]
    case .ownMeansShare: [[.ownMeansExempt]]
    case .hardshipOutsideShare: [[.suspendedUntil, .quotaPerMonth, .brakeOnAbove]]
    case .hardshipPriorityShare: [[.quotaCriteria, .quotaSelection]]
    case .entryDelayMonths, .maximumMonthsFromRequest: [[.housingCondition]]
    case .incomeCondition: [[.incomeShareMeeting]]
    case .incomeShareMeeting, .hardshipPlacesPerMonth: [[.incomeCondition]]
    case .emergencyEffect, .brakeIndicator, .brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths, .brakeExemptShare: [[.brakeOnAbove]]
    case .appealShare: [[.decouplingStatute], [.appealWork]]
    case .appealWork: [[.decouplingStatute], [.appealShare]]
    case .decouplingStatute, .startMonth, .waitingMonths, .decisionTermMonths, .quotaPerMonth, .deterrenceShare, .housingCondition, .brakeOnAbove,
      .suspendedUntil, .subsidiaryShare, .targetStatus, .measureKind, .effectiveMonths, .addedMonths, .quotaExpectedWaitMonths, .legalBasis:
      []
    }
  }
}
