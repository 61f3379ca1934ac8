public import Chance
public import Vocabulary

/// What came laid beside the bands of a run, which stay as they were.
public struct ActualsFacts: Sendable, Hashable {
  /// Where a value lies among the futures.
  public enum Standing: String, Sendable, Hashable, Codable, CaseIterable {
    /// In the band of 30 %, of 60 % but no narrower one, of 90 % but no narrower one.
    case within30, within60, within90
    /// Outside the band of 90 %.
    case below, above
    /// Too few futures for the band that would tell.
    case unknown

    /// Where a value lies among bands.
    public init(_ value: Double, in bands: Bands) {
      let ends = bands.values
      func isInside(_ low: Int, _ high: Int) -> Bool { value >= ends[low] && value <= ends[high] }
      self =
        isInside(2, 4)
        ? .within30
        : isInside(1, 5) ? .within60 : isInside(0, 6) ? .within90 : value < ends[0] ? .below : value > ends[6] ? .above : .unknown
    }
  }

  /// One value beside its bands.
  public struct Row: Sendable, Hashable {
    public var actual: Actual
    public var bands: Bands
    public var standing: Standing
  }

  /// How a series fared.
  public struct Tally: Sendable, Hashable {
    public var series: MonthlyBands.Kind
    public var months: Int
    /// Months within each band; one within the band of 30 % is within the others too.
    public var within30: Int
    public var within60: Int
    public var within90: Int
    /// Months whose band is not known.
    public var unknown: Int
  }

  /// By series in the order of `MonthlyBands.Kind`, and by month.
  public var rows: [Row]
  /// The variant whose bands they are laid beside.
  public var variant: VariantID

  /// Lays values beside the bands of a variant, given from the first month of the run on. A value outside its months, or of a series that the run has
  /// not, is left out; whoever reads them has refused it.
  public init(_ actuals: [Actual], beside series: [MonthlyBands], from first: CalendarMonth, variant: VariantID) {
    self.variant = variant
    rows = MonthlyBands.Kind.allCases.flatMap { kind -> [Row] in
      guard let own = series.first(where: { $0.kind == kind }) else { return [] }
      return actuals.filter { $0.series == kind }.sorted { $0.month < $1.month }.compactMap { actual in
        let month = first.months(to: actual.month)
        guard own.bands.indices.contains(month) else { return nil }
        return Row(actual: actual, bands: own.bands[month], standing: Standing(actual.value, in: own.bands[month]))
      }
    }
  }

  /// Months of all series whose band is known, and those of them within the band of 90 %.
  public var total: (within90: Int, known: Int) {
    let known = rows.map(\.standing).filter { $0 != .unknown }
    return (known.count { [.within30, .within60, .within90].contains($0) }, known.count)
  }

  /// How each series fared, in the order of the rows.
  public var tallies: [Tally] {
    MonthlyBands.Kind.allCases.compactMap { kind in
      let own = rows.filter { $0.actual.series == kind }.map(\.standing)
      guard !own.isEmpty else { return nil }
      func count(_ standings: Set<Standing>) -> Int { own.count { standings.contains($0) } }
      return Tally(
        series: kind, months: own.count, within30: count([.within30]), within60: count([.within30, .within60]),
        within90: count([.within30, .within60, .within90]), unknown: count([.unknown]))
    }
  }
}
