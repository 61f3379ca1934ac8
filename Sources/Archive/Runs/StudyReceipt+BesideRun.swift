public import Assessments
public import Dossiers
public import Vocabulary

/// The studies that stand beside a run, each of one usual size: whoever asks for one from a page, a brief or a command is given the same. The measure
/// that was in force has no more futures than the run.
extension StudyReceipt {
  /// Futures of the forecasts from every date, of the counts of after the data cut, and most of those of the measure that was in force.
  public static let (backtestFutures, laterFutures, mostExperimentFutures) = (2000, 200, 50)
  /// Futures of the flip points of a variant, and points of the sample that tells what carries its spread.
  public static let (flipFutures, sensitivitySamples) = (20, 150)

  /// How good forecasts of the past were.
  public static func backtest(of dossier: Dossier, seed: UInt64, futures: Int = backtestFutures) -> StudyReceipt {
    StudyReceipt(.backtest, of: dossier, seed: seed, draws: futures)
  }

  /// The measure that was in force, beside a run of so many futures; `nil` for a dossier that tells of none.
  public static func experiment(
    of dossier: Dossier, seed: UInt64, futures: Int = mostExperimentFutures, _ capacity: CapacityScenario? = nil
  ) -> StudyReceipt? {
    guard let measure = dossier.chain?.experiment?.variant else { return nil }
    return StudyReceipt(.experiment, of: dossier, seed: seed, draws: min(futures, mostExperimentFutures), variant: measure).with(capacity)
  }

  /// What was counted after the data cut; `nil` for a dossier that counts nothing later.
  public static func laterCounts(of dossier: Dossier, seed: UInt64, _ capacity: CapacityScenario? = nil) -> StudyReceipt? {
    guard dossier.chain?.laterCounts.isEmpty == false else { return nil }
    return StudyReceipt(.laterCounts, of: dossier, seed: seed, draws: laterFutures).with(capacity)
  }

  /// What each small flow of the chain does.
  public static func flows(
    of dossier: Dossier, seed: UInt64, futures: Int = FlowEffects.usualFutures, _ capacity: CapacityScenario? = nil
  ) -> StudyReceipt {
    StudyReceipt(.flows, of: dossier, seed: seed, draws: futures).with(capacity)
  }

  /// Where conclusions about a variant turn.
  public static func flipPoints(
    of variant: VariantID, _ dossier: Dossier, seed: UInt64, futures: Int = flipFutures, _ capacity: CapacityScenario? = nil
  ) -> StudyReceipt {
    StudyReceipt(.flipPoints, of: dossier, seed: seed, draws: futures, variant: variant).with(capacity)
  }

  /// Which assumption carries the spread of a variant's figures.
  public static func sensitivity(
    of variant: VariantID, _ dossier: Dossier, seed: UInt64, samples: Int = sensitivitySamples, _ capacity: CapacityScenario? = nil
  ) -> StudyReceipt {
    StudyReceipt(.sensitivity, of: dossier, seed: seed, draws: samples, variant: variant).with(capacity)
  }

  /// Families followed under every variant.
  public static func following(of dossier: Dossier, seed: UInt64, _ capacity: CapacityScenario? = nil) -> StudyReceipt {
    StudyReceipt(.following, of: dossier, seed: seed, draws: FollowedFamilies.futuresSearched).with(capacity)
  }
}
