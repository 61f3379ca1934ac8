import Chance
import Dossiers
import Testing

@testable import Assessments

@Suite("A mean difference with what it needs to be read well")
struct MeanDifferenceTests {
  @Test("half of a sum is carried by the fewest futures in its direction")
  func carriers() {
    #expect(MeanDifference.carriers(of: [0, 0, 0, -10]) == FutureShare(1, of: 4))
    #expect(MeanDifference.carriers(of: [1, 1, 1, 1]) == FutureShare(2, of: 4))
    // The sum is 4, half of which the largest alone has; what goes the other way carries nothing.
    #expect(MeanDifference.carriers(of: [5, 1, -2]) == FutureShare(1, of: 3))
    #expect(MeanDifference.carriers(of: [3, .nan, 3]) == FutureShare(1, of: 2))
    #expect(MeanDifference.carriers(of: [2, -2]) == nil && MeanDifference.carriers(of: []) == nil)
  }

  @Test("a mean outside the band of 60 % is told as such, and of too few futures nothing is")
  func outside() {
    let skewed = MeanDifference([Double](repeating: 0, count: 38) + [-500, -500])
    #expect(abs(skewed.mean.mean + 25) < 1e-9 && skewed.bands.median == 0 && skewed.isOutsideMiddleBand == true)
    #expect(skewed.carriers == FutureShare(1, of: 40))
    #expect(MeanDifference((0..<40).map(Double.init)).isOutsideMiddleBand == false)
    #expect(MeanDifference([1, 2, 3]).isOutsideMiddleBand == nil)
  }

  @Test("another unit changes the figures and not the futures")
  func units() {
    let own = MeanDifference((0..<40).map(Double.init))
    let scaled = own.scaled(by: 2)
    #expect(scaled.mean.mean == 2 * own.mean.mean && scaled.bands.high == 2 * own.bands.high && scaled.carriers == own.carriers)
  }
}
