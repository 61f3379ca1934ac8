import AsylumChain
import Testing

@Suite("The forecast that any better one must beat")
struct NaiveWalkTests {
  @Test(
    "there is none without a month, or with a month of none or of no number",
    arguments: [[], [0], [100, 0, 120], [100, .infinity], [.nan]] as [[Double]])
  func none(_ counts: [Double]) {
    #expect(NaiveWalk(counts, firstMonth: 0) == nil)
    #expect(ArrivalFit([Double](repeating: 50, count: 30) + counts + [0], firstMonth: 0) == nil)
  }

  @Test("counts that never change go on as they were")
  func steady() throws {
    let walk = try #require(NaiveWalk([Double](repeating: 120, count: 36), firstMonth: 3))
    for total in walk.totals(12, futures: 5, seed: 1) { #expect(abs(total - 1440) < 1e-6) }
  }
}
