extension DispersalPlan {
  /// What it costs to give money instead of places, and what becomes of the places.
  public struct Payment: Sendable, Hashable, Codable {
    /// Who takes the places that somebody gives money for.
    public enum Taker: String, Sendable, Hashable, Codable, CaseIterable {
      /// The others, by the same key and rule.
      case others
      /// Nobody: there are so many places fewer.
      case nobody
    }

    public var centsPerPlace: Int
    public var taker: Taker

    public init(centsPerPlace: Int, taker: Taker) {
      self.centsPerPlace = centsPerPlace
      self.taker = taker
    }
  }

  /// The outcome after those that give money have bought off the part of their task that `Terms.paidPercent` says, rounded down to whole places.
  ///
  /// Throws what a sharing throws: where the others cannot take the places within their caps, `maximaBelowTotal`.
  func paying(_ outcome: DispersalOutcome, _ forced: [Int: Bound]) throws(DispersalError) -> DispersalOutcome {
    guard let payment else { return outcome }
    let bought = zip(municipalities, outcome.municipalities).map { $0.terms.isExempt ? 0 : $1 * $0.terms.paidPercent / 100 }
    guard bought.contains(where: { $0 > 0 }) else { return outcome }
    var paid = outcome
    switch payment.taker {
    case .others:
      var bounds = forced
      for (index, places) in bought.enumerated() where places > 0 { bounds[index] = .exactly(outcome.municipalities[index] - places) }
      paid = try share(outcome.need, bounds)
    case .nobody:
      for (index, places) in bought.enumerated() { paid.municipalities[index] -= places }
      for (index, own) in members.enumerated() { paid.provinces[index] = own.reduce(0) { $0 + paid.municipalities[$1] } }
    }
    paid.bought = bought
    return paid
  }
}
