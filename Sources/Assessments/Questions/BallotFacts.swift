public import Dossiers
import Negotiation
public import Vocabulary

/// A vote as it was cast, counted: whether it passed, by how much, and whose vote could have turned it.
public struct BallotFacts: Sendable, Hashable {
  /// A test with what was in favour.
  public struct Test: Sendable, Hashable {
    public var name: Phrase
    public var inFavour: Int
    public var total: Int
    public var needed: Int
  }

  /// What would have come of it had one member in favour voted against.
  public struct Turned: Sendable, Hashable {
    public var party: PartyID
    /// In favour of each test, in their order.
    public var inFavour: [Int]
    public var passes: Bool
  }

  /// The count by one rule.
  public struct Count: Sendable, Hashable {
    public var name: Phrase
    public var article: Phrase?
    public var tests: [Test]
    public var passes: Bool
    /// Those whose own vote, turned alone, would have turned the outcome.
    public var pivotal: [PartyID]
    /// The smallest groups that together would have turned it; empty where only a large group would.
    public var groups: [[PartyID]]
    public var turned: [Turned]
    public var sources: [SourceID]
  }

  public var ballot: Ballot
  /// By the rule that held first.
  public var counts: [Count]
  /// Those who voted and whose positions are not known.
  public var silent: [PartyID]

  init(_ ballot: Ballot, in politics: Politics) {
    self.ballot = ballot
    let votes = ballot.votes.map { $0.cast == .inFavour }
    let names = ballot.votes.map(\.party)
    silent = politics.silent.map(\.id).filter(names.contains)
    counts = ballot.rules.map { rule in
      let joint = JointRule(tests: rule.tests.map { .init(weights: $0.weights, needed: $0.needed) }, leastBlocking: rule.leastBlocking)
      let tests = zip(rule.tests, joint.tests).map {
        Test(name: $0.name, inFavour: $1.inFavour(votes), total: $1.weights.reduce(0, +), needed: $0.needed)
      }
      let turned = votes.indices.filter { votes[$0] }.map { member -> Turned in
        var other = votes
        other[member] = false
        return Turned(party: names[member], inFavour: joint.tests.map { $0.inFavour(other) }, passes: joint.passes(other))
      }
      return Count(
        name: rule.name, article: rule.article, tests: tests, passes: joint.passes(votes), pivotal: joint.pivotal(votes).map { names[$0] },
        groups: joint.turningGroups(votes).map { group in group.map { names[$0] } }, turned: turned, sources: rule.sources)
    }
  }
}

extension TalkDossier {
  /// The votes that the dossier tells, counted, in the order of the file.
  public var ballots: [BallotFacts] { politics.ballots.map { BallotFacts($0, in: politics) } }
}
