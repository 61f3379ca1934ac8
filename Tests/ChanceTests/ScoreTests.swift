import Chance
import RealModule
import Testing

@Suite("Scores of forecasts and shares of variance")
struct ScoreTests {
  /// Source: T. Gneiting, A. E. Raftery, J. Am. Stat. Assoc. 102 (2007), equation 5 in closed form: for N(0, 1) and an outcome of 0 it is (√2 − 1)/√π.
  @Test("the score of a standard normal forecast is that of the closed form", arguments: [0.0, 1, -2])
  func normal(_ actual: Double) {
    let stream = Stream(seed: 1, future: 0, event: 0)
    let sample = (0..<20_000).map { stream.normal($0) }
    let density = Double.exp(-actual * actual / 2) / (2 * Double.pi).squareRoot()
    let below = 0.5 * Double.erfc(-actual * 0.5.squareRoot())
    let expected = actual * (2 * below - 1) + 2 * density - 1 / Double.pi.squareRoot()
    #expect(abs(Scores.crps(sample, actual: actual) - expected) < 0.02)
  }

  @Test("the score of a single number is its distance, and a band covers its ends")
  func single() {
    #expect(Scores.crps([7], actual: 10) == 3)
    let bands = Bands((0...100).map(Double.init))
    #expect(Scores.covers(bands, percent: 90, 95) && !Scores.covers(bands, percent: 90, 96))
    #expect(Scores.covers(bands, percent: 30, 35) && !Scores.covers(bands, percent: 30, 34))
  }

  @Test("the interval score is the width, and twenty times the distance of what lies outside the band of 90 percent")
  func interval() {
    let bands = Bands((0...100).map(Double.init))
    #expect(abs(Scores.interval(bands, percent: 90, actual: 50) - 90) < 1e-9)
    #expect(abs(Scores.interval(bands, percent: 90, actual: 97) - 130) < 1e-9)
    #expect(abs(Scores.interval(bands, percent: 60, actual: 10) - 110) < 1e-9)
  }

  /// Source: R. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17 (1998), table I, the score method.
  @Test(
    "Wilson's interval is that published",
    arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)])
  func wilson(_ hits: Int, _ count: Int, _ low: Double, _ high: Double) {
    let range = Scores.wilson(hits, of: count)
    #expect(abs(range.lowerBound - low) < 6e-5 && abs(range.upperBound - high) < 6e-5)
    #expect(Scores.wilson(0, of: 0) == 0...1)
  }

  /// Source: T. Ishigami, T. Homma, "An importance quantification technique in uncertainty analysis for computer models" (1990), with a = 7 and b = 0.1.
  @Test("the indices of the Ishigami function are those published")
  func ishigami() {
    let count = 20_000
    let stream = Stream(seed: 2, future: 0, event: 0)
    func point(_ index: Int, _ sample: Int) -> [Double] { (0..<3).map { -Double.pi + 2 * Double.pi * stream.uniform((index * 2 + sample) * 3 + $0) } }
    func value(_ x: [Double]) -> Double {
      Double.sin(x[0]) + 7 * Double.sin(x[1]) * Double.sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * Double.sin(x[0])
    }
    let a = (0..<count).map { value(point($0, 0)) }
    let b = (0..<count).map { value(point($0, 1)) }
    let indicesPublished: [(first: Double, total: Double)] = [(0.3139, 0.5576), (0.4424, 0.4424), (0, 0.2437)]
    for (factor, published) in indicesPublished.enumerated() {
      let mixed = (0..<count).map { index -> Double in
        var x = point(index, 0)
        x[factor] = point(index, 1)[factor]
        return value(x)
      }
      let indices = SobolIndices(a: a, b: b, mixed: mixed)
      #expect(abs(indices.first.value - published.first) < 4 * indices.first.error, "factor \(factor + 1): \(indices.first)")
      #expect(abs(indices.total.value - published.total) < 4 * indices.total.error, "factor \(factor + 1): \(indices.total)")
      #expect(indices.first.error < 0.03 && indices.total.error < 0.03)
    }
  }

  @Test("a figure that does not vary has no shares")
  func constant() {
    let indices = SobolIndices(a: [1, 1, 1, 1], b: [1, 1, 1, 1], mixed: [1, 1, 1, 1])
    #expect(indices.first.value.isNaN && indices.total.value.isNaN)
  }
}
