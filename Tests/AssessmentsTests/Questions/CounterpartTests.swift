import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What worsens most as a figure improves")
struct CounterpartTests {
  /// An assessment of which today's figures vary by one each, with 100 futures, and the differences of T1 are those given, with an error of 0.1.
  private static func assessment(_ differences: [FigureKind: Double], deviations: [FigureKind: Double] = [:]) throws -> Assessment {
    var own = try assess(TinyPolder.dossier(), AssessmentRequest(futures: 3))
    let place = try #require(own.variants.firstIndex { $0.variant.id == "T1" })
    for (index, kind) in FigureKind.allCases.enumerated() {
      own.today?.figures[index].meanLevel = Estimate(mean: 10, standardError: (deviations[kind] ?? 1) / 10, count: 100)
      own.variants[place].chain?.figures[index].meanDifference = Estimate(mean: differences[kind] ?? 0, standardError: 0.1, count: 100)
    }
    return own
  }

  @Test("it is the figure of the list with the largest rise in its own standard deviations")
  func largest() throws {
    let own = try Self.assessment([.relativesArrived: -50, .monthsApartMean: 3, .cost: 8, .notYetTogether: 2], deviations: [.cost: 4])
    let found = try #require(own.counterpart(of: .figure("T1", .relativesArrived)))
    #expect(found.kind == .monthsApartMean && found.address == .figure("T1", .monthsApartMean))
    #expect(abs(found.standardDeviations - 3) < 1e-12 && found.difference.mean == 3)
    // Nothing is its own counterpart; of two equal rises the first of the list comes.
    #expect(own.counterpart(of: .figure("T1", .monthsApartMean))?.kind == .notYetTogether)
    #expect(own.counterpart(of: .law("T1", setting: "split"))?.kind == .monthsApartMean)
  }

  @Test("of equal rises the first of the list counts, and a figure that does not vary today comes before all that do")
  func ties() throws {
    #expect(try Self.assessment([.cost: 2, .childrenOver24: 2]).counterpart(of: .figure("T1", .relativesArrived))?.kind == .childrenOver24)
    let own = try Self.assessment([.cost: 2, .familyQueueLater: 1], deviations: [.familyQueueLater: 0])
    let found = try #require(own.counterpart(of: .figure("T1", .relativesArrived)))
    #expect(found.kind == .familyQueueLater && !found.standardDeviations.isFinite)
  }

  @Test("there is none where nothing rises beyond two of its errors, nor where the chain was not asked")
  func none() throws {
    #expect(try Self.assessment([.cost: 0.15, .occupancyLater: -9]).counterpart(of: .figure("T1", .relativesArrived)) == nil)
    var own = try Self.assessment([.cost: 5])
    for index in own.variants.indices { own.variants[index].chain = nil }
    #expect(own.counterpart(of: .figure("T1", .relativesArrived)) == nil)
  }
}
