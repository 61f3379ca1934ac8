import Chance
import Foundation
import Testing

@Suite("A sketch keeps a sample in whole numbers")
struct SketchTests {
  /// Values of both signs over many orders of size, with some noughts and some that are not numbers.
  private func values(_ seed: UInt64, _ count: Int, part: Int = 0) -> [Double] {
    let stream = Stream(seed: seed, future: part, event: 1)
    return (0..<count).map { place in
      let (kind, size) = (stream.uniform(2 * place), stream.uniform(2 * place + 1))
      if kind < 0.1 { return 0 }
      if kind < 0.15 { return .nan }
      let value = pow(10, 8 * size - 3)
      return kind < 0.5 ? -value : value
    }
  }

  private func sketch(_ values: [Double], places: Int = 16) -> Sketch {
    var sketch = Sketch(binaryPlaces: places)
    for value in values { sketch.add(value) }
    return sketch
  }

  private func joined(_ sketches: Sketch...) -> Sketch {
    var all = Sketch(binaryPlaces: sketches[0].binaryPlaces)
    for sketch in sketches { all.join(sketch) }
    return all
  }

  private func bytes(_ sketch: Sketch) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(sketch)
  }

  /// How far each percentile of a sketch may lie off: half a bucket of the two values between which it stands.
  private func tolerances(_ values: [Double]) -> [Double] {
    let sizes = values.filter(\.isFinite).sorted().map(abs)
    return Bands.shares.map { share in
      let place = Int(share * Double(sizes.count - 1))
      return Sketch.relativeError * max(sizes[place], sizes[min(place + 1, sizes.count - 1)]) + 1e-300
    }
  }

  @Test("joins to the same bytes in any order and any grouping", arguments: 1...50 as ClosedRange<UInt64>)
  func joins(_ seed: UInt64) throws {
    let parts = (0..<3).map { values(seed, 20 + 30 * $0, part: $0) }
    let (one, two, three) = (sketch(parts[0]), sketch(parts[1]), sketch(parts[2]))
    let whole = try bytes(sketch(parts.flatMap { $0 }))
    #expect(try bytes(joined(one, two, three)) == whole, "seed \(seed)")
    #expect(try bytes(joined(three, one, two)) == whole, "seed \(seed)")
    #expect(try bytes(joined(two, joined(three, one))) == whole, "seed \(seed)")
    #expect(try bytes(joined(joined(one, two), three)) == whole, "seed \(seed)")
    #expect(try bytes(sketch(parts.flatMap { $0 }.reversed())) == whole, "seed \(seed)")
  }

  @Test("gives percentiles within its error of the exact ones", arguments: 1...20 as ClosedRange<UInt64>)
  func percentiles(_ seed: UInt64) {
    let sample = values(seed, 5 + 40 * Int(seed))
    let (own, exact) = (sketch(sample).bands.values, Bands(sample).values)
    for (place, tolerance) in tolerances(sample).enumerated() {
      #expect(abs(own[place] - exact[place]) <= tolerance, "seed \(seed), percentile \(Bands.shares[place]): \(own[place]), \(exact[place])")
    }
  }

  @Test("gives the mean and its error as an estimate does", arguments: 1...20 as ClosedRange<UInt64>)
  func estimates(_ seed: UInt64) {
    let sample = values(seed, 5 + 40 * Int(seed))
    let (own, exact) = (sketch(sample).estimate, Estimate(sample))
    #expect(own.count == exact.count)
    #expect(abs(own.mean - exact.mean) <= 1e-9 * abs(exact.mean) + 0x1p-16, "seed \(seed)")
    #expect(abs(own.standardError - exact.standardError) <= 1e-9 * exact.standardError + 0x1p-16, "seed \(seed)")
  }

  @Test("mirrors negative values")
  func negative() {
    let sample = values(7, 400).filter(\.isFinite)
    let (own, mirrored) = (sketch(sample).bands.values, sketch(sample.map { -$0 }).bands.values.reversed())
    for (value, other) in zip(own, mirrored) { #expect(abs(value + other) <= 1e-9 * abs(value)) }
    #expect(sketch([-8, -8, -8]).estimate == Estimate(mean: -8, standardError: 0, count: 3))
    #expect(abs(sketch([-8, -8, -8]).bands.median + 8) <= 8 * Sketch.relativeError)
  }

  @Test("holds noughts exactly")
  func noughts() {
    let noughts = sketch([0, 0, -0.0, 0] + [Double](repeating: 0, count: 36))
    #expect(noughts.bands.values == [Double](repeating: 0, count: Bands.shares.count))
    #expect(noughts.estimate == Estimate(mean: 0, standardError: 0, count: 40))
    #expect(noughts == sketch([Double](repeating: 0, count: 40)))
    #expect(sketch([-1, 0, 1]).bands.median == 0)
  }

  @Test("counts what is no number, or too large to sum, as missing")
  func missing() {
    let sample = sketch([1, .nan, .infinity, -.infinity, 1e300])
    #expect(sample.count == 1)
    #expect(sample.missing == 4)
    #expect(sample.estimate == Estimate(mean: 1, standardError: 0, count: 1))
    #expect(sketch([.nan]).bands == Bands([]))
  }

  @Test("has no percentile and no mean while it is empty, and changes nothing when joined")
  func empty() throws {
    let none = sketch([])
    #expect(none.bands == Bands([]))
    #expect(none.estimate == Estimate([]))
    let some = sketch([1, 2, .nan])
    #expect(try bytes(joined(some, none)) == bytes(some))
    #expect(try bytes(joined(none, some)) == bytes(some))
  }

  @Test("comes back from JSON equal, and goes on", arguments: [0, 2, 12, 16, 28, 30])
  func stored(_ places: Int) throws {
    let whole = sketch(values(3, 200), places: places)
    let back = try JSONDecoder().decode(Sketch.self, from: bytes(whole))
    #expect(back == whole)
    #expect(try bytes(back) == bytes(whole))
    var (one, two) = (whole, back)
    one.join(sketch([5], places: places))
    two.join(sketch([5], places: places))
    #expect(try bytes(one) == bytes(two))
    #expect(try bytes(sketch([], places: places)) == bytes(JSONDecoder().decode(Sketch.self, from: bytes(sketch([], places: places)))))
  }

  @Test("sums large values in whole numbers, so that a small spread on top of them is not lost")
  func large() throws {
    // A thousand values of 2^49 and 2^49 + 1: squares of 2^98, and sums of them times the count of 2^118.
    let sample = (0..<1000).map { 0x1p49 + Double($0 % 2) }
    let whole = sketch(sample, places: 0)
    #expect(whole.estimate.mean == 0x1p49 + 0.5)
    #expect(abs(whole.estimate.standardError - (0.25 / 999).squareRoot()) < 1e-12)
    #expect(try JSONDecoder().decode(Sketch.self, from: bytes(whole)) == whole)
    // A hundred thousand more: their product is beyond 127 bits, and the error is still right where nothing cancels.
    let wide = sketch((0..<100_000).map { $0 % 2 == 0 ? 0x1p49 : -0x1p49 }, places: 0).estimate
    #expect(wide.mean == 0)
    #expect(abs(wide.standardError / (0x1p49 / Double(99_999).squareRoot()) - 1) < 1e-9)
  }
}
