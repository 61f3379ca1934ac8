public import Vocabulary

/// A lever that the program reads by name, declared once. Every other lever is the dossier's own: only its norms read it.
public enum LeverKey: String, Sendable, Hashable, Codable, CaseIterable {
  case decouplingStatute = "decoupling_statute"
  case transition = "transition"
  case startMonth = "start_month"
  case sunsetMonths = "sunset_months"
  case waitingMonths = "waiting_months"
  case waitingStart = "waiting_start"
  case entryDelayMonths = "entry_delay_months"
  case maximumMonthsFromRequest = "maximum_months_from_request"
  case decisionTermMonths = "decision_term_months"
  case unaccompaniedMinors = "unaccompanied_minors"
  case quotaPerMonth = "quota_per_month"
  case quotaCriteria = "quota_criteria"
  case hardshipPriorityShare = "hardship_priority_share"
  case deterrenceShare = "deterrence_share"
  case quotaCarryOver = "quota_carry_over"
  case quotaUnusedToResettlement = "quota_unused_to_resettlement"
  case housingCondition = "housing_condition"
  case incomeCondition = "income_condition"
  case incomeShareMeeting = "income_share_meeting"
  case hardshipPlacesPerMonth = "hardship_places_per_month"
  case emergencyEffect = "emergency_effect"
  case brakeIndicator = "brake_indicator"
  case brakeOnAbove = "brake_on_above"
  case brakeOffBelow = "brake_off_below"
  case brakeWaitMonths = "brake_wait_months"
  case brakeMinimumMonths = "brake_minimum_months"
  case brakeExemptShare = "brake_exempt_share"
  case subsidiaryShare = "subsidiary_share"
  case appealShare = "appeal_share"
  case appealWork = "appeal_work"
  case targetStatus = "target_status"
  case measureKind = "measure_kind"
  case effectiveMonths = "effective_months"
  case addedMonths = "added_months"
  case quotaExpectedWaitMonths = "quota_expected_wait_months"
  case legalBasis = "legal_basis"
  // Of what not every table talks about; a dossier may leave each out.
  case suspendedUntil = "suspended_until"
  case quotaCarryOverUntil = "quota_carry_over_until"
  case quotaSelection = "quota_selection"
  case ownMeansExempt = "own_means_exempt"
  case ownMeansShare = "own_means_share"
  case hardshipOutsideShare = "hardship_outside_share"
}

extension LeverKey {
  /// The lever of the dossier that the key names.
  public var id: LeverID { LeverID(rawValue) }

  /// Whether the chain reads it; the others belong to the law alone.
  public var isOfChain: Bool {
    switch self {
    case .targetStatus, .measureKind, .effectiveMonths, .addedMonths, .quotaExpectedWaitMonths, .legalBasis: false
    case .decouplingStatute, .transition, .startMonth, .sunsetMonths, .waitingMonths, .waitingStart, .entryDelayMonths,
      .maximumMonthsFromRequest, .decisionTermMonths, .unaccompaniedMinors, .quotaPerMonth, .quotaCriteria, .hardshipPriorityShare,
      .deterrenceShare, .quotaCarryOver, .quotaUnusedToResettlement, .housingCondition, .incomeCondition, .incomeShareMeeting,
      .hardshipPlacesPerMonth, .emergencyEffect, .brakeIndicator, .brakeOnAbove, .brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths,
      .brakeExemptShare, .subsidiaryShare, .appealShare, .appealWork, .suspendedUntil, .quotaCarryOverUntil, .quotaSelection, .ownMeansExempt,
      .ownMeansShare, .hardshipOutsideShare:
      true
    }
  }

  /// Whether a dossier with a chain may leave it out, as if no variant changed it.
  public var isOptional: Bool {
    switch self {
    case .suspendedUntil, .quotaCarryOverUntil, .quotaSelection, .ownMeansExempt, .ownMeansShare, .hardshipOutsideShare: true
    case .decouplingStatute, .transition, .startMonth, .sunsetMonths, .waitingMonths, .waitingStart, .entryDelayMonths,
      .maximumMonthsFromRequest, .decisionTermMonths, .unaccompaniedMinors, .quotaPerMonth, .quotaCriteria, .hardshipPriorityShare,
      .deterrenceShare, .quotaCarryOver, .quotaUnusedToResettlement, .housingCondition, .incomeCondition, .incomeShareMeeting,
      .hardshipPlacesPerMonth, .emergencyEffect, .brakeIndicator, .brakeOnAbove, .brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths,
      .brakeExemptShare, .subsidiaryShare, .appealShare, .appealWork, .targetStatus, .measureKind, .effectiveMonths, .addedMonths,
      .quotaExpectedWaitMonths, .legalBasis:
      false
    }
  }

  /// What kind of value the program expects.
  public var form: Lever.Form {
    switch self {
    case .decouplingStatute, .quotaCarryOver, .quotaSelection, .ownMeansExempt: .bool
    case .transition, .waitingStart, .unaccompaniedMinors, .quotaCriteria, .housingCondition, .incomeCondition, .emergencyEffect,
      .brakeIndicator, .legalBasis:
      .choice
    case .startMonth, .suspendedUntil, .quotaCarryOverUntil: .text
    case .sunsetMonths, .waitingMonths, .entryDelayMonths, .maximumMonthsFromRequest, .decisionTermMonths, .quotaPerMonth,
      .hardshipPriorityShare, .deterrenceShare, .quotaUnusedToResettlement, .incomeShareMeeting, .hardshipPlacesPerMonth, .brakeOnAbove,
      .brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths, .brakeExemptShare, .subsidiaryShare, .appealShare, .appealWork,
      .effectiveMonths, .addedMonths, .quotaExpectedWaitMonths, .ownMeansShare, .hardshipOutsideShare:
      .number
    case .targetStatus, .measureKind: .set
    }
  }

  /// The unit in which the program reads a number; `none` for what has none.
  public var unit: String {
    switch self {
    case .decouplingStatute, .transition, .waitingStart, .unaccompaniedMinors, .quotaCriteria, .quotaCarryOver, .housingCondition,
      .incomeCondition, .emergencyEffect, .brakeIndicator, .appealWork, .targetStatus, .measureKind, .legalBasis,
      .quotaSelection, .ownMeansExempt:
      "none"
    case .startMonth, .suspendedUntil, .quotaCarryOverUntil: "date"
    case .sunsetMonths, .waitingMonths, .entryDelayMonths, .maximumMonthsFromRequest, .decisionTermMonths, .brakeWaitMonths,
      .brakeMinimumMonths, .effectiveMonths, .addedMonths, .quotaExpectedWaitMonths:
      "months"
    case .quotaPerMonth, .hardshipPlacesPerMonth, .brakeOnAbove, .brakeOffBelow: "persons"
    case .hardshipPriorityShare, .deterrenceShare, .quotaUnusedToResettlement, .incomeShareMeeting, .brakeExemptShare, .subsidiaryShare,
      .appealShare, .ownMeansShare, .hardshipOutsideShare:
      "share"
    }
  }
}
