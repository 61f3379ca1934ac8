import Testing

@testable import Negotiation

@Suite("What an empty chair still asks for")
struct TemperTests {
  /// The party Left of the search tests, with a measure more.
  private static let own = Party(id: "Left", worth: [[60, 40, 0], [40, 0], [0, 30]], walkAway: 30, scale: 100)
  private static let measures = PackageSearchTests.table.measures + [Measure(id: "c", options: ["p", "q"])]

  private func view(_ time: Double, offers: [SeatView.Offer] = [], text: [Int]? = nil) -> SeatView {
    SeatView(of: Table(measures: Self.measures, parties: [Self.own]), from: 0, offers: offers, time: time, text: text)
  }

  private func asked(_ temper: Temper, _ view: SeatView) -> Int { temper.aspiration(view, best: view.worth(Temper.best(view))) }

  /// Source: P. Faratin et al. (1998): a boulware seat keeps asking for more than a conceder until the deadline, when both are down to the walk-away value.
  @Test("a boulware chair asks for more than a conceder until the deadline")
  func toughness() {
    #expect(asked(.boulware, view(0)) == asked(.conceder, view(0)) && asked(.conceder, view(0)) == 130)
    for step in 1..<10 {
      let time = Double(step) / 10
      #expect(asked(.boulware, view(time)) > asked(.conceder, view(time)), "at \(time)")
      #expect(asked(.boulware, view(time)) <= asked(.boulware, view(time - 0.1)))
    }
    #expect(asked(.boulware, view(1)) == Self.own.walkAway && asked(.conceder, view(1)) == Self.own.walkAway)
  }

  @Test("a tit-for-tat chair stands while others stand, gives where they give, and does not look at its own offers")
  func titForTat() {
    let stubborn = [SeatView.Offer(seat: 1, options: [2, 1, 0]), SeatView.Offer(seat: 1, options: [2, 1, 0])]
    let own = [SeatView.Offer(seat: 0, options: [2, 1, 0]), SeatView.Offer(seat: 0, options: [0, 0, 1])]
    #expect(asked(.titForTat, view(0.5)) == 130 && asked(.titForTat, view(0.5, offers: stubborn + own)) == 130)
    // From worth 0 to worth 40 for Left: 40 of the 70 from its walk-away value to the worth 1, so it keeps 30/70 of its way of 100.
    let giving = [SeatView.Offer(seat: 1, options: [2, 1, 0]), SeatView.Offer(seat: 1, options: [1, 1, 0])]
    #expect(asked(.titForTat, view(0.5, offers: giving)) == 30 + 43)
  }

  @Test("asks for the measure of the text on which it gains most, and leaves a text that is its own wish")
  func change() throws {
    let change = try #require(Temper.conceder.change(view(0, text: [2, 1, 1])))
    #expect(change.measure == 0 && change.option == 0)
    #expect(Temper.conceder.change(view(0, text: [0, 0, 1])) == nil)
    #expect(Temper.conceder.answer(view(0, text: [1, 0, 1]), toChange: [0, 0, 1]) == .accept)
    // [2, 1, 0] is worth nothing to Left and lies below its walk-away value.
    #expect(Temper.conceder.answer(view(0, text: [1, 0, 1]), toChange: [2, 1, 0]) == .object(measure: 0))
  }
}
