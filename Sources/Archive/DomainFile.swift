import Foundation
public import Negotiation
import Vocabulary

/// A table from a JSON file, in the form in which the field exchanges its examples: additive weights and values between 0 and 1.
public struct DomainFile: Sendable {
  private struct Domain: Decodable, Sendable {
    struct Issue: Decodable, Sendable {
      var name: String
      var values: [String]
    }

    struct Party: Decodable, Sendable {
      var name: String
      var weights: [Double]
      var values: [[Double]]
      var reservation: Double
      var red_lines: [Line]?
    }

    /// An issue and its forbidden options.
    struct Line: Decodable, Sendable {
      var issue: Int
      var forbidden: [Int]

      init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        issue = try pair.decode(Int.self)
        forbidden = try pair.decode([Int].self)
      }
    }

    var name: String
    var issues: [Issue]
    var parties: [Party]
  }

  private let domain: Domain

  /// Reads and checks a file. Throws where it cannot be read, does not have the form, or has a number outside 0 to 1.
  public init(_ file: String) throws(DomainFault) {
    guard let data = FileManager.default.contents(atPath: file) else { throw DomainFault.unreadable(file) }
    do { domain = try JSONDecoder().decode(Domain.self, from: data) } catch { throw DomainFault.form(file) }
    for party in domain.parties {
      let numbers = party.weights + party.values.flatMap { $0 } + [party.reservation]
      guard numbers.allSatisfy({ $0.isFinite && (0...1).contains($0) }), party.weights.count == domain.issues.count else {
        throw DomainFault.numbers(file, party: party.name)
      }
    }
  }

  /// Fractions first, so that sums that are equal on paper are equal: the smallest unit of which all values are whole multiples, to twelve decimals.
  private static func unit(_ values: [Double]) -> Int {
    for unit in 1...20_000
    where values.allSatisfy({ abs($0 * Double(unit) - ($0 * Double(unit)).rounded()) < Double(unit) * 1e-12 + 1e-11 }) {
      return unit
    }
    return 1_000_000_000
  }

  /// The name of the table.
  public var name: String { domain.name }

  /// The table in whole numbers.
  public var table: Table {
    Table(
      measures: domain.issues.map { Measure(id: MeasureID($0.name), options: $0.values) },
      parties: domain.parties.map { party in
        let (weightUnit, valueUnit) = (Self.unit(party.weights), Self.unit(party.values.flatMap { $0 } + [party.reservation]))
        func units(_ value: Double, _ unit: Int) -> Int { Int((value * Double(unit)).rounded()) }
        return Party(
          id: PartyID(party.name),
          worth: zip(party.weights, party.values).map { weight, values in values.map { units(weight, weightUnit) * units($0, valueUnit) } },
          walkAway: units(party.reservation, valueUnit) * weightUnit, scale: weightUnit * valueUnit,
          redLines: (party.red_lines ?? []).enumerated().map {
            RedLine(id: "\($0.offset)", measure: $0.element.issue, forbidden: $0.element.forbidden)
          })
      })
  }
}
