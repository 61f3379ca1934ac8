/// What a name in a dossier is the name of; its words stand in `NameKind+Names.swift`.
public enum NameKind: Sendable, Hashable {
  /// A value of the calibration.
  case calibrationValue
  case code, column, court, derivedLever, event, familyTie, lawSetting, lever, measure
  /// A measure that a variant looks up among those on the table.
  case measureOnTable
  case municipality, name, norm, option, origin
  /// Two options of two measures that are worth something together.
  case pairOfOptions
  case party
  /// The measure that a party takes a position on.
  case position
  case province, redLine, ruleCode, ruling
  /// A measure of the file with series.
  case seriesMeasure
  case source, statusGroup, table
  /// Values that are drawn together.
  case valueGroup
  case variant
}
