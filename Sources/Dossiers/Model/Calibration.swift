public import Vocabulary

/// Rates, capacities and shares of the chain, each with its evidence. Every key that the program reads has a value, but for those on services of
/// which the dossier does not say how their output goes on, and on flows that it leaves out.
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
  /// Values that are drawn together, in the order of the file; empty where each is drawn apart.
  public var groups: [ValueGroup]

  /// `nil` unless every key has its values that no dossier may leave out.
  init?(_ found: [Item], groups: [ValueGroup] = []) {
    self.groups = groups
    let ordered = CalibrationKey.allCases.compactMap { key in found.first { $0.key == key && $0.values.count == key.count } }
    guard ordered.count(where: { !$0.key.isOptional }) == CalibrationKey.allCases.count(where: { !$0.isOptional }) else { return nil }
    items = ordered
  }

  /// Whether it says how the output of a service goes on.
  public func says(_ service: ServiceKeys) -> Bool { service.keys.allSatisfy { key in items.contains { $0.key == key } } }

  /// Whether a flow is not left out.
  public func says(_ flow: ChainFlow) -> Bool { flow.optional.allSatisfy { key in items.contains { $0.key == key } } }

  /// The value of a key of a flow; `nil` where the flow is left out.
  package func value(_ key: CalibrationKey, of flow: ChainFlow) -> Double? { says(flow) ? self[key] : nil }

  /// Whether a lot is not left out.
  public func says(_ lot: CalibrationLot) -> Bool { lot.keys.allSatisfy { key in items.contains { $0.key == key } } }

  /// The value of a key of a lot; `nil` where the lot is left out.
  package func value(_ key: CalibrationKey, of lot: CalibrationLot) -> Double? { says(lot) ? self[key] : nil }

  /// Whether it says so of any service; if not, all are frozen.
  public var saysServices: Bool { ServiceKeys.all.contains(where: says) }

  /// Without the values that a scenario does not read.
  package func read(under scenario: CapacityScenario) -> Calibration {
    let kept = Set(ServiceKeys.all.filter(says).flatMap { $0.keys(under: scenario) })
    let unread = Set(ServiceKeys.all.flatMap(\.keys)).subtracting(kept)
    var own = self
    own.items.removeAll { unread.contains($0.key) }
    return own
  }

  /// The value of a key, in the unit of its declaration; of a season that of January. One on a service must be there.
  public subscript(key: CalibrationKey) -> Double { items[position(of: key)].values[0] }

  /// All values of a key.
  public func values(_ key: CalibrationKey) -> [Double] { items[position(of: key)].values }

  /// The item of a key.
  package subscript(item key: CalibrationKey) -> Item {
    get { items[position(of: key)] }
    set { items[position(of: key)] = newValue }
  }

  /// Values that no dossier leaves out stand at the position of their declaration.
  private func position(of key: CalibrationKey) -> Int {
    let position = key.index
    if items.indices.contains(position), items[position].key == key { return position }
    guard let own = items.firstIndex(where: { $0.key == key }) else { preconditionFailure("The calibration has no \(key.rawValue).") }
    return own
  }
}
