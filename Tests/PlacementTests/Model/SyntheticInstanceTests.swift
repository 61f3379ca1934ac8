import SyntheticInstances
import Testing

@testable import Placement

/// Check values of the bench (reference.json, "instances"), made there by the published generator.
@Suite("The invented instances are those of the bench, bit for bit")
struct SyntheticInstanceTests {
  struct Check: Sendable, CustomTestStringConvertible {
    var name: String
    var families: Int
    var sites: Int
    var seed: UInt64
    var people: Int
    var places: Int
    var beds: Int
    /// Possible pairs and the sum of their scores, by place and whole.
    var pairs: (place: Int, whole: Int)
    var scores: (place: Int, whole: Int)
    var corners: (first: Int, last: Int)
    var attributes: String

    var testDescription: String { name }
    var instance: SyntheticInstance { SyntheticInstance(families: families, sites: sites, seed: seed) }
  }

  static let tiny = Check(
    name: "tiny", families: 60, sites: 12, seed: 2024, people: 118, places: 64, beds: 127, pairs: (656, 635), scores: (209_049, 202_393),
    corners: (467, 191), attributes: "1aec8fa4791191f0")
  static let week = Check(
    name: "week", families: 1000, sites: 300, seed: 2025, people: 2269, places: 1080, beds: 2450, pairs: (278_037, 264_089),
    scores: (87_717_203, 83_393_674), corners: (443, 287), attributes: "ce4dd9195006f958")

  @Test("people, places, possible pairs, sums of scores and the first and last score are the published ones", arguments: [tiny, week])
  func sums(_ check: Check) throws {
    let instance = check.instance
    #expect(instance.families.reduce(0) { $0 + $1[0] } == check.people)
    #expect(instance.placeCapacity.reduce(0, +) == check.places)
    #expect(instance.bedCapacity.reduce(0, +) == check.beds)
    for (whole, pairs, scores) in [(false, check.pairs.place, check.scores.place), (true, check.pairs.whole, check.scores.whole)] {
      var (count, sum) = (0, 0)
      for family in 0..<check.families {
        for site in 0..<check.sites where instance.isEligible(family, site, whole: whole) {
          count += 1
          sum += instance.score(family, site)
        }
      }
      #expect(count == pairs, "whole: \(whole)")
      #expect(sum == scores, "whole: \(whole)")
    }
    #expect(instance.score(0, 0) == check.corners.first)
    #expect(instance.score(check.families - 1, check.sites - 1) == check.corners.last)
  }

  @Test("every attribute and capacity is in the published checksum", arguments: [tiny, week])
  func attributes(_ check: Check) {
    let instance = check.instance
    var numbers = instance.families.flatMap { $0 } + instance.sites.flatMap { $0 } + instance.labour.flatMap { $0 }
    numbers += instance.placeCapacity + instance.bedCapacity + instance.schoolCapacity
    // Source: G. Fowler, L. Noll, K.-P. Vo, FNV-1a, 64 bits, over eight bytes a number, the lowest first.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for number in numbers {
      for byte in 0..<8 {
        hash ^= UInt64(truncatingIfNeeded: number >> (8 * byte)) & 255
        hash = hash &* 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    #expect(String(repeating: "0", count: 16 - digits.count) + digits == check.attributes)
  }

  @Test("the problem has the pairs of the instance and no others")
  func problem() throws {
    let instance = Self.tiny.instance
    for unit in [PlacementProblem.Unit.family, .person] {
      let problem = try instance.problem(unit)
      for family in 0..<60 {
        for site in 0..<12 {
          let isPossible =
            instance.isEligible(family, site, whole: unit == .person)
            && (unit == .family || problem.sizes[family] <= problem.capacities[site])
          #expect(problem.score(family, site) == (isPossible ? instance.score(family, site) : nil), "family \(family), site \(site)")
        }
      }
    }
  }
}
