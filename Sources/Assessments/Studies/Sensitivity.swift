public import Chance
import Dossiers
public import Vocabulary

/// Which assumption carries the spread of a figure: a decomposition of its variance over futures.
public struct Sensitivity: Sendable, Hashable, Codable {
  /// An uncertain value of the calibration, a lever of the variant that rests on an assumption, or chance itself: who comes and when.
  public struct Factor: Sendable, Hashable, Codable {
    public var name: Phrase
    /// One per figure.
    public var indices: [SobolIndices]
  }

  /// The figures that are explained. Children apart are those who came and those who still wait: the first alone fall as fewer may come.
  public enum Figure: String, Sendable, Hashable, Codable, CaseIterable {
    case relativesArrived, relativesInLaterYear, occupancyLater, childrenOver24

    /// The figure of an outcome that it is.
    var kind: FigureKind {
      switch self {
      case .relativesArrived: .relativesArrived
      case .relativesInLaterYear: .relativesInLaterYear
      case .occupancyLater: .occupancyLater
      case .childrenOver24: .childrenOver24
      }
    }
  }

  public var variant: Variant
  /// The figures, as differences from today's law; the levels under today's law where the variant is today's law.
  public var figures: [Figure]
  public var isDifference: Bool
  public var factors: [Factor]
  /// Points of each sample, and futures simulated in all.
  public var samples: Int
  public var runs: Int
  /// Points that could not be simulated and were left out.
  public var failed: Int
}

extension ChainDossier {
  /// Decomposes the variance of a variant's figures, by two samples of points and, for each factor, the first with that factor from the second.
  ///
  /// A value with a range is drawn from it; a lever of the chain that the variant assumes has its value or one of its alternatives, each as likely,
  /// and a lever with several groups the same in all. Throws what the runner throws.
  public func sensitivity(of variant: Variant, samples: Int, seed: UInt64, runner: Runner) throws -> Sensitivity {
    try check(variant)
    let uncertain = calibration.uncertain
    let levers = assumedLevers(of: variant)
    let request = SweepRequest(
      fingerprint: dossier.fingerprint, version: polderVersion, variants: [baseline.id, variant.id], seed: seed, futures: samples, arrivals: .series)
    let design = Design(values: uncertain.map(\.key), levers: levers, samples: samples, seed: seed)
    let runs = samples * (uncertain.count + levers.count + 3)
    let records = try runner.map(runs) { run in
      let point = design.point(run)
      return try attempt { try simulate(calibration.drawn { point.shares[$0] }, point.future, [baseline, point.changed(variant)], request) }
    }
    let isDifference = variant.id != baseline.id
    // A point that cannot be simulated in one of its mixtures is left out of all of them; the study goes on.
    let whole = (0..<samples).filter { point in stride(from: point, to: runs, by: samples).allSatisfy { records[$0] != nil } }
    func values(_ block: Int, _ figure: Sensitivity.Figure) -> [Double] {
      whole.compactMap { records[block * samples + $0] }.map {
        $0[1].values[figure.kind.position] - (isDifference ? $0[0].values[figure.kind.position] : 0)
      }
    }
    let names = uncertain.map(\.name) + levers.map(\.name) + [Sensitivity.Factor.chanceName]
    let factors = names.enumerated().map { place, name in
      Sensitivity.Factor(
        name: name, indices: Sensitivity.Figure.allCases.map { SobolIndices(a: values(0, $0), b: values(1, $0), mixed: values(place + 2, $0)) })
    }
    return Sensitivity(
      variant: variant, figures: Sensitivity.Figure.allCases, isDifference: isDifference, factors: factors, samples: samples, runs: runs,
      failed: samples - whole.count)
  }

  /// The levers that the chain reads and for which the variant names alternatives, each once, in the order of the variant.
  private func assumedLevers(of variant: Variant) -> [AssumedLever] {
    variant.changes.reduce(into: []) { levers, change in
      guard !change.evidence.alternatives.isEmpty, let lever = dossier.lever(change.lever), lever.readers.contains(.chain),
        !levers.contains(where: { $0.id == change.lever })
      else { return }
      levers.append(AssumedLever(id: change.lever, name: lever.name, choices: [change.value] + change.evidence.alternatives))
    }
  }

  /// A lever with the values that it may have.
  private struct AssumedLever: Sendable {
    let id: LeverID
    let name: Phrase
    let choices: [LeverValue]
  }

  /// The values of one run.
  private struct Point {
    /// Shares of their distributions, by value of the calibration.
    var shares: [CalibrationKey: Double] = [:]
    var levers: [(id: LeverID, value: LeverValue)] = []
    var future: Int

    /// The variant with its levers at these values.
    func changed(_ variant: Variant) -> Variant {
      var changed = variant
      for (id, value) in levers {
        for index in changed.changes.indices where changed.changes[index].lever == id { changed.changes[index].value = value }
      }
      return changed
    }
  }

  /// The points of the two samples and of their mixtures: block 0 is A, block 1 is B, the others are A with one factor from B, chance last.
  private struct Design: Sendable {
    let values: [CalibrationKey]
    let levers: [AssumedLever]
    let samples: Int
    let seed: UInt64

    func point(_ run: Int) -> Point {
      let (block, index) = (run / samples, run % samples)
      func share(_ place: Int) -> Double {
        Stream(seed: seed, future: index, event: block == 1 || block == place + 2 ? 3001 : 3000).uniform(place)
      }
      let isChanceOfB = block == 1 || block == values.count + levers.count + 2
      var point = Point(future: isChanceOfB ? samples + index : index)
      for (place, id) in values.enumerated() { point.shares[id] = share(place) }
      point.levers = levers.enumerated().map { place, lever in
        // A uniform number below 1 times the count is below the count.
        (lever.id, lever.choices[Int(share(values.count + place) * Double(lever.choices.count))])
      }
      return point
    }
  }
}
