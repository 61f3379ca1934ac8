import Dispersal
import Dossiers
public import Vocabulary

/// How a running balance between the provinces went over some periods.
public struct BalanceFacts: Sendable, Hashable {
  /// What one province took, against its shares.
  public struct Row: Sendable, Hashable {
    public var name: String
    /// After each period, all that it took so far.
    public var taken: [Int]
    /// Its shares by the keys of the periods, all together.
    public var share: Double
    /// The furthest that it ever lay below and above its share, in arrivals.
    public var furthestBelow: Double
    public var furthestAbove: Double
    /// What one apportionment of each period by the rule of the dossier would have given, all together.
    public var atOnce: Int
  }

  /// The periods, with those who came in each.
  public var periods: [String]
  public var arrivals: [Int]
  /// How many stayed together.
  public var group: Int
  /// In the order of the provinces.
  public var rows: [Row]
  public var sources: [SourceID]
}

extension PlaceDossier {
  /// What the running balance of the dossier gave each province. Throws `DispersalError`.
  ///
  /// Complexity: arrivals × provinces.
  func balance() throws(DispersalError) -> BalanceFacts? {
    guard let own = places.balance else { return nil }
    let names = plan.provinces.map(\.name)
    var balance = try RunningBalance(names: names, parts: own.parts)
    var (taken, atOnce) = ([[Int]](), names.map { _ in 0 })
    for period in own.periods {
      try balance.take(period.arrivals, by: period.keys, groupsOf: own.group.value)
      taken.append(balance.taken)
      let shared = try plan.rule.apportion(period.arrivals, over: zip(names, period.keys).map { Claimant(name: $0, key: $1) }).settledByOrder
      for index in names.indices { atOnce[index] += shared[index] }
    }
    func arrivals(_ parts: Int) -> Double { Double(parts) / Double(own.parts) }
    return BalanceFacts(
      periods: own.periods.map(\.name), arrivals: own.periods.map(\.arrivals), group: own.group.value,
      rows: names.indices.map { index in
        BalanceFacts.Row(
          name: names[index], taken: taken.map { $0[index] }, share: Double(balance.taken[index]) + arrivals(balance.behind[index]),
          furthestBelow: arrivals(balance.furthestBelow[index]), furthestAbove: arrivals(balance.furthestAbove[index]), atOnce: atOnce[index])
      }, sources: own.evidence.sources + own.periods.flatMap(\.evidence.sources))
  }
}
