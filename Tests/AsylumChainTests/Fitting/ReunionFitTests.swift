import Chance
import Testing

@testable import AsylumChain

@Suite("How relatives come, in a reduced form")
struct ReunionFitTests {
  /// Grants that come and go, and relatives who come out of one stock.
  static func simulated(quarters: Int, perGrant: Double, seed: UInt64) -> (grants: [Double], arrivals: [Double]) {
    let (noise, inflow) = (Stream(seed: seed, future: 0, event: 1), Stream(seed: seed, future: 0, event: 2))
    var (stock, output, deviation) = (2000.0 * perGrant, Elementary.log(1000.0 * perGrant), 0.0)
    var grants: [Double] = []
    var arrivals: [Double] = []
    for quarter in 0..<quarters {
      let work = stock + perGrant * (grants.last ?? 0)
      output = 0.5 * output + 0.5 * (Elementary.log(work) - 1.1) + 0.1 * noise.normal(quarter)
      let came = min(Elementary.exp(output), work)
      stock = max(work - came, 100)
      deviation = 0.8 * deviation + 0.4 * inflow.normal(quarter)
      grants.append(1000 * Elementary.exp(deviation))
      arrivals.append(came)
    }
    return (grants, arrivals)
  }

  @Test("a long series tells how many come for a grant, whatever was expected", arguments: [0.6, 0.9])
  func perGrant(_ perGrant: Double) throws {
    let made = Self.simulated(quarters: 160, perGrant: perGrant, seed: 5)
    let fit = try #require(ReunionFit(arrivals: made.arrivals, grants: made.grants, expected: 0.8))
    #expect(abs(fit.relativesPerGrant - perGrant) < 0.1, "\(fit.relativesPerGrant)")
    #expect(fit.persistence > 0.2 && fit.persistence < 0.8 && fit.toQueue > 0.1 && fit.shock < 0.4)
  }

  @Test("the versions share the likelihood, and each share finds one")
  func versions() throws {
    let made = Self.simulated(quarters: 24, perGrant: 0.8, seed: 2)
    let fit = try #require(ReunionFit(arrivals: made.arrivals, grants: made.grants, expected: 0.8))
    #expect(fit.versions.count == 21)
    #expect(abs(fit.versions.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    #expect(fit.version(at: 0).perGrant <= fit.version(at: 0.999_999).perGrant)
    #expect(fit.versions.allSatisfy { $0.waiting >= ReunionFit.fewest })
  }

  @Test("a quarter that is not known is bridged; an unknown last one, or too few, give none")
  func gaps() {
    let made = Self.simulated(quarters: 24, perGrant: 0.8, seed: 2)
    var arrivals: [Double?] = made.arrivals
    arrivals[10] = nil
    #expect(ReunionFit(arrivals: arrivals, grants: made.grants, expected: 0.8) != nil)
    arrivals[23] = nil
    #expect(ReunionFit(arrivals: arrivals, grants: made.grants, expected: 0.8) == nil)
    #expect(ReunionFit(arrivals: Array(made.arrivals.prefix(7)), grants: Array(made.grants.prefix(7)), expected: 0.8) == nil)
  }
}
