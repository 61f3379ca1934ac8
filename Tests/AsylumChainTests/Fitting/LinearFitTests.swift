import Chance
import Testing

@testable import AsylumChain

@Suite("A linear relation fitted to few observations")
struct LinearFitTests {
  private static let wide = LinearFit.Belief(means: [0, 0], deviations: [1e4, 1e4], spread: 1, weight: 1e-6)

  @Test("with a wide belief it is the fit by least squares, with its standard errors")
  func leastSquares() throws {
    // By hand: slope 1.4, intercept -0.1.
    let fit = try #require(LinearFit([[1, 0], [1, 1], [1, 2], [1, 3]], [0, 1, 3, 4], Self.wide))
    #expect(abs(fit.coefficients[0] + 0.1) < 1e-3 && abs(fit.coefficients[1] - 1.4) < 1e-3)
    // The inverse of [[4, 6], [6, 14]] has 0.7 and 0.2 on its diagonal.
    #expect(abs(fit.errors[0] / fit.spread - 0.7.squareRoot()) < 1e-3 && abs(fit.errors[1] / fit.spread - 0.2.squareRoot()) < 1e-3)
  }

  @Test("without an observation it says what was believed")
  func belief() throws {
    let belief = LinearFit.Belief(means: [0.2, 0.6], deviations: [0.5, 0.1], spread: 0.3, weight: 12)
    let fit = try #require(LinearFit([], [], belief))
    #expect(abs(fit.coefficients[0] - 0.2) < 1e-12 && abs(fit.coefficients[1] - 0.6) < 1e-12 && fit.observations == 0)
  }

  @Test("draws stray about the coefficients by their standard errors")
  func draws() throws {
    let belief = LinearFit.Belief(means: [0.2, 0.6], deviations: [0.5, 0.1], spread: 0.3, weight: 40)
    let fit = try #require(LinearFit([[1, 1], [1, 2]], [0.9, 1.3], belief))
    let drawn = (0..<4000).map { fit.draw(Stream(seed: 1, future: $0, event: 1)) }
    for place in 0..<2 {
      let values = drawn.map { $0.coefficients[place] }
      let mean = values.reduce(0, +) / 4000
      let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4000).squareRoot()
      #expect(abs(mean - fit.coefficients[place]) < 0.1 * fit.errors[place])
      #expect(abs(spread / fit.errors[place] - 1) < 0.08)
    }
    #expect(drawn.allSatisfy { $0.spread > 0 })
  }

  @Test("rows of another length, or more targets than rows, give none")
  func mistakes() {
    #expect(LinearFit([[1]], [1], Self.wide) == nil)
    #expect(LinearFit([[1, 2]], [1, 2], Self.wide) == nil)
  }
}
