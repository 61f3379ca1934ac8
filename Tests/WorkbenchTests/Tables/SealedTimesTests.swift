import Foundation
import Negotiation
import Testing
import Vocabulary

@testable import Archive
@testable import Workbench

/// Response times of two tables that differ in the lines of one seat, asked in turn; ranks and not milliseconds, so that it holds on any machine.
@Suite("How long an answer takes tells nothing of what is sealed", .serialized)
struct SealedTimesTests {
  /// Pairs of requests, and the greatest value of the statistic that passes: one time in 16,000 more by chance alone.
  private static let (pairs, limit) = (1000, 4.0)

  /// The statistic of the signed ranks of differences, in standard deviations of it where the two sides are alike.
  ///
  /// Source: F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics Bulletin 1 (1945), pp. 80–83; ties share their rank, and
  /// differences of nought are left out.
  static func signedRanks(_ differences: [Int64]) -> Double {
    let all = differences.filter { $0 != 0 }.sorted { abs($0) < abs($1) }
    var (sum, squares, start) = (0.0, 0.0, 0)
    while start < all.count {
      var end = start
      while end < all.count, abs(all[end]) == abs(all[start]) { end += 1 }
      let rank = Double(start + 1 + end) / 2
      for place in start..<end { (sum, squares) = (sum + (all[place] > 0 ? rank : -rank), squares + rank * rank) }
      start = end
    }
    return squares == 0 ? 0 : sum / squares.squareRoot()
  }

  // Source: the same paper's worked form, by hand: ranks 1, 2, 3 with signs +, −, + give 2 over the root of 14.
  @Test("the statistic is that of the paper")
  func statistic() {
    #expect(abs(Self.signedRanks([1, -2, 3]) - 2 / 14.0.squareRoot()) < 1e-12)
    #expect(Self.signedRanks([0, 0]) == 0 && abs(Self.signedRanks([5, 5, -5]) - 2 / 12.0.squareRoot()) < 1e-12)
    #expect(Self.signedRanks([7, 7, 7, 7]) == 2)
  }

  /// Asks both tables in turn, which first by chance; `planted` is done besides at the second.
  private static func differences(
    _ house: SealedHouse, _ nights: [SealedHouse.Night], _ part: (SealedHouse.Night) -> (address: String, cookie: String?),
    planted: () -> Void = {}
  ) -> [Int64] {
    var order = UInt64(7)
    func took(_ place: Int) -> Int64 {
      let (address, cookie) = part(nights[place])
      let start = ContinuousClock.now
      _ = house.bench.get(address) { $0.cookies = cookie ?? "" }
      if place == 1 { planted() }
      let (seconds, rest) = start.duration(to: .now).components
      return seconds * 1_000_000_000 + rest / 1_000_000_000
    }
    return (0..<pairs).map { _ in
      order = order &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let isFirst = order >> 63 == 0
      let (one, two) = isFirst ? (took(0), 0) : (0, took(1))
      return isFirst ? took(1) - one : two - took(0)
    }
  }

  /// Two tables whose only difference is the lines and worths of one seat, of which `sealed` has many; which is made first, as asked.
  private static func tables(_ house: SealedHouse, sealedFirst: Bool) throws -> [SealedHouse.Night] {
    func plain() throws -> SealedHouse.Night {
      try house.night(SealedHouse.position("Kompas", lines: [RedLine(id: "x", measure: 0, forbidden: [2])]))
    }
    func sealed() throws -> SealedHouse.Night {
      try house.night(
        SealedHouse.position(
          "Kompas", worth: [[90, 80, 0], [70, 60]], lines: (0..<60).map { RedLine(id: RedLineID("line \($0)"), measure: 0, forbidden: [2]) }))
    }
    if sealedFirst {
      let second = try sealed()
      return [try plain(), second]
    }
    return [try plain(), try sealed()]
  }

  /// How far the second table is told apart from the first: where one pair of tables differs, another pair, made in the other order, is asked too,
  /// and the lesser of the two counts, or nought where they differ the other way round.
  ///
  /// Where a table lies in the memory of a process can make it a little faster than another one for as long as the process lives, whatever is sealed
  /// in it; what its lines cost shows in every pair.
  private static func toldApart(
    _ house: SealedHouse, _ made: [[SealedHouse.Night]], _ part: (SealedHouse.Night) -> (address: String, cookie: String?),
    planted: () -> Void = {}
  ) -> Double {
    var least: Double?
    for nights in made {
      // The first requests of a page make what later ones find.
      for night in nights { for _ in 0..<100 { _ = house.bench.get(part(night).address) { $0.cookies = part(night).cookie ?? "" } } }
      let found = signedRanks(differences(house, nights, part, planted: planted))
      guard abs(found) >= limit else { return found }
      if let before = least, (before > 0) != (found > 0) { return 0 }
      least = least.map { abs($0) < abs(found) ? $0 : found } ?? found
    }
    return least ?? 0
  }

  @Test("1,000 requests of a page for a seat, 1,000 for the public and 1,000 records cannot be told apart; a twentieth more work can")
  func times() throws {
    let house = try SealedHouse()
    let made = try [false, true].map { try Self.tables(house, sealedFirst: $0) }
    #expect(made.allSatisfy { $0[0].answer == $0[1].answer })
    let parts: [(SealedHouse.Night) -> (address: String, cookie: String?)] = [
      { ("/en/tables/\($0.table.name)", $0.cookies["Anker"]) }, { ("/en/tables/\($0.table.name)", nil) },
      { ("/en/tables/\($0.table.name)/minutes.json", $0.cookies["chair"]) },
    ]
    for part in parts {
      let found = Self.toldApart(house, made, part)
      #expect(abs(found) < Self.limit, "told apart by \(found) standard deviations")
    }
    // The work of a twentieth of a request, so that a difference of that size is found.
    let (night, start) = (made[0][0], ContinuousClock.now)
    for _ in 0..<100 { _ = house.bench.get(parts[0](night).address) { $0.cookies = night.cookies["Anker"] ?? "" } }
    let wait = start.duration(to: .now) / 2000
    let found = Self.toldApart(house, made, parts[0]) {
      let begun = ContinuousClock.now
      while begun.duration(to: .now) < wait {}
    }
    #expect(found > Self.limit, "a planted difference was not found: \(found)")
  }
}
