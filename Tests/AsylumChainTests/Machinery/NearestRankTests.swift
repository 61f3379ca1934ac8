import Chance
import Testing

@testable import AsylumChain

@Suite("Percentiles by nearest rank")
struct NearestRankTests {
  @Test("each is the value of that rank in order, whether many or few share a day", arguments: [1, 7, 8, 9, 1000, 1003], [0.4, 30, 900])
  func ranks(_ count: Int, _ longest: Double) {
    let stream = Stream(seed: 2, future: count, event: 0)
    let values = (0..<count).map { stream.uniform($0) * longest }
    let sorted = values.sorted()
    let shares = [0.01, 0.5, 0.95, 1]
    let found = values.withUnsafeBufferPointer { nearestRanks($0, longest: longest + 1, shares: shares) }
    for (share, value) in zip(shares, found) {
      let rank = max(Int((share * Double(count)).rounded(.up)) - 1, 0)
      #expect(value == sorted[rank], "\(count) values to \(longest), share \(share)")
    }
  }

  @Test("a list of days that outgrows its room keeps them")
  func growing() {
    var list = DaysList(room: 2)
    for day in 0..<9 { list.append(Double(day)) }
    let more = list.extend(by: 100)
    for day in more.indices { more[day] = Double(9 + day) }
    #expect(Array(list.values) == (0..<109).map(Double.init))
    #expect(list.count == 109)
  }
}
