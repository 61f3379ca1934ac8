import Testing

@testable import Reports

@Suite("An axis has round numbers, and labels that do not lie on each other")
struct AxisTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var values: [Double]
    var ticks: [Double]
    var isWhole = false
    var testDescription: String { "\(values)" }
  }

  static let rows = [
    Row(values: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1]),
    Row(values: [0, 7], ticks: [0, 2, 4, 6, 8]),
    Row(values: [-3, 12], ticks: [-5, 0, 5, 10, 15]),
    Row(values: [0, 0], ticks: [0, 1]),
    Row(values: [.nan, .infinity], ticks: [0, 1]),
    Row(values: [], ticks: [0, 1]),
    Row(values: [.nan, 1490], ticks: [0, 500, 1000, 1500]),
    Row(values: [0, 2], ticks: [0, 1, 2], isWhole: true),
    Row(values: [0, 10], ticks: [0, 5, 10], isWhole: true),
    Row(values: [-1000], ticks: [-1000, -750, -500, -250, 0]),
  ]

  @Test("ticks at round numbers", arguments: rows)
  func ticks(_ row: Row) { #expect(Axis(covering: row.values, isWhole: row.isWhole).ticks == row.ticks) }

  @Test("what lies beyond stands at the edge and is known to lie beyond")
  func beyond() {
    let axis = Axis(covering: [0, 7]).laid(from: 100, to: 0)
    #expect(axis.place(4) == 50)
    #expect(axis.place(900) == 0 && axis.place(-1) == 100)
    #expect(axis.isBeyond(9) && !axis.isBeyond(8) && !axis.isBeyond(.nan))
  }

  @Test("labels at the ends of lines keep their order and do not lie on each other", arguments: 1...20)
  func apart(count: Int) {
    let wanted = (0..<count).map { Double(($0 * 7) % 5) * 3 + 100 }
    let heights = (0..<count).map { Double(12 + $0 % 2 * 14) }
    let places = Drawing.apart(wanted, heights: heights, from: 0, to: 600)
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    for (above, below) in zip(order, order.dropFirst()) {
      #expect(places[below] - places[above] >= (heights[above] + heights[below]) / 2 - 1e-9)
    }
    #expect(places.indices.allSatisfy { places[$0] >= heights[$0] / 2 && places[$0] <= 600 - heights[$0] / 2 })
  }

  @Test("hatching stays within its shape")
  func hatching() {
    let lines = Hatching.lines(in: [[Spot(0, 0), Spot(40, 0), Spot(40, 20), Spot(0, 20)]])
    #expect(lines.count > 4)
    for spot in lines.flatMap({ [$0.0, $0.1] }) { #expect((-0.01...40.01).contains(spot.x) && (-0.01...20.01).contains(spot.y)) }
  }

  @Test("text is wrapped and cut to its room, and says that it is cut")
  func lettering() {
    let lines = Lettering.wrapped("een heel lange naam van een variant die niet past", in: 90, size: 12, most: 2)
    #expect(lines.count == 2 && lines[1].hasSuffix("…"))
    #expect(lines.allSatisfy { Lettering.width($0, size: 12) <= 90 })
    #expect(Lettering.shortened("kort", to: 90, size: 12) == "kort")
  }
}
