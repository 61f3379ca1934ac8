public import Dossiers
public import Vocabulary

/// Every value of the chain with its evidence, and what the series of the dossier give when it is worked out again.
public struct CalibrationFacts: Sendable, Hashable {
  /// A calibrated value.
  public struct Row: Sendable, Hashable {
    public var item: Calibration.Item
    /// `nil` where the value comes straight from its source.
    public var refit: Refit?
  }

  /// The dossier, and the date after which no observation calibrates the chain.
  public var dossier: DossierID
  public var dataCut: CalendarDate
  /// In the order of `CalibrationKey`.
  public var rows: [Row]
  /// Values that are drawn together, in the order of the file.
  public var groups: [ValueGroup]
  /// In the order of the dossier.
  public var origins: [OriginFact]
}

extension ChainDossier {
  /// The calibration of the chain, worked out again where the series allow.
  public var calibrationFacts: CalibrationFacts {
    let refits = refits
    return CalibrationFacts(
      dossier: dossier.id, dataCut: chain.dataCut,
      rows: chain.calibration.items.map { item in .init(item: item, refit: refits.first { $0.key == item.key }) },
      groups: chain.calibration.groups, origins: chain.origins)
  }
}
