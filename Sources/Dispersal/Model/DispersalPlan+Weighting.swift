extension DispersalPlan {
  /// A key as a sum of terms, some of which may be inverse or held below a part of other terms, and who counts in it.
  public struct Weighting: Sendable, Hashable {
    /// A column of the dossier with its weight.
    public struct Term: Sendable, Hashable {
      /// `population`, or a further column of the municipalities. `disperse` refuses a plan in which a
      /// municipality lacks the column; in `keys` it counts as 0.
      public var column: String
      /// Against the weights of the other terms; a whole column is worth 10⁹ times its weight.
      public var weight: Int
      /// Whether the column is multiplied by one plus the wealth score.
      public var timesWealth: Bool
      /// Whether one over the column counts, so that who has twice as much of it has half the share. `disperse` refuses a nought.
      public var isInverse = false
      /// The most that the term may be for each municipality; `nil` for no bound.
      public var ceiling: Ceiling?

      /// A column that counts as it stands, unless `timesWealth` lets the score scale it.
      public init(column: String, weight: Int, timesWealth: Bool = false) {
        self.column = column
        self.weight = weight
        self.timesWealth = timesWealth
      }
    }

    /// A bound on a corrective term, relative to other columns: before it is weighted, a municipality's share of the term is at most so many per cent
    /// of its shares of the columns together.
    public struct Ceiling: Sendable, Hashable {
      public var percent: Int
      /// `population` or further columns; each counts as a share of its total.
      public var columns: [String]

      public init(percent: Int, of columns: [String]) {
        self.percent = percent
        self.columns = columns
      }
    }

    /// What a key is made of for one municipality, in billionths of a weight of 1.
    public struct Parts: Sendable, Hashable {
      /// One for each term, after its ceiling.
      public var terms: [Int]
      /// Its part of what the ceilings left over.
      public var rest: Int

      /// The key.
      public var sum: Int { terms.reduce(rest, +) }
    }

    public var terms: [Term]
    /// By which columns that is shared which ceilings leave over. Where it is empty, nobody gets it by itself: shares are in proportion to the keys,
    /// so it falls to all in proportion to what they have.
    public var rest: [Term]
    /// Whether exempt municipalities are left out of the totals of the columns; else they count there.
    public var leavesOutExempt: Bool

    /// Without ceilings there is no rest to share.
    public init(_ terms: [Term], rest: [Term] = [], leavesOutExempt: Bool = false) {
      self.terms = terms
      self.rest = rest
      self.leavesOutExempt = leavesOutExempt
    }

    /// What the key of each municipality is made of, in their order.
    ///
    /// Products have 128 bits before they are divided, so nothing is lost but the last rounding, which is down. Complexity: municipalities × columns.
    public func parts(of municipalities: [Municipality]) -> [Parts] {
      var parts = municipalities.map { _ in Parts(terms: [], rest: 0) }
      var left = 0
      for term in terms {
        let free = shares(of: term, among: municipalities)
        guard free.contains(where: { $0 > 0 }) else {
          for index in parts.indices { parts[index].terms.append(0) }
          continue
        }
        let bounds = term.ceiling.map { ceiling($0, weight: term.weight, among: municipalities) }
        for index in parts.indices { parts[index].terms.append(bounds.map { min(free[index], $0[index]) } ?? free[index]) }
        left += term.weight * Self.whole - parts.reduce(0) { $0 + ($1.terms.last ?? 0) }
      }
      let weights = rest.reduce(0) { $0 + $1.weight }
      guard left > 0, weights > 0 else { return parts }
      for term in rest {
        for (index, share) in shares(of: Term(column: term.column, weight: 1, timesWealth: term.timesWealth), among: municipalities).enumerated() {
          let (high, low) = share.multipliedFullWidth(by: left * term.weight)
          parts[index].rest += (Self.whole * weights).dividingFullWidth((high, low)).quotient
        }
      }
      return parts
    }

    /// A whole column with a weight of 1.
    static let whole = 1_000_000_000

    func counts(_ municipality: Municipality) -> Bool { !(leavesOutExempt && municipality.terms.isExempt) }

    /// The weighted share that each has of a term's column, without its ceiling. Who does not count has 0.
    private func shares(of term: Term, among municipalities: [Municipality]) -> [Int] {
      let plain = municipalities.map { own -> Int in
        guard counts(own) else { return 0 }
        return own.value(of: term.column) * (term.timesWealth ? 1000 + own.wealthThousandths : 1000)
      }
      let values = term.isInverse ? Self.inverses(of: plain) : plain
      let total = values.reduce(0, +)
      guard total > 0 else { return values.map { _ in 0 } }
      return values.map { total.dividingFullWidth($0.multipliedFullWidth(by: term.weight * Self.whole)).quotient }
    }

    /// One over each value, on a scale on which the smallest value has 10¹⁵; of a nought nothing.
    private static func inverses(of values: [Int]) -> [Int] {
      guard let least = values.filter({ $0 > 0 }).min() else { return values.map { _ in 0 } }
      return values.map { $0 > 0 ? $0.dividingFullWidth(least.multipliedFullWidth(by: 1_000_000_000_000_000)).quotient : 0 }
    }

    /// The most that a term of a weight may be for each.
    private func ceiling(_ ceiling: Ceiling, weight: Int, among municipalities: [Municipality]) -> [Int] {
      let columns = ceiling.columns.map { shares(of: Term(column: $0, weight: 1), among: municipalities) }
      return municipalities.indices.map { index in columns.reduce(0) { $0 + $1[index] } * weight * ceiling.percent / 100 }
    }
  }
}

extension DispersalPlan.Municipality {
  /// What stands in a column; 0 where it is not there.
  func value(of column: String) -> Int { column == "population" ? population : columns[column] ?? 0 }
}
