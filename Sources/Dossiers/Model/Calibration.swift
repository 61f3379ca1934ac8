public import Vocabulary

/// Rates, capacities and shares of the chain, each with its evidence. Every key that the program reads has a value.
public struct Calibration: Sendable, Hashable {
  /// One calibrated value, or twelve for a seasonal pattern.
  public struct Item: Sendable, Hashable {
    public var key: CalibrationKey
    public var name: Phrase
    public var values: [Double]
    public var unit: String
    public var evidence: Evidence
  }

  /// In the order of `CalibrationKey`.
  public var items: [Item]

  /// `nil` unless every key has its values.
  init?(_ found: [Item]) {
    let ordered = CalibrationKey.allCases.compactMap { key in found.first { $0.key == key && $0.values.count == key.count } }
    guard ordered.count == CalibrationKey.allCases.count else { return nil }
    items = ordered
  }

  /// The value of a key, in the unit of its declaration; of a season that of January.
  public subscript(key: CalibrationKey) -> Double { items[key.index].values[0] }

  /// All values of a key.
  public func values(_ key: CalibrationKey) -> [Double] { items[key.index].values }

  /// The item of a key.
  package subscript(item key: CalibrationKey) -> Item {
    get { items[key.index] }
    set { items[key.index] = newValue }
  }
}
