import Chance
import Testing

@Suite("The normal distribution, by its share and by its value")
struct NormalDistributionTests {
  @Test(
    "values as in the tables",
    arguments: [
      (0.5, 0), (0.841344746068543, 1), (0.977249868051821, 2), (0.975, 1.959963984540054), (0.05, -1.644853626951473), (1e-9, -5.997807015),
    ])
  func tables(_ share: Double, _ value: Double) {
    #expect(abs(NormalDistribution.value(atShare: share) - value) < 1e-8)
    #expect(abs(NormalDistribution.share(belowValue: value) - share) < 1e-10)
  }

  @Test("share and value lead back to each other")
  func back() {
    let draws = Stream(seed: 5, future: 0, event: 1)
    for person in 0..<2000 {
      let share = draws.uniform(person)
      #expect(abs(NormalDistribution.share(belowValue: NormalDistribution.value(atShare: share)) - share) < 1e-13)
    }
  }
}
