@testable import Dispersal

/// The invented municipalities of the common facility-planning instance: 342 weights, what exists, and what each province must have in eight quarters.
///
/// Source: the recipe of the bench, INSTANCE.md part 7 (linear congruential generator, seed 3001). No real municipality is in it.
struct FacilityInstance {
  static let counts = [10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31]
  static let sizes = [0, 50, 100, 150, 200, 300, 400, 600, 1000]
  static let total = 96_000

  private(set) var provinces: [Int] = []
  private(set) var weights: [Int] = []
  private(set) var existing: [Int] = []

  init() {
    var state: UInt64 = 3001
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(((state >> 32) &* UInt64(bound)) >> 32)
    }
    func pick(_ weights: [Int]) -> Int {
      var rest = below(weights.reduce(0, +))
      for (index, weight) in weights.enumerated() {
        if rest < weight { return index }
        rest -= weight
      }
      return weights.count - 1
    }
    for (province, count) in Self.counts.enumerated() {
      for _ in 0..<count {
        var population = 8000 + below(60_000)
        if below(100) < 10 { population *= 4 }
        provinces.append(province)
        weights.append(population * (70 + below(61)))
        existing.append(below(100) < 40 ? pick([0, 5, 20, 20, 20, 15, 10, 6, 4]) : 0)
      }
    }
  }

  var claimants: [Claimant] { weights.enumerated().map { Claimant(name: "\($0.offset)", key: $0.element) } }

  func allowed(_ municipality: Int, share: Int) -> [Int] {
    Self.sizes.indices.filter { size in
      size == 0 || size == existing[municipality] || Self.sizes[size] == 100 || Self.sizes[size] > 100 && 2 * Self.sizes[size] <= 5 * share
        || Self.sizes[size] == 50 && share < 100
    }
  }

  /// Places that a province must have in each quarter.
  func required(_ province: Int, shares: [Int]) -> [Int] {
    let own = provinces.indices.filter { provinces[$0] == province }
    let (now, task) = (own.reduce(0) { $0 + Self.sizes[existing[$1]] }, own.reduce(0) { $0 + shares[$1] })
    return (1...8).map { task > now ? now + (task - now) * $0 / 8 : task }
  }

  func planning(_ province: Int, shares: [Int]) throws -> SitePlanning {
    let members = provinces.indices.filter { provinces[$0] == province }.map {
      SitePlanning.Municipality(name: "\($0)", share: shares[$0], existing: existing[$0], allowed: allowed($0, share: shares[$0]))
    }
    return try SitePlanning(
      sizes: Self.sizes, municipalities: members,
      costs: .init(running: [0, 15, 12, 10, 10, 9, 9, 9, 9], opening: (800, 6), closing: (300, 2), offShare: 20),
      required: required(province, shares: shares))
  }
}
