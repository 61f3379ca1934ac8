import Testing

@testable import Dispersal

/// Check values of the bench (reference.json), computed there by another program in exact arithmetic.
@Suite("Shares of 342 municipalities are those of the reference")
struct ReferenceSharesTests {
  static let instance = FacilityInstance()

  @Test("the hash is the one of the standard")
  func standard() {
    // Source: NIST, FIPS 180-4 examples: "abc" and a message of two blocks.
    #expect(secureHash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      secureHash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test(
    "96,000 places over 342 keys give the published hash of all shares",
    arguments: [
      (ApportionmentRule.largestRemainder, "3f063c6d063925c1"), (.webster, "3f063c6d063925c1"), (.jefferson, "9310455f9fffc42b"),
      (.huntingtonHill, "8520d9ebcfa5f75a"), (.adams, "8f4b081fcf5d8f83"),
    ])
  func hash(_ rule: ApportionmentRule, _ hash: String) throws {
    let answer = try rule.apportion(FacilityInstance.total, over: Self.instance.claimants)
    #expect(answer.tie == nil)
    #expect(answer.places.reduce(0, +) == FacilityInstance.total)
    #expect(secureHash(answer.places.map(String.init).joined(separator: ",")).prefix(16) == hash)
  }

  @Test(
    "the first five shares are the published ones",
    arguments: [
      (ApportionmentRule.largestRemainder, [219, 741, 258, 216, 418]), (.jefferson, [219, 742, 258, 216, 418]), (.adams, [219, 740, 258, 216, 418]),
    ])
  func first(_ rule: ApportionmentRule, _ shares: [Int]) throws {
    #expect(Array(try rule.apportion(FacilityInstance.total, over: Self.instance.claimants).places.prefix(5)) == shares)
  }

  @Test("what exists, what is allowed and what is required at the end are the published sums")
  func facility() throws {
    let instance = Self.instance
    let shares = try ApportionmentRule.largestRemainder.apportion(FacilityInstance.total, over: instance.claimants).places
    #expect(instance.existing.reduce(0) { $0 + FacilityInstance.sizes[$1] } == 34_550)
    #expect(shares.indices.reduce(0) { $0 + instance.allowed($1, share: shares[$1]).count } == 2121)
    #expect(
      (0..<12).map { instance.required($0, shares: shares)[7] }
        == [2878, 4391, 2681, 6525, 1981, 16_971, 7568, 12_442, 13_607, 3468, 15_283, 8205])
  }
}
