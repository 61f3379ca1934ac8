import AsylumChain
import Chance
import Foundation
import Testing

@testable import Assessments

/// The survival curve of those who asked.
@Suite("A curve of waiting counts those who still wait for as long as they are seen")
struct WaitCurveTests {
  /// Counts as a file has them.
  private static func waits(entered: [Int: Int], arrived: [Int: Int], waiting: [Int: Int]) throws -> Waits {
    func list(_ counts: [Int: Int]) -> [Int] { (0..<Waits.months).map { counts[$0] ?? 0 } }
    let json = try JSONEncoder().encode(["entered": list(entered), "arrived": list(arrived), "waiting": list(waiting)])
    return try JSONDecoder().decode(Waits.self, from: json)
  }

  @Test("where everyone arrives, both curves are the share of them that has not yet")
  func everyone() throws {
    let curve = WaitCurve(try Self.waits(entered: [0: 1000], arrived: [3: 500, 9: 300, 11: 200], waiting: [:]))
    #expect(curve.waitingAfter.prefix(5) == [1, 1, 1, 1, 0.5])
    #expect(curve.median == 4 && curve.medianOfArrived == 4)
    #expect(zip(curve.waitingAfter, curve.waitingOfArrived).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("where most still wait the median is not reached, though half of those who arrive came within months")
  func notReached() throws {
    let curve = WaitCurve(try Self.waits(entered: [0: 1000], arrived: [5: 200], waiting: [60: 800]))
    #expect(curve.median == nil && curve.medianOfArrived == 6)
    #expect(curve.waiting(after: 24) == 0.8 && curve.waiting(after: 100) == nil)
    #expect(curve.asked == 1000 && curve.arrived == 200 && curve.waiting == 800)
  }

  @Test("is that of Kaplan and Meier by hand, with some who come under observation late and some who are lost sight of early")
  func byHand() throws {
    let waits = try Self.waits(entered: [0: 400, 6: 200], arrived: [2: 100, 8: 150], waiting: [4: 100, 20: 250])
    let curve = WaitCurve(waits)
    // In month 2 a hundred of 400 arrive; in month 8 150 of 300 − 100 + 200.
    #expect(abs((curve.waiting(after: 3) ?? 0) - 0.75) < 1e-12)
    #expect(abs((curve.waiting(after: 9) ?? 0) - 0.75 * (1 - 150.0 / 400)) < 1e-12)
  }

  @Test("theory: waits of a known spread, each seen for another time, give the curve of that spread, and their arrivals alone do not")
  func theory() throws {
    // Exponential with a mean of thirty months, seen for at most 0 to 60 months; a third enters after twelve months of waiting.
    let draws = Stream(seed: 11, future: 0, event: 1)
    var (entered, arrived, waiting): ([Int: Int], [Int: Int], [Int: Int]) = ([:], [:], [:])
    for person in 0..<300_000 {
      let wait = -30 * log(draws.uniform(3 * person))
      let seen = 60 * draws.uniform(3 * person + 1)
      let start = draws.uniform(3 * person + 2) < 1 / 3 ? 12 : 0
      guard wait > Double(start), seen > Double(start) else { continue }
      entered[start, default: 0] += 1
      if wait < seen { arrived[Int(wait), default: 0] += 1 } else { waiting[Int(seen), default: 0] += 1 }
    }
    let curve = WaitCurve(try Self.waits(entered: entered, arrived: arrived, waiting: waiting))
    for month in [6, 12, 24, 36, 48] {
      #expect(abs((curve.waiting(after: month) ?? 0) - exp(-Double(month) / 30)) < 0.015, "month \(month)")
    }
    // ln 2 times thirty is 20.8 months.
    #expect([20, 21, 22].contains(curve.median ?? 0))
    #expect(curve.medianOfArrived ?? 99 < 18)
  }

  @Test("of nobody it says nothing")
  func nobody() throws {
    let curve = WaitCurve(Waits())
    #expect(curve.median == nil && curve.medianOfArrived == nil && curve.waitingAfter == [1])
  }
}
