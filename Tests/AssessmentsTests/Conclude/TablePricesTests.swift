import Dossiers
import Foundation
import Negotiation
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What is concluded of variants and the table for whoever shows it")
struct TablePricesTests {
  private static let made = Result { try assess(TinyPolder.dossier(), AssessmentRequest(futures: 40, seed: 3)) }

  @Test("relatives who come sooner, later, never and at the same time add up to those who come under today's law")
  func switched() throws {
    let assessment = try Self.made.get()
    let today = try #require(assessment.today?.figure(.relativesArrived)?.meanLevel)
    for variant in ["T1", "T2"] as [VariantID] {
      let own = SwitchedRelatives(assessment.variant(variant)?.chain, beside: assessment.today)
      #expect(abs(own.sooner.mean + own.same.mean + own.later.mean + own.never.mean - today.mean) < 1e-9 * today.mean, "\(variant)")
      #expect(own.same.standardError >= own.never.standardError && own.same.standardError >= today.standardError)
    }
    #expect(SwitchedRelatives(nil, beside: nil).same.mean.isNaN, "what was not asked is not nought")
  }

  @Test("variants are told by their effect, the largest first, without today's law")
  func byEffect() throws {
    let assessment = try Self.made.get()
    let sizes = assessment.byEffect(from: "T0").map { abs($0.figure(.relativesArrived)?.meanDifference.mean ?? .nan) }
    #expect(sizes.count == assessment.different(from: "T0").count && sizes == sizes.sorted(by: >) && !sizes.isEmpty)
    #expect(assessment.moving(from: "T0").allSatisfy { $0.variant.id != "T0" })
    // A difference that is not known stands last.
    var other = assessment
    let first = try #require(assessment.byEffect(from: "T0").first?.variant.id)
    let place = try #require(other.variants.firstIndex { $0.variant.id == first })
    let figure = FigureKind.relativesArrived.position
    other.variants[place].chain?.figures[figure].meanDifference.mean = .nan
    #expect(other.byEffect(from: "T0").last?.variant.id == first)
  }

  @Test("the shortest concession has the fewest moves, the cheapest the smallest price; shares of what is closed are shares")
  func concessions() throws {
    let table = try #require(try Self.made.get().table)
    for concession in table.concessions {
      let (shortest, cheapest) = (try #require(table.shortestConcession), try #require(table.cheapestConcession))
      #expect(shortest.moves.count <= concession.moves.count && table.price(cheapest) <= table.price(concession))
    }
    let closed = try #require(table.closedShares)
    #expect(closed.map(\.party) == table.table.parties.map(\.id) && closed.allSatisfy { (0...1).contains($0.share) })
    for package in [table.start].compactMap({ $0 }) {
      let limits = table.limits(of: package)
      let supporters = table.supporters(of: package.options)
      #expect(Set(supporters).isDisjoint(with: limits.below + limits.crossed))
      #expect(Set(supporters + limits.below + limits.crossed) == Set(table.table.parties.map(\.id)))
    }
  }

  @Test("the price of a swap is unknown where a part of it was not computed, and places without a utilisation")
  func swaps() throws {
    let assessment = try Self.made.get()
    let table = try #require(assessment.table)
    for swap in table.swaps {
      let (with, without) = (table.price(of: swap, in: assessment, utilisation: 0.5), table.price(of: swap, in: assessment, utilisation: nil))
      #expect(without.places == nil && with.months == without.months && with.euros == without.euros)
      let isComputed = swap.changes.allSatisfy { table.facts[$0.measure, $0.to] != nil && table.facts[$0.measure, $0.from] != nil }
      if !isComputed { #expect(with.places == nil && with.euros == nil) }
    }
  }
}
