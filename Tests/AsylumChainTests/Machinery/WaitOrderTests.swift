import Testing
import Vocabulary

@testable import AsylumChain

/// Relatives in order of eligibility, by the order of their families or sorted: both ways must lead to the same.
@Suite("The order of those who wait")
struct WaitOrderTests {
  @Test(
    "a wait that all families count from the status leads to what it does where each relative is asked and all are sorted",
    arguments: [1.0, 6, 24], [60.0, 500])
  func sameEitherWay(_ wait: Double, _ meanDelay: Double) throws {
    var model = ReferenceModel.model
    model.months = 36
    model.asylum.outcomes.statusShares = ByGroup(refugee: 0.4, subsidiary: 0.5, humanitarian: 0.1)
    // After a long delay many are accepted when their wait is over.
    model.family.requestDelay = .exponential(meanDays: meanDelay)
    let plain = ReferenceModel.policy(quota: nil, wait: wait)
    var ending = plain
    for group in StatusGroup.allCases { ending.rules[group].endMonth = 1000 }
    for kept in [KeptFigures.stay, [.stay, .separation, .switchers]] {
      let outcomes = try Simulation(model: model, seed: 4, keeping: kept).simulate(future: 3, policies: [.none, plain, ending])
      #expect(outcomes[1].admittedTotal > 0)
      #expect(outcomes[1].admittedTotal < outcomes[0].admittedTotal)
      #expect(outcomes[1] == outcomes[2])
    }
  }

  @Test("the held stand in the order of their families, the late where they are accepted, and those of one family as they were accepted")
  func merge() {
    let acceptedAt: [Double] = [1, 2, 3, 4, 5, 8, 9]
    let families: [Int32] = [2, 0, 2, 1, 0, 0, 3]
    let waitEnds: [Double] = [6, 7, 10, -.infinity]
    acceptedAt.withUnsafeBufferPointer { acceptedAt in
      families.withUnsafeBufferPointer { families in
        waitEnds.withUnsafeBufferPointer { waitEnds in
          let order = WaitOrder(acceptedAt: acceptedAt, families: families, waitEnds: waitEnds, horizon: 20)
          #expect(order.isRising)
          let (moments, places) = order.merge(asksWho: true)
          #expect(moments == [6, 6, 7, 8, 9, 10, 10])
          #expect(places == [1, 4, 3, 5, 6, 0, 2])
          #expect(order.merge(asksWho: false).relatives == [0, 0, 1, 0, 3, 2, 2])
          let short = WaitOrder(acceptedAt: acceptedAt, families: families, waitEnds: waitEnds, horizon: 9).merge(asksWho: true)
          #expect(short.moments == [6, 6, 7, 8])
          #expect(short.relatives == [1, 4, 3, 5])
        }
      }
    }
  }

  @Test("waits that do not end one after another are not merged", arguments: [[3.0, 2], [2, 2], [1, .infinity]])
  func notRising(_ waitEnds: [Double]) {
    let empty = UnsafeBufferPointer<Double>(start: nil, count: 0)
    waitEnds.withUnsafeBufferPointer {
      #expect(!WaitOrder(acceptedAt: empty, families: UnsafeBufferPointer(start: nil, count: 0), waitEnds: $0, horizon: 20).isRising)
    }
  }
}
