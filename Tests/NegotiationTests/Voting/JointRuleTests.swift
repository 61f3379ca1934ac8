import Negotiation
import Testing

@Suite("A vote that must meet several tests")
struct JointRuleTests {
  /// Four members of 50, 30, 15 and 5 people: more than half of the members with 65 of the people.
  private let rule = JointRule(tests: [.init(weights: [1, 1, 1, 1], needed: 3), .init(weights: [50, 30, 15, 5], needed: 65)])

  @Test("passes where every test is met, and not where one is")
  func passes() {
    #expect(rule.passes([true, true, true, false]))
    #expect(!rule.passes([true, true, false, false]), "80 of the people, two members")
    #expect(!rule.passes([false, true, true, true]), "three members, 50 of the people")
  }

  @Test("too few against cannot stop what fails a test")
  func blocking() {
    let rule = JointRule(tests: rule.tests, leastBlocking: 2)
    #expect(rule.passes([false, true, true, true]), "one alone cannot block")
    #expect(!rule.passes([true, true, false, false]))
  }

  @Test("who is pivotal turns the outcome alone, on either side")
  func pivotal() {
    #expect(rule.pivotal([true, true, true, true]) == [0], "without the first 50 of the people are left; without another 70 or more")
    #expect(rule.pivotal([true, true, true, false]) == [0, 1, 2])
    #expect(rule.pivotal([true, true, false, false]) == [2, 3], "one more member would do")
  }

  @Test("the smallest groups that turn it together, and none where only a large one would")
  func groups() {
    let even = JointRule(tests: [.init(weights: [Int](repeating: 1, count: 9), needed: 4)])
    let all = [Bool](repeating: true, count: 9)
    #expect(even.pivotal(all).isEmpty)
    #expect(even.turningGroups(all, size: 4).isEmpty, "it takes six")
    let found = even.turningGroups(all, size: 6, limit: 5)
    #expect(found.count == 5 && found.allSatisfy { $0.count == 6 })
    #expect(rule.turningGroups([true, true, true, true]) == [[0]])
  }

  /// Every claim is checked against turning the votes one by one.
  @Test("pivotal members are those whose turned vote turns the outcome, over all votes of five members")
  func exhaustive() {
    let rule = JointRule(
      tests: [.init(weights: [1, 1, 1, 1, 1], needed: 3), .init(weights: [9, 7, 4, 2, 1], needed: 15)], leastBlocking: 2)
    for number in 0..<32 {
      let votes = (0..<5).map { number >> $0 & 1 == 1 }
      let expected = votes.indices.filter { member in
        var other = votes
        other[member].toggle()
        return votes[member] == rule.passes(votes) && rule.passes(other) != rule.passes(votes)
      }
      #expect(rule.pivotal(votes) == expected)
    }
  }
}
