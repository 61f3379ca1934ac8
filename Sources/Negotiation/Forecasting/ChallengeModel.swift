import Chance

/// Actors challenge each other: who expects to gain by it presses, and who is pressed gives way, meets halfway or stands.
///
/// Sources: B. Bueno de Mesquita, "Political forecasting: an expected utility method", in B. Bueno de Mesquita, F. Stokman (eds.), European Community
/// Decision Making (1994); J. Scholz, G. Calbert, G. Smith, "Unravelling Bueno de Mesquita's group decision model", J. Theoretical Politics 23
/// (2011), whose reading of the formulas this follows, with the denominator of the chance of success over all pairs, which their published
/// results take.
public struct ChallengeModel: Sendable {
  private let stances: [Stance]
  /// Distance between the outermost positions at the start; it stays the measure of all distances in later rounds.
  private let range: Double
  /// Per actor, in the order of `stances`; the only thing that a round changes.
  private var position: [Double]

  /// At least two stances that are not all the same; else nothing ever changes.
  public init(_ stances: [Stance]) {
    self.stances = stances
    position = stances.map(\.position)
    range = (position.max() ?? 0) - (position.min() ?? 0)
  }

  /// Weighted median and weighted mean after each round; one element a round, without the state before the first.
  ///
  /// On the scale of the positions. Complexity: actors³ per round.
  public func rounds(_ count: Int) -> [(median: Double, mean: Double)] {
    var model = self
    return (0..<count).map { _ in
      if range > 0 { model.playRound() }
      let now = zip(model.stances, model.position).map { stance, place in
        Stance(actor: stance.actor, position: place, salience: stance.salience, capability: stance.capability)
      }
      return (Forecast.weightedMedian(now), Forecast.compromise(now))
    }
  }

  /// A power that is 0 for a base that rounding took below 0.
  private func raised(_ base: Double, _ exponent: Double) -> Double { base <= 0 ? 0 : Elementary.pow(base, exponent) }

  /// Votes of an actor for one position over another; negative where it prefers the other.
  private func vote(_ voter: Int, _ one: Int, _ other: Int, _ exponent: Double) -> Double {
    func distance(_ place: Int) -> Double { raised(abs(position[voter] - position[place]) / range, exponent) }
    return stances[voter].weight * (distance(other) - distance(one))
  }

  /// All votes between all pairs, in both orders.
  private func allVotes(_ exponents: [Double]) -> Double {
    stances.indices.reduce(0.0) { sum, voter in
      stances.indices.reduce(sum) { sum, one in stances.indices.reduce(sum) { $0 + abs(vote(voter, one, $1, exponents[voter])) } }
    }
  }

  /// What an actor expects from challenging another, seen with one risk exponent; above zero it is worth the challenge.
  ///
  /// The other resists with its salience as the chance; unresisted the challenge succeeds. `votes` are all votes, the denominator of the chance.
  private func expected(_ one: Int, _ other: Int, _ exponents: [Double], _ seen: Double, _ votes: Double) -> Double {
    let distance = abs(position[one] - position[other]) / range
    let success = 2 - 4 * raised(0.5 - 0.5 * distance, seen)
    let failure = 2 - 4 * raised(0.5 + 0.5 * distance, seen)
    let standing = 2 - 4 * raised(0.5, seen)
    let support = stances.indices.reduce(0.0) { $0 + max(0, vote($1, one, other, exponents[$1])) }
    let chance = position[one] == position[other] || votes == 0 ? 0 : support / votes
    let resists = stances[other].salience
    return resists * (chance * success + (1 - chance) * failure) + (1 - resists) * success - standing
  }

  /// Who is exposed takes fewer risks: exponents from 1/2 to 2.
  private func riskExponents() -> [Double] {
    let even = stances.map { _ in 1.0 }
    let votes = allVotes(even)
    let security = stances.indices.map { own in
      stances.indices.reduce(0.0) { $1 == own ? $0 : $0 + expected($1, own, even, 1, votes) }
    }
    guard let low = security.min(), let high = security.max(), high - low > 1e-12 else { return even }
    return security.map { value in
      let risk = (2 * value - high - low) / (high - low)
      return (1 - risk / 3) / (1 + risk / 3)
    }
  }

  /// Everybody is asked by the positions before the round, so the order of the actors does not matter but for ties.
  private mutating func playRound() {
    let exponents = riskExponents()
    let votes = allVotes(exponents)
    let before = position
    position = stances.indices.map { own in
      var offers: [[(order: Double, place: Double)]] = [[], [], []]
      for other in stances.indices where before[other] != before[own] {
        let mine = expected(own, other, exponents, exponents[own], votes)
        let theirs = expected(other, own, exponents, exponents[own], votes)
        let way = before[other] - before[own]
        if theirs > mine, mine > 0 {
          offers[0].append((abs(way), before[other]))
        } else if theirs > 0, mine < 0, theirs > -mine {
          // NB: the published runs take the lowest of the weighted places, not the shortest way.
          offers[1].append(((-mine * before[own] + theirs * before[other]) / (theirs - mine), before[own] + way * -mine / theirs))
        } else if theirs > 0, mine < 0 {
          offers[2].append((abs(way), before[other]))
        }
      }
      let chosen = offers.first { !$0.isEmpty } ?? []
      return chosen.enumerated().min { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }?.element.place ?? before[own]
    }
  }
}
