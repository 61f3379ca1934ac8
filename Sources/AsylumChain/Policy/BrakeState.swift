/// Whether an emergency brake is on, with its memory: it goes on and off at different thresholds, and stays on for a shortest time.
struct BrakeState {
  private(set) var isOn = false
  private var onSince = 0

  /// Looks at the indicator at the end of a month, in persons.
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
