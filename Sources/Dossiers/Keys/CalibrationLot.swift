/// Values that belong together beside those of services and flows: a dossier gives all of a lot, or none.
public enum CalibrationLot: String, Sendable, Hashable, CaseIterable {
  /// Places and cost of reception; without them those figures are not known.
  case reception
  /// The way to a place that goes by selection; without it no variant may select.
  case selection

  /// Its values.
  var keys: [CalibrationKey] {
    switch self {
    case .reception: [.costRegularPerYear, .costEmergencyPerYear, .personsInRegularPlaces]
    case .selection: [.selectionIntakePerMonth, .selectionMonths]
    }
  }
}

extension CalibrationKey {
  /// The lot with which a dossier may leave it out.
  var lot: CalibrationLot? { CalibrationLot.allCases.first { $0.keys.contains(self) } }
}
