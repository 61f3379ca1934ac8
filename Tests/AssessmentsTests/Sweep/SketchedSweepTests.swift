import Chance
import Dossiers
import Foundation
import Testing

@testable import Assessments

@Suite("A sweep too large to keep every future")
struct SketchedSweepTests {
  /// One future more than are kept.
  private static let futures = SweepRequest.keptLimit + 1

  @Test("merges its blocks to the same bytes in any order and on any number of threads")
  func order() throws {
    let blocks = try SweepBlocks(futures: Self.futures)
    let whole = try blocks.record(0..<20)
    #expect(whole.futures.isEmpty)
    let bytes = try SweepBlocks.bytes(whole)
    for threads in [1, 2] {
      let records = try [0..<5, 5..<12, 12..<20].map { try blocks.record($0, threads: threads) }
      for order in SweepBlocks.orders(of: 3) {
        #expect(try SweepBlocks.bytes(merge(order.map { records[$0] })) == bytes, "order \(order)")
      }
    }
  }

  @Test("goes over more than a slice of futures as over one")
  func slices() throws {
    let blocks = try SweepBlocks(futures: Self.futures)
    let halves = try merge([blocks.record(40..<70), blocks.record(0..<40)])
    #expect(try SweepBlocks.bytes(halves) == SweepBlocks.bytes(blocks.record(0..<70)))
  }

  @Test("does not merge with a sweep of which every future is kept, nor twice with the same futures, and is not concluded from a part")
  func refused() throws {
    let (large, small) = (try SweepBlocks(futures: Self.futures), try SweepBlocks(futures: 20))
    let part = try large.record(0..<3)
    let kept = try small.record(3..<6)
    #expect(throws: MergeError.otherSweep) { try merge([part, kept]) }
    #expect(throws: MergeError.overlap(SweepRecord.Block(0..<3))) { try merge([part, part]) }
    #expect(throws: AssessmentError.incomplete(done: 3, of: Self.futures)) {
      try conclude(part, of: large.chain.dossier, AssessmentRequest(futures: Self.futures, seed: 7))
    }
  }

  @Test("has the percentiles, means and errors of the futures themselves, within the error of a sketch")
  func exact() throws {
    let (kept, sketched) = (try SweepBlocks(futures: 20).record(0..<20).samples, try SweepBlocks(futures: Self.futures).record(0..<20).samples)
    for variant in kept.variants.indices {
      for kind in FigureKind.allCases {
        check(sketched.level(kind, variant), kept.level(kind, variant), kind, "\(kind) of \(kept.variants[variant])")
        check(sketched.difference(kind, variant), kept.difference(kind, variant), kind, "difference of \(kind) of \(kept.variants[variant])")
      }
    }
  }

  private func check(_ sketched: Sample, _ kept: Sample, _ kind: FigureKind, _ what: Comment) {
    guard case .values(let all) = kept else {
      Issue.record("every future is kept: \(what)")
      return
    }
    let values = all.filter(\.isFinite).sorted()
    guard let last = values.indices.last else {
      #expect(sketched.bands == Bands([]), what)
      return
    }
    let (own, bands) = (sketched.bands.values, kept.bands.values)
    for (place, share) in Bands.shares.enumerated() {
      guard Bands.isKnown(share, from: values.count) else {
        #expect(own[place].isNaN && bands[place].isNaN, what)
        continue
      }
      // A percentile stands between two values, each right to half a bucket.
      let below = Int(share * Double(last))
      let tolerance = Sketch.relativeError * max(abs(values[below]), abs(values[min(below + 1, last)])) + 1e-300
      #expect(abs(own[place] - bands[place]) <= tolerance, what)
    }
    let (estimate, exact) = (sketched.estimate, kept.estimate)
    // The sums keep so many binary places of every value.
    let digit = Double(sign: .plus, exponent: -kind.binaryPlaces, significand: 1)
    #expect(estimate.count == exact.count, what)
    #expect(abs(estimate.mean - exact.mean) <= 1e-6 * abs(exact.mean) + digit, what)
    #expect(abs(estimate.standardError - exact.standardError) <= 1e-6 * exact.standardError + digit, what)
  }
}
