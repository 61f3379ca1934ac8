import Foundation
import Negotiation
import Vocabulary

/// A table from a JSON file, in the form in which the field exchanges its examples: additive weights and values between 0 and 1.
struct DomainFile {
  private struct Domain: Decodable {
    struct Issue: Decodable {
      var name: String
      var values: [String]
    }

    struct Party: Decodable {
      var name: String
      var weights: [Double]
      var values: [[Double]]
      var reservation: Double
      var red_lines: [Line]?
    }

    /// An issue and its forbidden options.
    struct Line: Decodable {
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
  private let file: String

  /// Throws `DomainFault` where the file is not such a table.
  init(_ file: String, language: Language) throws {
    self.file = file
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

  private var table: Table {
    Table(
      measures: domain.issues.map { Measure(id: $0.name, options: $0.values) },
      parties: domain.parties.map { party in
        let (weightUnit, valueUnit) = (Self.unit(party.weights), Self.unit(party.values.flatMap { $0 } + [party.reservation]))
        func units(_ value: Double, _ unit: Int) -> Int { Int((value * Double(unit)).rounded()) }
        return Party(
          id: party.name,
          worth: zip(party.weights, party.values).map { weight, values in values.map { units(weight, weightUnit) * units($0, valueUnit) } },
          walkAway: units(party.reservation, valueUnit) * weightUnit, scale: weightUnit * valueUnit,
          redLines: (party.red_lines ?? []).enumerated().map {
            RedLine(id: "\($0.offset)", measure: $0.element.issue, forbidden: $0.element.forbidden)
          })
      })
  }

  /// Name, packages, agreeable, front, ties of the four points, and the milliseconds of the best of three runs, set apart by tabs.
  func line() throws -> String {
    let search = try PackageSearch(table)
    let clock = ContinuousClock()
    var best = Double.infinity
    var outcome = try search.negotiate()
    for _ in 0..<3 {
      let start = clock.now
      outcome = try search.negotiate()
      let spent = start.duration(to: clock.now).components
      best = min(best, Double(spent.seconds) * 1000 + Double(spent.attoseconds) / 1e15)
    }
    let ties = [outcome.nash, outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian].map { "\($0.count)" }
    let values = ["\(outcome.packages)", "\(outcome.agreeable)", "\(outcome.front?.count ?? -1)"] + ties + ["\((best * 1000).rounded() / 1000)"]
    return ([domain.name] + values).joined(separator: "\t")
  }
}

/// A file that is not a table, with the reason.
enum DomainFault: Explained {
  case unreadable(String)
  case form(String)
  case numbers(String, party: String)

  var sentence: Phrase {
    switch self {
    case .unreadable(let file): Phrase(nl: "\(file) kan niet worden gelezen.", en: "\(file) cannot be read.")
    case .form(let file):
      Phrase(
        nl: "\(file) heeft niet de vorm van een tafel: issues met values, en parties met weights, values en reservation.",
        en: "\(file) does not have the form of a table: issues with values, and parties with weights, values and reservation.")
    case .numbers(let file, let party):
      Phrase(
        nl: "\(file): \(party) heeft niet voor elke kwestie een gewicht, of een getal buiten 0 tot 1.",
        en: "\(file): \(party) lacks a weight for some issue, or has a number outside 0 to 1.")
    }
  }
}
