import Dossiers

/// Where people in reception sleep and what it costs: regular places are filled first, emergency places take the rest. Not a number in a dossier that
/// does not give those places.
struct Reception {
  private let places: Double
  private let regularPerYear: Double
  private let emergencyPerYear: Double

  init(_ calibration: Calibration) {
    func value(_ key: CalibrationKey) -> Double { calibration.value(key, of: .reception) ?? .nan }
    places = value(.personsInRegularPlaces)
    (regularPerYear, emergencyPerYear) = (value(.costRegularPerYear), value(.costEmergencyPerYear))
  }

  func regular(_ people: Double) -> Double { places.isNaN ? .nan : min(people, places) }
  func emergency(_ people: Double) -> Double { places.isNaN ? .nan : max(people - places, 0) }

  /// Euros a month.
  func monthlyCost(_ people: Double) -> Double { (regular(people) * regularPerYear + emergency(people) * emergencyPerYear) / 12 }
}
