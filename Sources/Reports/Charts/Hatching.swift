/// Slanted lines within a shape, worked out here: a pattern would need a name, which could stand twice on one page.
enum Hatching {
  /// Lines from lower left to upper right within rings, by the rule of even and odd.
  static func lines(in rings: [[Spot]], apart: Double = 5) -> [(Spot, Spot)] {
    // Along a slanted line x + y is the same; turned so, the lines are level.
    let turned = rings.map { $0.map { Spot($0.x - $0.y, $0.x + $0.y) } }
    let heights = turned.flatMap { $0 }.map(\.y)
    guard let low = heights.min(), let high = heights.max(), high - low < 1e5 else { return [] }
    let gap = apart * 1.414
    return stride(from: (low / gap).rounded(.up) * gap, to: high, by: gap).flatMap { height in
      let met = turned.flatMap { crossings(of: $0, at: height) }.sorted()
      return stride(from: 0, to: met.count - 1, by: 2).map { index in
        (back(met[index], height), back(met[index + 1], height))
      }
    }
  }

  private static func crossings(of ring: [Spot], at height: Double) -> [Double] {
    ring.indices.compactMap { index in
      let (start, end) = (ring[index], ring[(index + 1) % ring.count])
      guard (start.y <= height) != (end.y <= height) else { return nil }
      return start.x + (end.x - start.x) * (height - start.y) / (end.y - start.y)
    }
  }

  private static func back(_ across: Double, _ height: Double) -> Spot { Spot((height + across) / 2, (height - across) / 2) }
}
