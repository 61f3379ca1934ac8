import Chance
public import Dossiers
import Vocabulary

extension Calibration {
  /// The rates, capacities and shares of one future: each value with a range is drawn from it, once a future, the same under every variant.
  ///
  /// The ends of a range are read as the 10th and the 90th percentile and the value as the median; between them, and as far beyond them as that
  /// slope reaches, the draw is even. Values without a range stay as they are. Where the share of subsidiary protection is drawn, recognised
  /// refugees have what is left, as the shares add up to 1.
  ///
  /// Values of a group of the dossier are drawn together, see `ValueGroup`.
  ///
  /// Assumption: draws of values that are in no group do not depend on each other; no source tells how they do.
  public func drawn(seed: UInt64, future: Int) -> Calibration {
    func number(_ name: String) -> Double { Stream(seed: seed, future: future, event: Self.event(of: name)).uniform(0) }
    return drawn { key in
      guard let group = group(of: key) else { return number(key.rawValue) }
      return group.share(own: number(key.rawValue), common: number(group.drawName))
    }
  }

  /// The same with a share of its distribution given for each value that has a range; `nil` keeps the calibrated value.
  func drawn(_ share: (_ key: CalibrationKey) -> Double?) -> Calibration {
    var drawn = self
    for index in items.indices {
      let item = items[index]
      guard let range = item.evidence.range, item.values.count == 1, let share = share(item.key) else { continue }
      let allowed = item.key.range
      let value = Self.quantile(share, value: item.values[0], range: range)
      drawn.items[index].values = [min(max(value, allowed.lowerBound), allowed.upperBound)]
    }
    drawn.setRefugeeShareToTheRest()
    return drawn
  }

  /// The calibration with one value set.
  func setting(_ key: CalibrationKey, to value: Double) -> Calibration {
    var set = self
    set[item: key].values = [value]
    set.setRefugeeShareToTheRest()
    return set
  }

  /// The values that have a range, in the order of the file.
  var uncertain: [Item] { items.filter { $0.evidence.range != nil && $0.values.count == 1 } }

  /// A number from the name, above those of the chain's own streams: a value keeps its draws when others join or leave the calibration.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV-1a hash (1991), 32 bits.
  private static func event(of id: String) -> Int {
    1000 + Int(id.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }

  /// The value at a share of the distribution described at `drawn`.
  static func quantile(_ share: Double, value: Double, range: ClosedRange<Double>) -> Double {
    let reach = share < 0.5 ? value - range.lowerBound : range.upperBound - value
    return value + (share - 0.5) / 0.4 * reach
  }

  private mutating func setRefugeeShareToTheRest() {
    let rest = 1 - self[.humanitarianShare]
    let subsidiary = min(self[.subsidiaryShare], rest)
    self[item: .subsidiaryShare].values = [subsidiary]
    self[item: .refugeeShare].values = [rest - subsidiary]
  }
}
