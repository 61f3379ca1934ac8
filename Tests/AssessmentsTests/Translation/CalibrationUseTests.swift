import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("What reads a value of the calibration is declared once, and true")
struct CalibrationUseTests {
  /// Another value of a key, as far from its own as the key allows.
  private static func changed(_ calibration: Calibration, _ key: CalibrationKey) -> Calibration {
    let (value, range) = (calibration[key], key.range)
    var changed = calibration
    changed[item: key].values[0] = value - range.lowerBound > range.upperBound - value ? range.lowerBound : range.upperBound
    return changed
  }

  /// The values that every dossier gives.
  private static let given = CalibrationKey.allCases.filter { !$0.isOptional }

  @Test("a value on the output of a service is read by that service")
  func services() {
    for key in ServiceKeys.decision.keys { #expect(key.uses == [.asylumDecisions]) }
    for key in ServiceKeys.family.keys { #expect(key.uses == [.familyDecisions]) }
    for key in ServiceKeys.housing.keys { #expect(key.uses == [.homes]) }
  }

  private static let ofChain: Set<CalibrationUse> = [
    .arrivals, .withdrawals, .asylumDecisions, .appeals, .familyRequests, .familyDecisions, .familyArrivals, .homes,
  ]

  @Test("a value changes the chain if and only if a stage of it is among its uses", arguments: given)
  func chain(_ key: CalibrationKey) throws {
    let chain = try TinyPolder.dossier().withChain
    let changed = chain.chainModel(Self.changed(chain.calibration, key))
    #expect((changed != chain.chainModel(chain.calibration)) == !Self.ofChain.isDisjoint(with: key.uses))
  }

  @Test("a value changes the cost of reception, or its emergency places, if and only if that is among its uses", arguments: given)
  func reception(_ key: CalibrationKey) throws {
    var calibration = try TinyPolder.dossier().withChain.calibration
    calibration[item: .personsInRegularPlaces].values = [100]
    calibration[item: .costRegularPerYear].values = [10]
    calibration[item: .costEmergencyPerYear].values = [20]
    let (before, after) = (Reception(calibration), Reception(Self.changed(calibration, key)))
    #expect((before.monthlyCost(300) != after.monthlyCost(300)) == key.uses.contains(.cost))
    #expect((before.emergency(300) != after.emergency(300)) == key.uses.contains(.emergencyPlaces))
  }
}
