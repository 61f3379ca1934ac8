public import AsylumChain
import Chance
import Vocabulary

extension Backtest {
  /// What the forecasts of one figure, so far ahead, have to reach on dates after those on which the form was chosen.
  public enum Goal: Sendable, Hashable {
    /// The promise of a band of so many percent lies within Wilson's interval of what was found and near it, see `Holding.holds`.
    case bandHolds(percent: Int)
    /// The mean score is below those of the naive and the seasonal walk.
    case sharperThanWalks
    /// The mean score of the 90 percent band is below that of a model back to a mean; asked two years ahead alone.
    case narrowerThanMean
  }

  /// The figures that goals are set for.
  public static let goalFigures: [Measured] = [.arrivals, .relatives]

  /// The holdings that goals are set for, in the order of `holdings`.
  public var goalHoldings: [Holding] { holdings.filter { $0.isLater && Self.goalFigures.contains($0.measured) } }

  /// The other figures on the same dates, which no goal is set for.
  public var otherHoldings: [Holding] { holdings.filter { $0.isLater && !Self.goalFigures.contains($0.measured) } }

  /// How many goals are reached, and how many there are of which it is known.
  public var goalsReached: (reached: Int, known: Int) {
    let answers = goalHoldings.flatMap { holding in holding.goals.compactMap(holding.reaches) }
    return (answers.count { $0 }, answers.count)
  }
}

extension Backtest.Holding {
  /// The goals that are asked of it.
  public var goals: [Backtest.Goal] {
    [30, 60, 90].map { .bandHolds(percent: $0) } + [.sharperThanWalks] + (lead.isTwoYears ? [.narrowerThanMean] : [])
  }

  /// Whether the mean score is below that of a plain forecast; `nil` where that one could not be made.
  public func isSharper(than plain: PlainForecast) -> Bool? {
    let other = meanScore(plain)
    return other.isFinite ? meanScore < other : nil
  }

  /// Whether a goal is reached; `nil` where one of the forecasts beside it could not be made.
  public func reaches(_ goal: Backtest.Goal) -> Bool? {
    switch goal {
    case .bandHolds(let percent): return holds(percent)
    case .sharperThanWalks:
      let walks = [isSharper(than: .naiveWalk), isSharper(than: .seasonalWalk)]
      return walks.contains(nil) ? nil : walks.allSatisfy { $0 == true }
    case .narrowerThanMean:
      let other = meanInterval(.meanReverting)
      return other.isFinite ? meanInterval < other : nil
    }
  }
}
