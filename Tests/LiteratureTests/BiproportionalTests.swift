import Dispersal
import Testing
import Yams

/// Two-way tables with published answers: double Pukelsheim and its variants.
@Suite("Two-way rounding gives the published tables")
struct BiproportionalTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var id: String
    var kind: String
    var source: String
    var parties: [String]?
    var districts: [String]?
    /// A row per party, a column per district.
    var table: [[Int]]?
    var district_seats: [Int]?
    /// Whether votes become voters: votes over the seats of their district, since a voter has as many votes as there are seats.
    var weight_votes: Bool?
    var party_seats: [Int]?
    var matrix: [[Int]]?

    var testDescription: String { id }
  }

  static func cases() throws -> [Case] {
    struct File: Decodable { var cases: [Case] }
    return try YAMLDecoder().decode(File.self, from: Published.text("apportionment.yaml")).cases.filter { $0.kind == "biproportional" }
  }

  /// Voters of a party over all districts, times a number that makes them whole.
  static func voters(_ votes: [Int], seats: [Int], isWeighted: Bool) -> Int {
    func common(_ left: Int, _ right: Int) -> Int { right == 0 ? left : common(right, left % right) }
    let multiple = seats.reduce(1) { $0 / common($0, $1) * $1 }
    return zip(votes, seats).reduce(0) { $0 + $1.0 * (isWeighted ? multiple / $1.1 : 1) }
  }

  @Test("parties get the published seats in the whole area, and the published ones in every district")
  func published() throws {
    var compared = 0
    for example in try Self.cases() {
      let (table, seats) = (try #require(example.table), try #require(example.district_seats))
      let (parties, districts) = (try #require(example.parties), try #require(example.districts))
      let isWeighted = example.weight_votes ?? false
      let claimants = zip(parties, table).map { Claimant(id: $0, key: Self.voters($1, seats: seats, isWeighted: isWeighted)) }
      let upper = try ApportionmentRule.webster.apportion(seats.reduce(0, +), over: claimants)
      #expect(upper.tie == nil, "\(example.id)")
      if let expected = example.party_seats { #expect(upper.places == expected, "\(example.id) (\(example.source))") }
      let rounded = try TwoWayRounding(weights: table, rowSums: upper.places, columnSums: seats, names: parties + districts)
      #expect(rounded.places == example.matrix, "\(example.id) (\(example.source))")
      #expect(rounded.ties.isEmpty, "\(example.id) has one answer")
      compared += 1
    }
    #expect(compared == 3)
  }

  @Test("districts and parties can change places, and all votes can be counted a thousandfold")
  func symmetric() throws {
    for example in try Self.cases() {
      let (table, seats, matrix) = (try #require(example.table), try #require(example.district_seats), try #require(example.matrix))
      let parties = matrix.map { $0.reduce(0, +) }
      let turned = seats.indices.map { district in table.map { $0[district] } }
      let other = try TwoWayRounding(weights: turned, rowSums: seats, columnSums: parties)
      #expect(other.places == seats.indices.map { district in matrix.map { $0[district] } }, "\(example.id)")
      let large = try TwoWayRounding(weights: table.map { $0.map { $0 * 1000 } }, rowSums: parties, columnSums: seats)
      #expect(large.places == matrix, "\(example.id)")
    }
  }
}
