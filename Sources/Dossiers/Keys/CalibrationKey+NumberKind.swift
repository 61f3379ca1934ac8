extension CalibrationKey {
  /// How its values are read. Costs and stocks may be averages, and so fractions.
  var numberKind: WrittenNumber.Kind { ["share", "none", "log"].contains(unit) ? .ratio : .quantity }
}
