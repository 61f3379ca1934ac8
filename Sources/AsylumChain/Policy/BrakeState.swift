/// Whether an emergency brake is on, with its memory: it goes on and off at different thresholds, and stays on for a shortest time.
///
/// The gap between the thresholds keeps it from going on and off month after month. Outside the months of its rule it is off.
struct BrakeState {
  /// Off until the first look.
  private(set) var isOn = false
  /// Month in which it last went on; means nothing while it is off.
  private var onSince = 0

  /// Looks at the indicator at the end of a month, in persons.
  ///
  /// `month` is the one that begins, 0 at the opening date; the rule holds from `start` to just before `end`, for ever where that is `nil`.
  /// Thresholds are strict: at exactly `onAbove` or `offBelow` nothing changes.
  mutating func observe(_ persons: Double, brake: EmergencyBrake, month: Int, from start: Int, to end: Int?) {
    guard month >= start, month < end ?? .max else {
      isOn = false
      return
    }
    if isOn {
      if persons < brake.offBelow, month - onSince >= brake.minimumMonths { isOn = false }
    } else if persons > brake.onAbove {
      isOn = true
      onSince = month
    }
  }
}
