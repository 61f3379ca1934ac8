import Testing

@testable import Chance

@Suite("Indices from sums over batches")
struct SobolBatchesTests {
  /// The outputs of a function at the points of two samples and their mixtures, from Sobol's sequence.
  private struct Study {
    var a: [Double] = []
    var b: [Double] = []
    var mixed: [[Double]]

    init(_ points: Int, _ factors: Int, seed: UInt64 = 3, _ function: ([Double]) -> Double) {
      let sequence = SobolSequence(dimensions: 2 * factors, seed: seed)
      mixed = [[Double]](repeating: [], count: factors)
      for point in 0..<points {
        let first = (0..<factors).map { sequence.share(point: point, dimension: $0) }
        let second = (0..<factors).map { sequence.share(point: point, dimension: factors + $0) }
        a.append(function(first))
        b.append(function(second))
        for factor in 0..<factors {
          var point = first
          point[factor] = second[factor]
          mixed[factor].append(function(point))
        }
      }
    }

    func batches(_ count: Int) -> [SobolSums] {
      var batches = [SobolSums](repeating: SobolSums(factors: mixed.count, outputs: 1), count: count)
      for point in a.indices {
        batches[point * count / a.count].add([a[point]], [b[point]], mixed: mixed.map { [$0[point]] }, places: [24])
      }
      return batches
    }
  }

  @Test("are those of the points themselves to the rounding of the sums, with errors like those of the jackknife")
  func samePoints() {
    let study = Study(4096, 3) { $0[0] + 2 * $0[1] * $0[1] + 0.1 * $0[2] + 1000 }
    let own = SobolBatches(study.batches(32), draws: 400, seed: 1).indices(ofOutput: 0)
    for factor in 0..<3 {
      let exact = SobolIndices(a: study.a, b: study.b, mixed: study.mixed[factor])
      #expect(abs(own[factor].first.value - exact.first.value) < 1e-5 && abs(own[factor].total.value - exact.total.value) < 1e-5)
      // Batches of an even sequence are more alike than batches of chance, so that their errors are no larger.
      #expect(own[factor].first.error < 1.5 * exact.first.error + 1e-6 && own[factor].total.error < 1.5 * exact.total.error + 1e-6)
    }
  }

  @Test("are the same however the points are cut, and whichever batch comes first to be joined")
  func joined() {
    let study = Study(512, 3) { $0[0] * $0[1] + $0[2] }
    let batches = study.batches(8)
    var (forth, back) = (batches[0], batches[7])
    for batch in batches[1...] { forth.join(batch) }
    for batch in batches[..<7].reversed() { back.join(batch) }
    #expect(forth == back && [forth] == study.batches(1))
  }

  @Test("of an output that does not vary are not numbers, and an unknown value leaves its point out")
  func still() {
    let still = SobolBatches(Study(64, 2) { _ in 5 }.batches(4), draws: 20, seed: 1).indices(ofOutput: 0)
    #expect(still.allSatisfy { $0.first.value.isNaN && $0.total.value.isNaN })
    var sums = SobolSums(factors: 1, outputs: 2)
    sums.add([1, .nan], [2, 3], mixed: [[3, 4]], places: [0, 0])
    #expect(sums.counts == [1, 0])
  }
}
