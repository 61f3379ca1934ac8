public import Dossiers
public import Vocabulary

/// What turns the conclusions about a variant and what carries the spread of its figures, from the futures of the run itself: a first look, which
/// costs no further run and finds no more than one threshold on one value.
public struct FirstLook: Sendable, Hashable, Codable {
  /// What is concluded of a variant in one future.
  public enum Conclusion: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relatives within the horizon: the difference from today's law has the sign of its mean over all futures.
    case sameSignOfRelatives
    /// The variant moves any family, see `FutureFigures.bindingKinds`.
    case binds
    /// Reception places at the later date: more than under today's law.
    case morePlaces
  }

  /// A conclusion with the futures in which it holds, and where it turns.
  public struct Turn: Sendable, Hashable, Codable {
    public var conclusion: Conclusion
    public var holds: FutureShare
    /// `nil` where no threshold is told: too few futures on a side, or none better than chance.
    public var stump: Stump?
  }

  /// The figures whose spread is explained.
  public static let figures: [FigureKind] = [.relativesArrived, .occupancyLater, .cost, .childrenOver24, .notYetTogether]

  public var variant: VariantID
  /// In the order of `Conclusion`; empty for today's law.
  public var turns: [Turn]
  /// In the order of `figures`.
  public var spreads: [CarriedSpread]

  /// What carries the spread of a figure.
  public func spread(_ kind: FigureKind) -> CarriedSpread? { spreads.first { $0.figure == kind } }
  /// What turns a conclusion.
  public func turn(_ conclusion: Conclusion) -> Turn? { turns.first { $0.conclusion == conclusion } }
}

extension ChainDossier {
  /// The first looks at the variants that the chain was asked about, in the order of the answers.
  func firstLooks(_ futures: FutureFigures, of answers: [VariantAssessment]) -> [FirstLook] {
    answers.filter { $0.chain != nil }.compactMap { firstLook(at: $0.variant.id, futures) }
  }

  /// The first look at a variant of a run; `nil` for one that the run does not have.
  public func firstLook(at variant: VariantID, _ futures: FutureFigures) -> FirstLook? {
    guard let position = futures.position(of: variant) else { return nil }
    let turns = position == 0 ? [] : FirstLook.Conclusion.allCases.map { turn($0, position, futures) }
    return FirstLook(variant: variant, turns: turns, spreads: FirstLook.figures.map { carriedSpread(of: $0, position, futures) })
  }

  private func turn(_ conclusion: FirstLook.Conclusion, _ variant: Int, _ futures: FutureFigures) -> FirstLook.Turn {
    let holds: [Bool]
    switch conclusion {
    case .sameSignOfRelatives:
      let differences = futures.differences(.relativesArrived, variant)
      let sum = differences.filter(\.isFinite).reduce(0, +)
      holds = differences.map { sum < 0 ? $0 < 0 : sum > 0 ? $0 > 0 : $0 == 0 }
    case .binds: holds = futures.binds(variant)
    case .morePlaces: holds = futures.differences(.occupancyLater, variant).map { $0 > 0 }
    }
    return FirstLook.Turn(
      conclusion: conclusion, holds: FutureShare(holds.count { $0 }, of: holds.count),
      stump: Stump(holds, keys: futures.keys, drawn: futures.drawn))
  }

  /// Which values carry the spread of a figure: of its difference from today's law, or of its level under today's law. Futures
  /// without it are left out.
  public func carriedSpread(of kind: FigureKind, at variant: VariantID, _ futures: FutureFigures) -> CarriedSpread? {
    futures.position(of: variant).map { carriedSpread(of: kind, $0, futures) }
  }

  private func carriedSpread(of kind: FigureKind, _ variant: Int, _ futures: FutureFigures) -> CarriedSpread {
    let all = variant == 0 ? futures.levels(kind, 0) : futures.differences(kind, variant)
    let known = all.indices.filter { all[$0].isFinite }
    let ranks = RankCorrelation.ranks(known.map { all[$0] })
    let byChance = known.count > 1 ? 1 / Double(known.count - 1) : 1
    let shares = drawnTogether(futures.keys).compactMap { own -> CarriedSpread.Share? in
      let rankings = own.places.map { place in RankCorrelation.ranks(known.map { futures.drawn[$0][place] }) }
      let correlation = RankCorrelation.correlation(rankings[0], ranks)
      let share = rankings.count == 1 ? correlation * correlation : RankCorrelation.joint(rankings, ranks)
      guard share > byChance * Double(rankings.count) else { return nil }
      let evidence = own.values.keys.map { calibration[item: $0].evidence }
      return CarriedSpread.Share(
        key: own.values.keys[0], groupName: own.values.group == nil ? nil : calibration.name(of: own.values),
        others: own.values.group == nil ? nil : Array(own.values.keys.dropFirst()), share: share, isRising: correlation > 0,
        isUnsourcedAssumption: evidence.allSatisfy { $0.isAssumption && $0.sources.isEmpty })
    }
    let order = shares.indices.sorted { (-shares[$0].share, $0) < (-shares[$1].share, $1) }
    return CarriedSpread(
      figure: kind, isDifference: variant > 0, shares: order.map { shares[$0] }, byChance: byChance, futures: known.count)
  }

  /// The values of a run with their places, those that are drawn together as one; never without a value.
  private func drawnTogether(_ keys: [CalibrationKey]) -> [(values: DrawnValues, places: [Int])] {
    keys.enumerated().compactMap { place, key in
      guard let group = calibration.group(of: key) else { return (DrawnValues(keys: [key], group: nil), [place]) }
      let places = keys.indices.filter { group.members.contains(keys[$0]) }
      return places.first == place ? (DrawnValues(keys: places.map { keys[$0] }, group: group), places) : nil
    }
  }
}
