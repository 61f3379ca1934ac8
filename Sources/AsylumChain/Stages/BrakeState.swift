/// Whether an emergency brake is on, with its memory: it goes on and off at different thresholds, and stays on for a shortest time.
struct BrakeState {
  private(set) var isOn = false
  private var onSince = 0

  /// Looks at the people in reception at the end of a month.
  mutating func observe(_ occupancy: Double, brake: EmergencyBrake, month: Int, from start: Int, to end: Int?) {
    guard month >= start, month < end ?? .max else {
      isOn = false
      return
    }
    if isOn {
      if occupancy < brake.offBelow, month - onSince >= brake.minimumMonths { isOn = false }
    } else if occupancy > brake.onAbove {
      isOn = true
      onSince = month
    }
  }
}
