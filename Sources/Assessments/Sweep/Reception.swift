import Dossiers

/// Where people in reception sleep and what it costs: regular places are filled first, emergency places take the rest.
struct Reception {
  private let places: Double
  private let regularPerYear: Double
  private let emergencyPerYear: Double

  init(_ calibration: Calibration) {
    places = calibration[.personsInRegularPlaces]
    regularPerYear = calibration[.costRegularPerYear]
    emergencyPerYear = calibration[.costEmergencyPerYear]
  }

  func regular(_ people: Double) -> Double { min(people, places) }
  func emergency(_ people: Double) -> Double { max(people - places, 0) }

  /// Euros a month.
  func monthlyCost(_ people: Double) -> Double { (regular(people) * regularPerYear + emergency(people) * emergencyPerYear) / 12 }
}
