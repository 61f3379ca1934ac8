public import Chance
public import Vocabulary

/// Which assumption carries the spread of a figure: a decomposition of its variance over futures.
public struct Sensitivity: Sendable {
  /// An uncertain value of the calibration, or chance itself: who comes and when.
  public struct Factor: Sendable {
    public var name: Phrase
    /// One per figure.
    public var indices: [SobolIndices]
  }

  public var variant: Variant
  /// The figures, as differences from today's law; the levels under today's law where the variant is today's law.
  public var figures: [Figure.Kind]
  public var isDifference: Bool
  public var factors: [Factor]
  /// Points of each sample, and futures simulated in all.
  public var samples: Int
  public var runs: Int
}

extension Dossier {
  /// The figures that are explained.
  static let explained: [Figure.Kind] = [.relativesArrived, .relativesInLaterYear, .occupancyLater, .childrenApartOver24]

  /// Decomposes the variance of a variant's figures, by two samples of points and, for each factor, the first with that factor from the second.
  ///
  /// Throws what the runner throws.
  public func sensitivity(of variant: Variant, samples: Int, seed: UInt64, runner: FutureRunner) throws -> Sensitivity {
    guard let baseline = self.variant(self.baseline) else { throw AssessmentError.unknownVariant(self.baseline, near: nil) }
    let uncertain = calibration.uncertain
    let request = AssessmentRequest(seed: seed)
    let design = Design(ids: uncertain.map(\.id), samples: samples, seed: seed)
    let runs = samples * (uncertain.count + 3)
    let records = try runner.run(runs) { run in
      let point = design.point(run)
      return try simulate(calibration.drawn { point.shares[$0] }, point.future, [baseline, variant], request)
    }
    let isDifference = variant.id != self.baseline
    func values(_ block: Int, _ kind: Figure.Kind) -> [Double] {
      records[(block * samples)..<((block + 1) * samples)].map {
        $0[1].values[kind.position] - (isDifference ? $0[0].values[kind.position] : 0)
      }
    }
    let names = uncertain.map(\.name) + [Phrase(nl: "toeval: wie komt en wanneer", en: "chance: who comes and when")]
    let factors = names.enumerated().map { place, name in
      Sensitivity.Factor(
        name: name, indices: Self.explained.map { SobolIndices(a: values(0, $0), b: values(1, $0), mixed: values(place + 2, $0)) })
    }
    return Sensitivity(
      variant: variant, figures: Self.explained, isDifference: isDifference, factors: factors, samples: samples, runs: runs)
  }

  /// The points of the two samples and of their mixtures: block 0 is A, block 1 is B, the others are A with one factor from B, chance last.
  private struct Design: Sendable {
    let ids: [String]
    let samples: Int
    let seed: UInt64

    func point(_ run: Int) -> (shares: [String: Double], future: Int) {
      let (block, index) = (run / samples, run % samples)
      func share(_ place: Int, ofB: Bool) -> Double { Stream(seed: seed, future: index, event: ofB ? 3001 : 3000).uniform(place) }
      var shares: [String: Double] = [:]
      for (place, id) in ids.enumerated() { shares[id] = share(place, ofB: block == 1 || block == place + 2) }
      let isChanceOfB = block == 1 || block == ids.count + 2
      return (shares, isChanceOfB ? samples + index : index)
    }
  }
}
