import Chance
import Testing

@Suite("Student's distribution")
struct StudentDistributionTests {
  // Source: E. S. Pearson, H. O. Hartley (eds), "Biometrika Tables for Statisticians" I (1966), table 12.
  @Test(
    "has the values of the tables",
    arguments: [
      (0.975, 30, 2.042), (0.975, 60, 2.000), (0.975, 120, 1.980), (0.995, 30, 2.750), (0.995, 60, 2.660), (0.995, 120, 2.617), (0.9995, 30, 3.646),
      (0.9995, 40, 3.551), (0.9995, 60, 3.460), (0.9995, 120, 3.373),
    ])
  func tables(_ share: Double, _ degrees: Int, _ expected: Double) {
    #expect(abs(StudentDistribution.value(atShare: share, degrees: degrees) - expected) <= 0.0005)
    #expect(abs(StudentDistribution.value(atShare: 1 - share, degrees: degrees) + expected) <= 0.0005)
  }

  @Test("lies beyond the normal one, less so with more degrees of freedom, and comes to it")
  func normal() {
    for share in [0.6, 0.9, 0.999, 0.999_99] {
      let values = [30, 60, 1000, 1_000_000].map { StudentDistribution.value(atShare: share, degrees: $0) }
      let normal = NormalDistribution.value(atShare: share)
      #expect(values == values.sorted(by: >) && values.allSatisfy { $0 > normal } && abs(values[3] - normal) < 1e-4)
    }
  }
}
