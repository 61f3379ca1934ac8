import Foundation
import Negotiation
import Testing
import Vocabulary

/// The talks of July 2023 as four readings of the red lines, against answers computed by exhaustive search elsewhere.
@Suite("Negotiation reproduces the talks of July 2023")
struct TalksOf2023Tests {
  struct Domain: Decodable {
    struct Issue: Decodable {
      var name: String
      var values: [String]
    }

    struct Party: Decodable {
      var name: String
      var weights: [Double]
      var values: [[Double]]
      var reservation: Double
      /// Pairs of an issue and its forbidden options.
      var red_lines: [Line]?

      var exact: Negotiation.Party {
        let weightUnit = Self.denominator(weights)
        let valueUnit = Self.denominator(values.flatMap { $0 } + [reservation])
        func units(_ value: Double, _ unit: Int) -> Int { Int((value * Double(unit)).rounded()) }
        let worth = zip(weights, values).map { weight, values in values.map { units(weight, weightUnit) * units($0, valueUnit) } }
        let lines = (red_lines ?? []).enumerated().map { RedLine(id: "\($0.offset)", measure: $0.element.issue, forbidden: $0.element.forbidden) }
        return Negotiation.Party(
          id: PartyID(name), worth: worth, walkAway: units(reservation, valueUnit) * weightUnit, scale: weightUnit * valueUnit, redLines: lines)
      }

      /// The smallest unit of which all values are whole multiples, as far as twelve decimals can tell.
      private static func denominator(_ values: [Double]) -> Int {
        for unit in 1...20_000 where values.allSatisfy({ abs($0 * Double(unit) - ($0 * Double(unit)).rounded()) < Double(unit) * 1e-12 + 1e-11 }) {
          return unit
        }
        return 1_000_000_000
      }
    }

    struct Line: Decodable {
      var issue: Int
      var forbidden: [Int]

      init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        issue = try pair.decode(Int.self)
        forbidden = try pair.decode([Int].self)
      }
    }

    var issues: [Issue]
    var parties: [Party]

    /// The files write fractions with twelve decimals. Sums that are equal on paper must be equal here, so the fractions come first.
    var table: Table {
      Table(measures: issues.map { Measure(id: MeasureID($0.name), options: $0.values.map { OptionID($0) }) }, parties: parties.map(\.exact))
    }
  }

  struct Reference: Decodable {
    struct Solution: Decodable {
      var value: Double
      var ties: Int
      var outcome: [Int]
      var utility: [Double]
    }

    var name: String
    var outcomes: Int
    var rational: Int
    /// Packages that do not cross a red line of the party.
    var outside_own_red_lines: [String: Int]?
    var pareto: [[Double]]?
    var pareto_outcomes: Int?
    var nash: Solution?
    var ks: Solution?
    var egalitarian: Solution?
    var utilitarian: Solution?
  }

  static let names = ["case_2023_observed", "case_2023_no_red_lines", "case_2023_cu_as_in_aug2022", "case_2023_vvd_without_red_line"]

  @Test("agreeable set, front and four solutions with their ties", arguments: names)
  func solutions(_ name: String) throws {
    let domain = try Published.json("\(name).json", as: Domain.self)
    try Self.compare(name, domain, try Published.json("case_2023_reference.json", as: [Reference].self))
  }

  @Test("under the red lines as reported nothing is agreeable, and the smallest clash is VVD against ChristenUnie")
  func clash() throws {
    let table = try Published.json("case_2023_observed.json", as: Domain.self).table
    let outcome = try PackageSearch(table).negotiate()
    let named = outcome.clashes.map { clash in
      clash.map { demand in
        switch demand {
        case .redLine(let party, _): "red line of \(table.parties[party].id)"
        case .walkAway(let party): "walk-away value of \(table.parties[party].id)"
        }
      }
    }
    #expect(named == [["red line of VVD", "red line of ChristenUnie"]])
  }

  /// Competition domains of the field, compared where they lie; their repositories are under a copyleft licence, so they are never copied.
  @Test("competition domains, where they are at hand", .enabled(if: competitionFolder != nil))
  func competition() throws {
    let folder = try #require(Self.competitionFolder)
    let references = try JSONDecoder().decode(
      [Reference].self, from: Data(contentsOf: folder.deletingLastPathComponent().appendingPathComponent("domains_reference.json")))
    for reference in references where !reference.name.hasPrefix("case_2023") {
      let file = folder.appendingPathComponent("\(reference.name).json")
      try Self.compare(reference.name, try JSONDecoder().decode(Domain.self, from: Data(contentsOf: file)), references)
    }
  }

  static let competitionFolder: URL? = {
    let folder = Published.root.deletingLastPathComponent().appendingPathComponent("shared/data/politics/domains")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  private static func compare(_ name: String, _ domain: Domain, _ references: [Reference]) throws {
    let reference = try #require(references.first { $0.name == name })
    let table = domain.table
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.packages == reference.outcomes, "\(name)")
    #expect(outcome.agreeable == reference.rational, "\(name)")
    for (index, party) in table.parties.enumerated() {
      let crossing = try #require(outcome.crossingRedLines[index])
      #expect(
        reference.outcomes - crossing == reference.outside_own_red_lines?[party.id.rawValue] ?? reference.outcomes, "\(name), \(party.id)")
    }
    if let size = reference.pareto_outcomes { #expect(outcome.front?.count == size, "\(name), front") }
    if let front = reference.pareto {
      let own = (outcome.front?.packages ?? []).map { shares($0, table) }
      for point in front { #expect(own.contains { near($0, point) }, "\(name): \(point) is on the front") }
    }
    let concepts: [(String, PackageSet, Reference.Solution?)] = [
      ("Nash", outcome.nash, reference.nash), ("Kalai-Smorodinsky", outcome.kalaiSmorodinsky, reference.ks),
      ("egalitarian", outcome.egalitarian, reference.egalitarian), ("utilitarian", outcome.utilitarian, reference.utilitarian),
    ]
    for (concept, own, expected) in concepts {
      #expect(own.count == expected?.ties ?? 0, "\(name), \(concept): ties")
      guard let expected else { continue }
      let named = try #require(
        own.packages.first { $0.options == expected.outcome }, "\(name), \(concept): \(own.packages.map(\.options)) lacks \(expected.outcome)")
      #expect(near(shares(named, table), expected.utility), "\(name), \(concept)")
    }
  }

  private static func shares(_ package: Package, _ table: Table) -> [Double] {
    package.worth.enumerated().map { table.parties[$0.offset].share($0.element) }
  }

  private static func near(_ left: [Double], _ right: [Double]) -> Bool { zip(left, right).allSatisfy { abs($0 - $1) < 2e-9 } }
}
