extension LeverKey {
  /// Whether the chain counts the lever one by one: people, places, and months at whose end something begins or stops.
  package var isWhole: Bool {
    switch self {
    case .sunsetMonths, .quotaPerMonth, .hardshipPlacesPerMonth, .brakeOnAbove, .brakeOffBelow, .brakeMinimumMonths: true
    case .decouplingStatute, .transition, .startMonth, .waitingMonths, .waitingStart, .entryDelayMonths, .maximumMonthsFromRequest,
      .decisionTermMonths, .unaccompaniedMinors, .quotaCriteria, .hardshipPriorityShare, .deterrenceShare, .quotaCarryOver,
      .quotaUnusedToResettlement, .housingCondition, .incomeCondition, .incomeShareMeeting, .emergencyEffect, .brakeIndicator,
      .brakeWaitMonths, .brakeExemptShare, .subsidiaryShare, .appealShare, .appealWork, .targetStatus, .measureKind, .effectiveMonths, .addedMonths,
      .quotaExpectedWaitMonths, .legalBasis, .suspendedUntil, .quotaCarryOverUntil, .quotaSelection, .ownMeansExempt, .ownMeansShare,
      .hardshipOutsideShare:
      false
    }
  }
}
