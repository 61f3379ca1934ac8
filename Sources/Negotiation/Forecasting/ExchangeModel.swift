public import Vocabulary

/// Actors trade: each gives way on the issue that matters less to it, for the other's support on the issue that matters more, such that both gain
/// the same.
///
/// Sources: F. Stokman, R. Van Oosten, "The exchange of voting positions", in B. Bueno de Mesquita, F. Stokman (eds.), European Community
/// Decision Making (1994); J. Dijkstra, M. Van Assen, F. Stokman, "Outcomes of collective decisions with externalities predicted", J. Theoretical
/// Politics 20 (2008). The rules of execution are those of the DECIDE exchange program (2022), at no randomness. Complexity per round:
/// exchanges², exchanges being at most actors² × issues² / 4.
public struct ExchangeModel: Sendable {
  /// What happens when two exchanges gain the same.
  public enum Ties: Sendable, Hashable, Codable {
    /// The first stands; the same answer always.
    case none
    /// A coin a tie, `true` for the second, as the published program throws them; after the last, always the first.
    case coins([Bool])
  }

  /// Where an actor stands on an issue; all positions on the same scale of 0 to 100.
  public struct Entry: Sendable, Hashable, Codable {
    public var issue: MeasureID
    public var stance: Stance

    public init(issue: MeasureID, stance: Stance) {
      self.issue = issue
      self.stance = stance
    }
  }

  /// In the order in which the entries first name them.
  public let issues: [MeasureID]
  /// In the order in which the entries first name them; those of all issues together.
  public let actors: [PartyID]
  /// 0…1, a row per issue, a column per actor; `nil` where the actor takes no part in the issue.
  let salience: [[Double?]]
  /// A row per issue, a column per actor; 0 where the actor takes no part.
  let capability: [[Double]]
  /// Weight of all actors per issue.
  let weight: [Double]
  /// On the scale of 0 to 100; a row per issue, a column per actor.
  private var position: [[Double]]
  private let ties: Ties
  /// Whether the outcome may be pushed away from a wish that it already meets, as the published program lets it.
  let isLenient: Bool
  /// How many coins of `ties` have been used.
  private var coins = 0

  /// Differences below this are none; it makes the answer independent of how sums are rounded.
  static let snap = 1e-9

  /// An actor without an entry on an issue takes no part in it; of two entries of one actor on one issue the later holds.
  public init(_ entries: [Entry], ties: Ties = .none, isLenient: Bool = false) {
    issues = entries.map(\.issue).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    actors = entries.map(\.stance.actor).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    var salience = [[Double?]](repeating: [Double?](repeating: nil, count: actors.count), count: issues.count)
    var capability = [[Double]](repeating: [Double](repeating: 0, count: actors.count), count: issues.count)
    var position = capability
    for entry in entries {
      guard let issue = issues.firstIndex(of: entry.issue), let actor = actors.firstIndex(of: entry.stance.actor) else { continue }
      salience[issue][actor] = entry.stance.salience
      capability[issue][actor] = entry.stance.capability
      position[issue][actor] = entry.stance.position
    }
    self.salience = salience
    self.capability = capability
    self.position = position
    self.ties = ties
    self.isLenient = isLenient
    weight = zip(salience, capability).map { own, power in zip(own, power).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 } }
  }

  /// Outcome per issue, in the order of `issues`: before any exchange, then after each round, so `rounds` + 1 rows.
  ///
  /// 0 on an issue on which nobody has weight.
  public func outcomes(rounds: Int) -> [[Double]] {
    var model = self
    var found = [model.outcomes()]
    for _ in 0..<rounds { found.append(model.playRound()) }
    return found
  }

  /// The mean weighted by salience and capability, per issue.
  private func outcomes() -> [Double] { issues.indices.map { outcome(on: $0, position[$0]) } }

  /// The mean of these positions, one per actor, weighted by salience and capability; 0 where nobody has weight.
  func outcome(on issue: Int, _ position: [Double]) -> Double {
    guard weight[issue] > 0 else { return 0 }
    return actors.indices.reduce(0) { $0 + (salience[issue][$1] ?? 0) * capability[issue][$1] * position[$1] } / weight[issue]
  }

  /// Executes exchanges, the greatest gain first, until none is left that both can still make; gives the outcomes with all of them.
  private mutating func playRound() -> [Double] {
    var open = candidates()
    var made: [Exchange] = []
    while !open.isEmpty {
      open = open.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
      var best = open.removeFirst()
      if case .coins(let thrown) = ties, let next = open.first, abs(best.gain - next.gain) < Self.snap {
        let isSecond = coins < thrown.count ? thrown[coins] : false
        coins += 1
        if isSecond {
          open.append(best)
          best = open.removeFirst()
        } else {
          // NB: the published program lists the loser of the coin twice, and its results depend on it.
          open.append(next)
        }
      }
      guard best.isValid else { continue }
      var kept: [Exchange] = []
      for exchange in open where exchange.isValid {
        exchange.react(to: best)
        if exchange.isValid { kept.append(exchange) }
      }
      open = kept
      made.append(best)
    }
    for exchange in made { for side in exchange.sides { position[side.supply][side.actor] = side.voting } }
    let voting = outcomes()
    // What was given up for a vote is not a change of mind: only a part of it is kept as the position of the next round.
    for exchange in made {
      for side in exchange.sides {
        let kept = 0.4 * (1 - side.supplySalience) + 0.1
        position[side.supply][side.actor] = kept * side.voting + (1 - kept) * side.start
      }
    }
    return voting
  }

  /// Pairs of actors on opposite sides of the outcomes of two issues, on both: each can then give what the other wants.
  private func candidates() -> [Exchange] {
    let outcome = outcomes()
    var found: [Exchange] = []
    for first in issues.indices {
      for second in issues.indices where second > first {
        var groups: [[Int]] = [[], [], [], []]
        for actor in actors.indices where salience[first][actor] != nil && salience[second][actor] != nil {
          groups[(position[first][actor] <= outcome[first] ? 1 : 0) + (position[second][actor] <= outcome[second] ? 2 : 0)].append(actor)
        }
        for (one, other) in [(0, 3), (1, 2)] {
          for left in groups[one] {
            for right in groups[other] { found.append(Exchange(self, position, actors: (left, right), issues: (first, second))) }
          }
        }
      }
    }
    return found
  }
}
