/// The choices of levers that the chain tells apart, each declared once. A choice lever with none of these is read as a text or not at all.
public enum LeverChoices {
  /// The choice by which a lever is set to nothing, in every one that has it.
  static let nothing = "none"

  /// Whom a new rule reaches.
  public enum Transition: String, Sendable, CaseIterable {
    case newSponsorsOnly = "new_sponsors_only"
    case newApplications = "new_applications"
    case pendingApplications = "pending_applications"
    case grantedVisas = "granted_visas"
  }

  /// The moment from which a waiting period counts. The chain knows no marriage and no lawful stay; a wait from these is a problem of the variant.
  public enum WaitingStart: String, Sendable, CaseIterable {
    case statusGrant = "status_grant"
    case lawfulStay = "lawful_stay"
    case application
    case grantOfVisa = "grant_of_visa"
    case marriage
  }

  public enum UnaccompaniedMinors: String, Sendable, CaseIterable { case exempt, included }

  /// Who goes first within a quota. Only a lottery and hardship change the order in which requests came.
  public enum QuotaCriteria: String, Sendable, CaseIterable {
    case statutory, policy
    case firstCome = "first_come"
    case lottery
    case hardshipFirst = "hardship_first"
    case none
  }

  public enum HousingCondition: String, Sendable, CaseIterable {
    case none, required
    case requiredOrWait = "required_or_wait"
  }

  public enum IncomeCondition: String, Sendable, CaseIterable {
    case none
    case referenceAmount = "reference_amount"
    case fixedFloor = "fixed_floor"
    case noSocialAssistance = "no_social_assistance"
  }

  public enum EmergencyEffect: String, Sendable, CaseIterable { case none, delay, stop }

  /// What an emergency brake looks at.
  public enum BrakeIndicator: String, Sendable, CaseIterable {
    case reception
    case waitingForHome = "waiting_for_home"
    case asylumQueue = "asylum_queue"
    case applications, none
  }
}

extension LeverKey {
  /// The choices that the program knows for a lever, in their order; empty where it takes any.
  package var knownChoices: [String] {
    func names<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> [String] where Choice.RawValue == String {
      Choice.allCases.map(\.rawValue)
    }
    return switch self {
    case .transition: names(LeverChoices.Transition.self)
    case .waitingStart: names(LeverChoices.WaitingStart.self)
    case .unaccompaniedMinors: names(LeverChoices.UnaccompaniedMinors.self)
    case .quotaCriteria: names(LeverChoices.QuotaCriteria.self)
    case .housingCondition: names(LeverChoices.HousingCondition.self)
    case .incomeCondition: names(LeverChoices.IncomeCondition.self)
    case .emergencyEffect: names(LeverChoices.EmergencyEffect.self)
    case .brakeIndicator: names(LeverChoices.BrakeIndicator.self)
    case .decouplingStatute, .startMonth, .sunsetMonths, .waitingMonths, .entryDelayMonths, .maximumMonthsFromRequest, .decisionTermMonths,
      .quotaPerMonth, .hardshipPriorityShare, .deterrenceShare, .quotaCarryOver, .quotaUnusedToResettlement, .incomeShareMeeting,
      .hardshipPlacesPerMonth, .brakeOnAbove, .brakeOffBelow, .brakeWaitMonths, .brakeMinimumMonths, .brakeExemptShare, .subsidiaryShare,
      .appealShare, .appealWork, .targetStatus, .measureKind, .effectiveMonths, .addedMonths, .quotaExpectedWaitMonths, .legalBasis,
      .suspendedUntil, .quotaCarryOverUntil, .quotaSelection, .ownMeansExempt, .ownMeansShare, .hardshipOutsideShare:
      []
    }
  }
}
