import Chance
public import Vocabulary

/// Where a conclusion about a variant turns as one assumption moves through its range, all others at their calibrated value.
public struct FlipPoints: Sendable {
  /// What is concluded of a variant in the median future.
  public enum Conclusion: String, Sendable, CaseIterable {
    /// Relatives within the horizon: fewer than under today's law by at least one percent, or not.
    case fewerRelatives
    /// Reception places at the later date: fewer by at least one percent, or not; more by at least one percent, or not.
    case fewerPlaces, morePlaces
    /// Families of the later year apart for longer than two years after the status, or not.
    case apartOverTwoYears
  }

  /// A conclusion that is not the same over the range of an assumption.
  public struct Flip: Sendable {
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
}

extension Dossier {
  /// Looks for flip points at the ends of each range, and halves the way to each one found.
  ///
  /// A conclusion that turns twice within a range and is the same at both ends is not found. Throws what the runner throws.
  public func flipPoints(of variant: Variant, futures: Int, seed: UInt64, runner: FutureRunner) throws -> FlipPoints {
    guard let baseline = self.variant(self.baseline) else { throw AssessmentError.unknownVariant(self.baseline, near: nil) }
    let request = AssessmentRequest(seed: seed)
    let uncertain = calibration.uncertain
    /// The conclusions at several calibrations, in one go so that all cores have work.
    func conclusions(at calibrations: [Calibration]) throws -> [[Bool]] {
      let records = try runner.run(futures * calibrations.count) { run in
        try simulate(calibrations[run / futures], run % futures, [baseline, variant], request)
      }
      return calibrations.indices.map { place in conclude(Array(records[(place * futures)..<((place + 1) * futures)])) }
    }
    let ends = uncertain.flatMap { item -> [(item: Calibration.Item, end: Double)] in
      guard let range = item.evidence.range else { return [] }
      return [(item, range.lowerBound), (item, range.upperBound)]
    }
    let found = try conclusions(at: [calibration] + ends.map { calibration.setting($0.item.id, to: $0.end) })
    var open: [Search] = []
    for (place, (item, end)) in ends.enumerated() {
      for (index, conclusion) in FlipPoints.Conclusion.allCases.enumerated() where found[place + 1][index] != found[0][index] {
        open.append(Search(item: item, conclusion: conclusion, index: index, holds: found[0][index], near: item.values[0], far: end, end: end))
      }
    }
    for _ in 0..<6 where !open.isEmpty {
      let middle = try conclusions(at: open.map { calibration.setting($0.item.id, to: ($0.near + $0.far) / 2) })
      for place in open.indices { open[place].halve(isSame: middle[place][open[place].index] == open[place].holds) }
    }
    return FlipPoints(
      variant: variant, holds: found[0],
      flips: open.map {
        FlipPoints.Flip(
          assumption: $0.item.name, unit: $0.item.unit, conclusion: $0.conclusion, holdsAtValue: $0.holds, value: $0.item.values[0],
          turnsAt: ($0.near + $0.far) / 2, end: $0.end)
      }, futures: futures, assumptions: uncertain.count)
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

    mutating func halve(isSame: Bool) {
      if isSame { near = (near + far) / 2 } else { far = (near + far) / 2 }
    }
  }

  private func conclude(_ records: [[FutureRecord]]) -> [Bool] {
    func median(_ kind: Figure.Kind, _ variant: Int) -> Double { Bands(records.map { $0[variant].values[kind.position] }).median }
    func change(_ kind: Figure.Kind) -> Double {
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
