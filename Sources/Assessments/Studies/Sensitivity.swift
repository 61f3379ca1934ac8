import AsylumChain
public import Chance
public import Dossiers
public import Vocabulary

/// Which assumption carries the spread of a figure: a decomposition of its variance over futures.
public struct Sensitivity: Sendable, Hashable, Codable {
  /// An uncertain value of the calibration, a lever of the variant that rests on an assumption, or chance itself: who comes and when.
  ///
  /// Levers of which not every value goes with every value of the others are one factor, and so are values that are drawn together: what a single one
  /// of them carries is not defined.
  public struct Factor: Sendable, Hashable, Codable {
    public var name: Phrase
    /// One per figure.
    public var indices: [SobolIndices]
  }

  /// The figures that are explained. Children apart are those who came and those who still wait: the first alone fall as fewer may come.
  public enum Figure: String, Sendable, Hashable, Codable, CaseIterable {
    case relativesArrived, relativesInLaterYear, occupancyLater, childrenOver24

    /// The figure of an outcome that it is.
    public var kind: FigureKind {
      switch self {
      case .relativesArrived: .relativesArrived
      case .relativesInLaterYear: .relativesInLaterYear
      case .occupancyLater: .occupancyLater
      case .childrenOver24: .childrenOver24
      }
    }
  }

  /// Values of levers that cannot stand together and were not drawn, with the levers that are drawn as one because of it.
  public struct Excluded: Sendable, Hashable, Codable {
    /// Why some of the combinations cannot be, and how many of them.
    public struct Reason: Sendable, Hashable, Codable {
      public var fact: Phrase
      public var combinations: Int
    }

    /// One or more, in the order of the variant.
    public var levers: [Phrase]
    /// Combinations of their values that were drawn from, each as likely.
    public var drawn: Int
    /// A combination that cannot be for two reasons counts in the first.
    public var reasons: [Reason]
  }

  public var variant: Variant
  /// The figures, as differences from today's law; the levels under today's law where the variant is today's law.
  public var figures: [Figure]
  public var isDifference: Bool
  public var factors: [Factor]
  /// Points of each sample, and futures simulated in all.
  public var samples: Int
  public var runs: Int
  /// Points that could not be simulated and were left out, and why the first of them could not; `nil` where all could.
  public var failed: Int
  public var firstReason: Phrase?
  /// What was not drawn at all; empty where every value of the variant's levers goes with every other.
  public var excluded: [Excluded]

  /// Chance of the simulation: the same values with another future, pair by pair. Its total share is what is left of the spread at values that do not
  /// move; all values together explain the rest. `nil` where it was not among the factors.
  public var chance: Factor? { factors.first { $0.name == Factor.chanceName } }
  /// The values and levers, without chance.
  public var assumptions: [Factor] { factors.filter { $0.name != Factor.chanceName } }
}

extension ChainDossier {
  /// Decomposes the variance of a variant's figures, by two samples of points and, for each factor, the first with that factor from the second.
  ///
  /// A value with a range is drawn from it; a lever of the chain that the variant assumes has its value or one of its alternatives, each as likely,
  /// and a lever with several groups the same in all. Levers whose values depend on each other are drawn together, from the combinations that can
  /// be, each as likely. Throws what the runner throws.
  public func sensitivity(of variant: Variant, samples: Int, seed: UInt64, runner: Runner) throws -> Sensitivity {
    try check(variant)
    let values = calibration.factors
    let levers = drawnLevers(of: variant)
    let request = SweepRequest(
      fingerprint: dossier.sweepFingerprint, version: polderVersion, variants: [baseline.id, variant.id], seed: seed, futures: samples,
      arrivals: .series,
      capacity: capacity)
    let design = SensitivityDesign(values: values, levers: levers, samples: samples, seed: seed)
    let records = try runner.map(design.runs) { run in
      let point = design.point(run)
      return try attempt { try simulate(calibration.drawn { point.shares[$0] }, point.future, [baseline, variant.with(point.levers)], request) }
    }
    let isDifference = variant.id != baseline.id
    // A point that cannot be simulated in one of its mixtures is left out of all of them; the study goes on.
    let whole = (0..<samples).filter { point in stride(from: point, to: design.runs, by: samples).allSatisfy { records[$0].value != nil } }
    func figures(_ block: Int, _ figure: Sensitivity.Figure) -> [Double] {
      whole.compactMap { records[block * samples + $0].value }.map {
        $0[1].values[figure.kind.position] - (isDifference ? $0[0].values[figure.kind.position] : 0)
      }
    }
    let names = values.map(calibration.name(of:)) + levers.map(\.name) + [Sensitivity.Factor.chanceName]
    let factors = names.enumerated().map { index, name in
      Sensitivity.Factor(
        name: name, indices: Sensitivity.Figure.allCases.map { SobolIndices(a: figures(0, $0), b: figures(1, $0), mixed: figures(index + 2, $0)) })
    }
    return Sensitivity(
      variant: variant, figures: Sensitivity.Figure.allCases, isDifference: isDifference, factors: factors, samples: samples, runs: design.runs,
      failed: samples - whole.count, firstReason: records.lazy.compactMap(\.error).first?.sentence, excluded: levers.compactMap(\.excluded))
  }
}
