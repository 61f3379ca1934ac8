/// Something that varies over the points of a sweep, by its name, as a user types it and a plan keeps it.
///
/// A value of the calibration has its key, values that are drawn together the name of their group, and levers of a variant `variant:lever`, with a
/// plus sign between levers whose values depend on each other. A value may have a range of its own, over which it is drawn evenly.
public struct SweepFactor: Sendable, Hashable, Codable {
  public var name: String
  /// In the unit of the value; `nil` for the range that the dossier gives.
  public var low: Double?
  public var high: Double?

  init(name: String, low: Double? = nil, high: Double? = nil) { (self.name, self.low, self.high) = (name, low, high) }

  /// Reads `NAME` or `NAME=LOW..HIGH`. Throws `SweepError.unreadableRange`, `.crossedRange`.
  public init(text: String) throws(SweepError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    guard parts.count > 1 else { return }
    let ends = String(parts[1]).split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, let low = Double(ends[0]), let high = Double(ends[1]), low.isFinite, high.isFinite else { throw .unreadableRange(text) }
    guard low < high else { throw .crossedRange(name, low: low, high: high) }
    (self.low, self.high) = (low, high)
  }
}
