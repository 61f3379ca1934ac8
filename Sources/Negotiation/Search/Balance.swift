import Chance

/// Weights on the parties for which the best weighted sum is least: the tightest bound that one weighing gives on the smallest gain, with the
/// packages met on the way.
///
/// Source of the bound: A. M. Geoffrion, "Lagrangean relaxation for integer programming", Math. Programming Study 2 (1974); the steps are those of
/// Y. Freund, R. Schapire, "A decision-theoretic generalization of on-line learning", J. Comput. Syst. Sci. 55 (1997).
struct Balance {
  /// Per party, adding up to 1; 0 for a party that is not balanced.
  private(set) var weights: [Double]
  /// Every package that was best under some weights, in the order of the rounds; one package can come more than once.
  private(set) var met: [[TableSpace.Choice]] = []

  /// Balances, over `parties`, the worth of the whole package divided by `scale` plus `offset`, both per party.
  ///
  /// No block may be without choices, no scale zero, and at least one party must be asked. Complexity: rounds × choices of all blocks × parties.
  init(_ choices: [[TableSpace.Choice]], parties: [Int], scale: [Double], offset: [Double], rounds: Int = 400) {
    let count = scale.count
    var logs = [Double](repeating: 0, count: count)
    var best = Double.infinity
    weights = (0..<count).map { parties.contains($0) ? 1 / Double(parties.count) : 0 }
    var current = weights
    for round in 0..<rounds {
      var sums = offset
      var bound = parties.reduce(0) { $0 + current[$1] * offset[$1] }
      var package: [TableSpace.Choice] = []
      for block in choices {
        var top = -Double.infinity
        var pick = block[0]
        for choice in block {
          let value = parties.reduce(0) { $0 + current[$1] * Double(choice.worth[$1]) / scale[$1] }
          if value > top { (top, pick) = (value, choice) }
        }
        bound += top
        package.append(pick)
        for party in parties { sums[party] += Double(pick.worth[party]) / scale[party] }
      }
      met.append(package)
      if bound < best {
        best = bound
        weights = current
      }
      // A party with less than the others gains weight.
      let mean = parties.reduce(0) { $0 + sums[$1] } / Double(max(parties.count, 1))
      let step = 4 / (1 + Double(round).squareRoot())
      for party in parties { logs[party] -= step * (sums[party] - mean) }
      let peak = parties.map { logs[$0] }.max() ?? 0
      let total = parties.reduce(0) { $0 + Elementary.exp(logs[$1] - peak) }
      for party in parties { current[party] = Elementary.exp(logs[party] - peak) / total }
    }
  }
}
