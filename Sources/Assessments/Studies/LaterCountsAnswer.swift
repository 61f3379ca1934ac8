import AsylumChain
public import Chance
public import Dossiers
public import Vocabulary

/// What was counted after the data cut, beside the bands of the chain that saw nothing of it.
public struct LaterCountsAnswer: Sendable, Hashable, Codable {
  /// A count with its bands.
  public struct Row: Sendable, Hashable, Codable {
    public var count: LaterCount
    public var bands: Bands
    public var standing: ActualsFacts.Standing
  }

  /// A calendar year of a forecast.
  public struct Year: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var kind: LaterCount.Kind
    public var year: Int
    /// Months of it that the chain has; of the first year it may lack some.
    public var months: Int
    public var bands: Bands
  }

  /// In the order of the file.
  public var rows: [Row]
  /// Every year that the chain has, of each flow that is counted under each variant.
  public var years: [Year]
  public var futures: Int
  /// Futures that could not be simulated and were left out.
  public var failed: Int

  /// How many counts have a band, and how many lie within that of 30, 60 and 90 per cent.
  public var coverage: (known: Int, within: [Int]) {
    let standings = rows.map(\.standing)
    let narrow: [Set<ActualsFacts.Standing>] = [[.within30], [.within30, .within60], [.within30, .within60, .within90]]
    return (standings.count { $0 != .unknown }, narrow.map { band in standings.count(where: band.contains) })
  }
}

extension ChainDossier {
  /// Simulates the months of the dossier under the law of each count; `nil` in a dossier that counts nothing later.
  ///
  /// Throws `AssessmentError.openLevers` for a variant about which the chain cannot be asked, and what the runner throws.
  public func laterCounts(futures: Int, seed: UInt64 = 1, runner: Runner = .inOrder) throws -> LaterCountsAnswer? {
    let counts = chain.laterCounts
    guard !counts.isEmpty else { return nil }
    let ids = counts.map(\.variant).reduce(into: [VariantID]()) { if !$0.contains($1) { $0.append($1) } }
    let variants = try ids.map { try dossier.known($0) }
    for variant in variants { try check(variant) }
    let outcomes = try runner.map(futures) { future in
      try attempt {
        let drawn = calibration.drawn(seed: seed, future: future)
        let policies = variants.map { policy(of: $0, drawn) }
        try Simulation.check(policies)
        return try Simulation(model: chainModel(drawn), seed: seed).simulate(future: future, policies: policies)
      }
    }
    let whole = outcomes.compactMap(\.value)
    func bands(_ variant: VariantID, _ kind: LaterCount.Kind, _ months: Range<Int>) -> Bands {
      let place = ids.firstIndex(of: variant) ?? 0
      return Bands(whole.map { persons(kind, in: $0[place], months) })
    }
    let rows = counts.map { count -> LaterCountsAnswer.Row in
      let found = bands(count.variant, count.kind, firstMonth.months(to: count.from)..<firstMonth.months(to: count.to) + 1)
      return LaterCountsAnswer.Row(count: count, bands: found, standing: ActualsFacts.Standing(count.persons, in: found))
    }
    var years: [LaterCountsAnswer.Year] = []
    for id in ids {
      for kind in LaterCount.Kind.allCases where kind.isFlow && counts.contains(where: { $0.variant == id && $0.kind == kind }) {
        for (year, months) in calendarYears {
          years.append(.init(variant: id, kind: kind, year: year, months: months.count, bands: bands(id, kind, months)))
        }
      }
    }
    return LaterCountsAnswer(rows: rows, years: years, futures: whole.count, failed: outcomes.count - whole.count)
  }

  /// People of an outcome in months from the opening date on: added up, or of a stock those at the end.
  private func persons(_ kind: LaterCount.Kind, in outcome: ChainOutcome, _ months: Range<Int>) -> Double {
    guard let last = months.last, months.lowerBound >= 0, last < outcome.months else { return .nan }
    let series: AsylumChain.Series
    switch kind {
    case .arrivals: series = .arrivals
    case .decisions: series = .decisions
    case .asylumQueue: series = .asylumQueue
    case .visas: series = .admitted
    case .placesGiven: series = .placesGiven
    }
    return kind.isFlow ? months.reduce(0) { $0 + outcome[series, $1] } : outcome[series, last]
  }
}
