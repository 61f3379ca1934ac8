/// A vote that must meet several tests at once, such as a number of members and a part of their people.
///
/// Nothing is checked here; whoever makes one sees to it that every test has a weight for each member.
public struct JointRule: Sendable, Hashable {
  /// One test: the weights of the members, in one order for all tests, and the least that must be in favour.
  public struct Test: Sendable, Hashable {
    public let weights: [Int]
    public let needed: Int

    public init(weights: [Int], needed: Int) {
      self.weights = weights
      self.needed = needed
    }

    /// The weight of those in favour.
    public func inFavour(_ votes: [Bool]) -> Int { zip(weights, votes).reduce(0) { $0 + ($1.1 ? $1.0 : 0) } }
  }

  public let tests: [Test]
  /// The fewest that must not be in favour to stop what fails a test; `nil` where failing a test is enough.
  public let leastBlocking: Int?

  public init(tests: [Test], leastBlocking: Int? = nil) {
    self.tests = tests
    self.leastBlocking = leastBlocking
  }

  /// Whether a proposal passes with those in favour, in the order of the members; all others count as not in favour.
  public func passes(_ votes: [Bool]) -> Bool {
    if tests.allSatisfy({ $0.inFavour(votes) >= $0.needed }) { return true }
    guard let leastBlocking else { return false }
    return votes.filter { !$0 }.count < leastBlocking
  }

  /// Positions of those whose own vote, turned alone, would have turned the outcome.
  public func pivotal(_ votes: [Bool]) -> [Int] {
    let outcome = passes(votes)
    return votes.indices.filter { votes[$0] == outcome && passes(turned([$0], in: votes)) != outcome }
  }

  /// The smallest groups on the winning side that together would have turned the outcome, by position; at most `limit`, and none larger than `size`.
  ///
  /// Complexity: as many looks as there are groups of that size.
  public func turningGroups(_ votes: [Bool], size: Int = 4, limit: Int = 12) -> [[Int]] {
    let outcome = passes(votes)
    let side = votes.indices.filter { votes[$0] == outcome }
    for count in 1...max(size, 1) where count <= side.count {
      var found: [[Int]] = []
      gather(side, count, []) { if passes(turned($0, in: votes)) != outcome { found.append($0) } }
      if !found.isEmpty { return Array(found.prefix(limit)) }
    }
    return []
  }

  private func turned(_ members: [Int], in votes: [Bool]) -> [Bool] {
    var turned = votes
    for member in members { turned[member].toggle() }
    return turned
  }

  /// Every group of so many, in order.
  private func gather(_ side: [Int], _ count: Int, _ chosen: [Int], _ visit: ([Int]) -> Void) {
    guard chosen.count < count else { return visit(chosen) }
    for (index, member) in side.enumerated() { gather(Array(side[(index + 1)...]), count, chosen + [member], visit) }
  }
}
