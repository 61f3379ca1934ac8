import Dispersal
import Testing
import Yams

/// Worked examples of textbooks, censuses and electoral offices, every answer as published.
@Suite("Apportionment gives the published answers")
struct ApportionmentTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var id: String
    var kind: String
    var source: String
    var seats: Int?
    var min_seats: Int?
    var votes: [Int]?
    var expected: [String: Expected]?
    var tie: [String: [Int]]?
    var parts: [Int]?
    var published_total: Int?

    var testDescription: String { id }
  }

  /// A list of seats, a number of an audit, or nothing where there is a tie.
  enum Expected: Decodable {
    case seats([Int])
    case number(Int)
    case nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let seats = try? container.decode([Int].self) {
        self = .seats(seats)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .nothing
      }
    }
  }

  static let rules: [(name: String, rule: ApportionmentRule)] = [
    ("hamilton", .largestRemainder), ("jefferson", .jefferson), ("webster", .webster), ("modified_sainte_lague", .modifiedWebster),
    ("adams", .adams), ("huntington_hill", .huntingtonHill), ("dean", .dean), ("quota", .balinskiYoungQuota),
  ]

  static func cases() throws -> [Case] {
    struct File: Decodable { var cases: [Case] }
    return try YAMLDecoder().decode(File.self, from: Published.text("apportionment.yaml")).cases
  }

  @Test("every rule on every published case")
  func published() throws {
    var compared = 0
    for example in try Self.cases() where example.kind == "apportionment" {
      let claimants = (example.votes ?? []).enumerated().map { Claimant(name: "\($0.offset)", key: $0.element, minimum: example.min_seats ?? 0) }
      for (name, rule) in Self.rules {
        guard let expected = example.expected?[name] else { continue }
        let answer = try rule.apportion(example.seats ?? 0, over: claimants)
        compared += 1
        switch expected {
        case .seats(let seats):
          #expect(answer.places == seats, "\(example.id) by \(name) (\(example.source))")
          #expect(answer.tie == nil, "\(example.id) by \(name) has no tie")
        default:
          #expect(answer.tie?.among == example.tie?[name], "\(example.id) by \(name): the tie is reported")
        }
      }
    }
    #expect(compared == 41)
  }

  @Test("a published table that does not add up is found, and a sum-preserving rule adds up")
  func audit() throws {
    let example = try #require(try Self.cases().first { $0.kind == "audit" })
    let parts = try #require(example.parts)
    let total = try #require(example.published_total)
    #expect(parts.reduce(0, +) == total - 1)
    let shares = try ApportionmentRule.largestRemainder.apportion(total, over: parts.map { Claimant(name: "", key: $0) })
    #expect(shares.settledByOrder.reduce(0, +) == total)
  }
}
