import Testing

@testable import Chance

@Suite("A Latin hypercube")
struct LatinHypercubeTests {
  @Test("has one point in every part of every dimension, whatever the number of points", arguments: [1, 2, 3, 7, 64, 1000])
  func onceEach(_ points: Int) {
    for seed in [1, 2, 3] as [UInt64] {
      let cube = LatinHypercube(points: points, seed: seed)
      for dimension in 0..<20 {
        #expect(Set((0..<points).map { cube.part(of: $0, dimension: dimension) }) == Set(0..<points), "seed \(seed) dimension \(dimension)")
        for point in 0..<points {
          let share = cube.share(point: point, dimension: dimension)
          #expect(share > 0 && share < 1 && Int(share * Double(points)) == cube.part(of: point, dimension: dimension))
        }
      }
    }
  }

  @Test("orders dimensions apart: no two of twenty go together more than chance would have it")
  func apart() {
    let cube = LatinHypercube(points: 1000, seed: 4)
    let columns = (0..<20).map { dimension in (0..<1000).map { cube.share(point: $0, dimension: dimension) - 0.5 } }
    for one in 0..<20 {
      for other in 0..<one {
        let correlation = zip(columns[one], columns[other]).reduce(0) { $0 + $1.0 * $1.1 } / 1000 * 12
        // Four standard errors of 1/√1000.
        #expect(abs(correlation) < 0.127, "\(one) and \(other): \(correlation)")
      }
    }
  }
}
