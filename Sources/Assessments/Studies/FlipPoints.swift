import AsylumChain
import Chance
import Dossiers
public import Vocabulary

/// Where a conclusion about a variant turns as one assumption moves through its range, all others at their calibrated value.
public struct FlipPoints: Sendable, Hashable, Codable {
  /// What is concluded of a variant in the median future.
  public enum Conclusion: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relatives within the horizon: fewer than under today's law by at least one percent, or not.
    case fewerRelatives
    /// Reception places at the later date: fewer by at least one percent, or not; more by at least one percent, or not.
    case fewerPlaces, morePlaces
    /// Families of the later year apart for longer than two years after the status, or not.
    case apartOverTwoYears
  }

  /// A conclusion that is not the same over the range of an assumption.
  public struct Flip: Sendable, Hashable, Codable {
    public var assumption: Phrase
    public var unit: String
    public var conclusion: Conclusion
    public var holdsAtValue: Bool
    /// The calibrated value, and where the conclusion turns, to a hundredth of the range.
    public var value: Double
    public var turnsAt: Double
    /// The end of the range towards which it turns.
    public var end: Double
  }

  public var variant: Variant
  /// Whether each conclusion holds at the calibrated values, in the order of `Conclusion`.
  public var holds: [Bool]
  public var flips: [Flip]
  public var futures: Int
  public var assumptions: Int
  /// Futures that could not be simulated at some value and were left out, and why the first of them could not; `nil` where all could.
  public var failed: Int
  public var firstReason: Phrase?
}

extension ChainDossier {
  /// Looks for flip points at the ends of each range, and halves the way to each one found.
  ///
  /// A conclusion that turns twice within a range and is the same at both ends is not found. Throws what the runner throws.
  public func flipPoints(of variant: Variant, futures: Int, seed: UInt64, runner: Runner) throws -> FlipPoints {
    try check(variant)
    let request = SweepRequest(
      fingerprint: dossier.sweepFingerprint, version: polderVersion, variants: [baseline.id, variant.id], seed: seed, futures: futures,
      arrivals: .series,
      capacity: capacity)
    let uncertain = calibration.uncertain
    var failed = 0
    var firstReason: Phrase?
    /// The conclusions at several calibrations, in one go so that all cores have work.
    func conclusions(at calibrations: [Calibration]) throws -> [[Bool]?] {
      // A future that cannot be simulated at some value is left out of that value's median; the study goes on.
      let records = try runner.map(futures * calibrations.count) { run in
        try attempt { try simulate(calibrations[run / futures], run % futures, [baseline, variant], request) }
      }
      failed += records.count { $0.error != nil }
      firstReason = firstReason ?? records.lazy.compactMap(\.error).first?.sentence
      return calibrations.indices.map { conclude(records[($0 * futures)..<(($0 + 1) * futures)].compactMap(\.value)) }
    }
    let ends = uncertain.flatMap { item -> [(item: Calibration.Item, end: Double)] in
      guard let range = item.evidence.range else { return [] }
      return [(item, range.lowerBound), (item, range.upperBound)]
    }
    let found = try conclusions(at: [calibration] + ends.map { calibration.setting($0.item.key, to: $0.end) })
    func answer(_ holds: [Bool], _ flips: [FlipPoints.Flip]) -> FlipPoints {
      FlipPoints(
        variant: variant, holds: holds, flips: flips, futures: futures, assumptions: uncertain.count, failed: failed, firstReason: firstReason)
    }
    // Where no future could be simulated at all, nothing is concluded.
    guard let base = found[0] else { return answer([], []) }
    var open = zip(ends, found.dropFirst()).flatMap { end, there in Search.all(of: end.item, to: end.end, base, there) }
    for _ in 0..<6 where !open.isEmpty {
      let middle = try conclusions(at: open.map { calibration.setting($0.item.key, to: $0.middle) })
      for index in open.indices {
        guard let middle = middle[index] else { continue }
        open[index].halve(isSame: middle[open[index].index] == open[index].holds)
      }
    }
    return answer(base, open.map(\.flip))
  }

  /// A search between a value at which a conclusion stands and one at which it has turned.
  private struct Search {
    let item: Calibration.Item
    let conclusion: FlipPoints.Conclusion
    let index: Int
    let holds: Bool
    var near: Double
    var far: Double
    let end: Double

    var middle: Double { (near + far) / 2 }

    /// What was found once the search has ended.
    var flip: FlipPoints.Flip {
      FlipPoints.Flip(
        assumption: item.name, unit: item.unit, conclusion: conclusion, holdsAtValue: holds, value: item.values[0], turnsAt: middle, end: end)
    }

    /// One for each conclusion that is another at the end of the range than at the value itself; none where nothing could be simulated at the end.
    static func all(of item: Calibration.Item, to end: Double, _ base: [Bool], _ there: [Bool]?) -> [Search] {
      guard let there else { return [] }
      return FlipPoints.Conclusion.allCases.enumerated().compactMap { index, conclusion in
        guard there[index] != base[index] else { return nil }
        return Search(item: item, conclusion: conclusion, index: index, holds: base[index], near: item.values[0], far: end, end: end)
      }
    }

    mutating func halve(isSame: Bool) {
      if isSame { near = middle } else { far = middle }
    }
  }

  /// Whether each conclusion holds in the median; `nil` without a future.
  private func conclude(_ records: [[FutureRecord]]) -> [Bool]? {
    guard !records.isEmpty else { return nil }
    func median(_ kind: FigureKind, _ variant: Int) -> Double { Bands(records.map { $0[variant].values[kind.position] }).median }
    func change(_ kind: FigureKind) -> Double {
      Bands(records.map { $0[1].values[kind.position] - $0[0].values[kind.position] }).median / max(median(kind, 0), 1)
    }
    let places = change(.occupancyLater)
    return FlipPoints.Conclusion.allCases.map { conclusion in
      switch conclusion {
      case .fewerRelatives: change(.relativesArrived) <= -0.01
      case .fewerPlaces: places <= -0.01
      case .morePlaces: places >= 0.01
      case .apartOverTwoYears:
        max(median(.monthsSinceStatusRefugee, 1), median(.monthsSinceStatusSubsidiary, 1)) > 24
      }
    }
  }
}
