import Testing

@testable import Dispersal

@Suite("The quota method at once gives what it gives place by place")
struct QuotaMethodTests {
  static func claimants(_ keys: [Int]) -> [Claimant] { keys.enumerated().map { Claimant(name: "\($0.offset)", key: $0.element) } }

  @Test("over many seeds, with few and with many claimants, with ties and with keys of very different size")
  func placeByPlace() {
    var ties = 0
    for seed in 1...600 {
      var draws = Draws(seed)
      let count = draws.within(1...(seed % 3 == 0 ? 60 : 8))
      // Small keys make ties; in every fourth case one claimant is far larger than the others.
      let largest = [6, 100, 100_000, 1_000_000_000_000][seed % 4]
      var keys = (0..<count).map { _ in draws.within(0...largest) }
      keys[0] = seed % 4 == 1 ? 40 * largest : max(keys[0], 1)
      let total = draws.within(0...(seed % 5 == 0 ? 3000 : 60))
      let all = Self.claimants(keys)
      let inOrder = QuotaMethod(total, keys: keys)
      let byPlace = ApportionmentRule.quotaPlaces(total, all)
      #expect(inOrder.places == byPlace.settledByOrder, "seed \(seed)")
      if byPlace.tie != nil {
        #expect(inOrder.hadTie, "seed \(seed)")
        ties += 1
      }
    }
    #expect(ties > 30, "only \(ties) cases have a tie")
  }

  @Test("the largest keys and the largest total stay exact")
  func limits() throws {
    let keys = [ApportionmentRule.keyLimit, ApportionmentRule.keyLimit, ApportionmentRule.keyLimit - 1]
    let found = try ApportionmentRule.balinskiYoungQuota.apportion(ApportionmentRule.totalLimit, over: Self.claimants(keys))
    #expect(found.settledByOrder == [3_333_334, 3_333_333, 3_333_333])
    #expect(found.tie == .init(places: 1, among: [0, 1]))
  }
}
