/// The lowest and the highest of many values, exact, each with the run that made it; of equal ones the first run.
public struct Extreme: Sendable, Hashable {
  /// Not a number where there was none.
  public private(set) var low = Double.nan
  public private(set) var high = Double.nan
  /// Rows of the sweep; those of its second sample are counted on from its first. Below nought where there was none.
  public private(set) var lowRun = -1
  public private(set) var highRun = -1

  init() {}

  init(low: Double, lowRun: Int, high: Double, highRun: Int) {
    (self.low, self.lowRun, self.high, self.highRun) = (low, lowRun, high, highRun)
  }

  /// Takes in the value of a run; one that is not finite is left out.
  mutating func add(_ value: Double, run: Int) {
    guard value.isFinite else { return }
    join(Extreme(low: value, lowRun: run, high: value, highRun: run))
  }

  mutating func join(_ other: Self) {
    guard other.lowRun >= 0 else { return }
    if lowRun < 0 || (other.low, other.lowRun) < (low, lowRun) { (low, lowRun) = (other.low, other.lowRun) }
    if highRun < 0 || (-other.high, other.highRun) < (-high, highRun) { (high, highRun) = (other.high, other.highRun) }
  }

  // NB: written out, because what is not a number equals itself here.
  public static func == (left: Self, right: Self) -> Bool {
    (left.low.bitPattern, left.high.bitPattern, left.lowRun, left.highRun)
      == (right.low.bitPattern, right.high.bitPattern, right.lowRun, right.highRun)
  }
}
