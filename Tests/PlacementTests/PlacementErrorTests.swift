import Testing

@testable import Placement

/// One row a mistake: what is asked for, and the sentence that refuses it.
@Suite("Every placement that cannot be is refused with a sentence that says what to do")
struct PlacementErrorTests {
  static func sentence(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was refused"
    } catch { return "\(error)" }
  }

  @Test("placements")
  func placements() {
    func problem(_ sizes: [Int], _ capacities: [Int], score: Int? = 1) -> () throws -> Void {
      { _ = try PlacementProblem(sizes: sizes, capacities: capacities, unit: .person) { _, _ in score } }
    }
    let cases: [(() throws -> Void, String)] = [
      (problem([], [1]), "There are no families to place; give at least one."), (problem([1], []), "There are no sites; give at least one."),
      (problem([2, 0], [1]), "Family 2 has 0 members; a family has 1 to 100."),
      (problem([101], [1]), "Family 1 has 101 members; a family has 1 to 100."),
      (problem([1], [4, -1]), "Site 2 has a capacity of −1; it must be 0 to 1,000,000."),
      (problem([1], [4], score: 2000), "Family 1 and site 1 have a score of 2,000; scores go from 0 to 1,999."),
      (problem([1], [4], score: -1), "Family 1 and site 1 have a score of −1; scores go from 0 to 1,999."),
      (
        problem([Int](repeating: 1, count: 20_001), [Int](repeating: 1, count: 20_000)),
        "There are 400,020,000 pairs of a family and a site; the search takes up to 400,000,000. Place in parts, by province or by week."
      ),
    ]
    for (body, expected) in cases { #expect(Self.sentence(body) == expected) }
  }
}
