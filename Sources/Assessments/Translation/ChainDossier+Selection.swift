import AsylumChain
import Chance
import Dossiers
import Vocabulary

extension ChainDossier {
  /// What a rule stops and frees beside its quota: a suspension, the end of carrying over, and whose means exempt them.
  func setDates(of rule: inout FamilyRule, _ variant: Variant, _ group: StatusGroup) {
    let isWithoutEnd = value(.suspendedUntil, variant, group).number == .infinity
    rule.suspendedToMonth = isWithoutEnd ? .max : month(.suspendedUntil, variant, group)
    rule.carriesOverToMonth = month(.quotaCarryOverUntil, variant, group)
    if value(.ownMeansExempt, variant, group).flag == true { rule.ownMeansShare = value(.ownMeansShare, variant, group).number ?? 0 }
  }

  /// The way to a place where the quota of a variant goes by selection; `nil` where it does not. A dossier with such a variant has the values
  /// of the way.
  func selection(of variant: Variant, for group: StatusGroup, _ calibration: Calibration) -> Selection? {
    guard value(.quotaSelection, variant, group).flag == true, value(.quotaPerMonth, variant, group).number != nil,
      let intake = calibration.value(.selectionIntakePerMonth, of: .selection).map({ Int($0.rounded()) }),
      let months = calibration.value(.selectionMonths, of: .selection)
    else { return nil }
    return Selection(
      intakePerMonth: intake, duration: months > 0 ? .lognormal(meanDays: months * Self.monthDays, sigma: Self.spreadOfOffices) : .fixed(days: 0),
      groundsShare: value(.hardshipPriorityShare, variant, group).number ?? 0)
  }

  /// The standard deviation of the logarithm of a time of which a third passes at each of three offices without memory: the mission, the office where
  /// the sponsor lives, and the one that chooses. Such a sum has a standard deviation of its mean over the root of three.
  private static let spreadOfOffices = Elementary.log(4.0 / 3).squareRoot()
}
