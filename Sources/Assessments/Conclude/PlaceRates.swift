public import Dispersal

/// Places for every thousand inhabitants, municipality by municipality; without those where nobody lives.
public struct PlaceRates: Sendable, Hashable {
  public struct Rate: Sendable, Hashable {
    /// Position in the plan.
    public var municipality: Int
    public var perThousand: Double
  }

  /// In the order of the plan.
  public let rates: [Rate]
  /// The same by wealth, the poorest first; of equal ones in the order of the plan.
  public let byWealth: [Rate]

  /// `places` is given in the order of the plan.
  public init(_ places: [Int], in plan: DispersalPlan) {
    let own = zip(plan.municipalities.indices, places).filter { plan.municipalities[$0.0].population > 0 }.map { index, places in
      Rate(municipality: index, perThousand: 1000 * Double(places) / Double(plan.municipalities[index].population))
    }
    rates = own
    byWealth = own.sorted {
      (plan.municipalities[$0.municipality].wealthThousandths, $0.municipality)
        < (plan.municipalities[$1.municipality].wealthThousandths, $1.municipality)
    }
  }

  /// The highest and the lowest; the first of equals.
  public var most: Rate? { rates.max { $0.perThousand < $1.perThousand } }
  public var least: Rate? { rates.min { $0.perThousand < $1.perThousand } }

  /// What a quarter of the municipalities lie below, and what a quarter lie above; `nil` where they are too few for quarters.
  public var quarters: (low: Double, high: Double)? {
    let sorted = rates.map(\.perThousand).sorted()
    return sorted.count > 3 ? (sorted[sorted.count / 4], sorted[sorted.count * 3 / 4]) : nil
  }

  /// The mean of the poorer and of the richer half; `nil` where there are no two.
  public var halves: (poorer: Double, richer: Double)? {
    guard byWealth.count > 1 else { return nil }
    func mean(_ part: ArraySlice<Rate>) -> Double { part.reduce(0) { $0 + $1.perThousand } / Double(part.count) }
    return (mean(byWealth.prefix(byWealth.count / 2)), mean(byWealth.dropFirst(byWealth.count / 2)))
  }
}
