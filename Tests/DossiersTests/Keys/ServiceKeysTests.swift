import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("How the output of a service goes on is told as a whole, or not at all")
struct ServiceKeysTests {
  private static let values: [CalibrationKey: String] = [
    .homesSettlesAt: "1.2", .homesPersistence: "0.5", .homesToQueue: "0.4", .homesShock: "0.1", .homesPlannedPerMonth: "60",
  ]

  /// The problems after values of homes are added to the section that is the last but one.
  private func faults(_ keys: [CalibrationKey]) throws -> [Problem.Fault] {
    let file = DossierFile.calibration.rawValue
    return try TinyPolder.problems { draft in
      let lines = keys.map { key in
        "  \(key.rawValue.drop { $0 != "." }.dropFirst()): {value: \(Self.values[key] ?? "1"), unit: \(key.unit), assumption: invented}\n"
      }
      draft.write(try draft.text(file).replacingOccurrences(of: "\nhousing:\n", with: "\nhousing:\n" + lines.joined()), to: file)
    }.filter { $0.place.file == file }.map(\.fault)
  }

  @Test("all values of a service, or none, is no problem")
  func whole() throws {
    #expect(try faults(ServiceKeys.housing.keys).isEmpty)
    #expect(try faults([]).isEmpty)
  }

  @Test("a value of a service that lacks the others is a problem for each of those", arguments: ServiceKeys.housing.keys)
  func part(_ key: CalibrationKey) throws {
    let missing = ServiceKeys.housing.keys.filter { $0 != key }.map { Problem.Fault.missingKey(key: String($0.rawValue.dropFirst("housing.".count))) }
    let found = try faults([key])
    #expect(found.count == missing.count && missing.allSatisfy(found.contains), "\(found)")
  }

  @Test("every service has its own keys, each with a meaning in both languages")
  func keys() {
    #expect(Set(ServiceKeys.all.flatMap(\.keys)).count == ServiceKeys.all.reduce(0) { $0 + $1.keys.count })
    for key in ServiceKeys.all.flatMap(\.keys) {
      #expect(key.service != nil && !key.meaning.nl.isEmpty && key.meaning.nl != key.meaning.en && key.meaning.en != key.rawValue)
    }
    #expect(Set(ServiceKeys.all.flatMap(\.keys).map(\.meaning.en)).count == ServiceKeys.all.flatMap(\.keys).count)
  }
}
