import Dispersal
import Testing
import Yams

/// Cases of the Dutch Elections Act that largest remainders or highest averages decide alone. Its threshold for remainders is no
/// rule of apportionment and is left out; the majority of article P 9 is put in as a least number, which gives the same seats in the published case.
@Suite("The rules give the seats of the Dutch Elections Act where it uses them as they are")
struct DutchElectionTests {
  struct Case: Decodable {
    var id: String
    var kind: String
    var source: String
    var seats: Int?
    var votes: [Int]?
    /// Article P 9: a list with most of the votes gets most of the seats.
    var majority_seats: Int?
  }

  static func cases() throws -> [(Case, ApportionmentTests.Case)] {
    struct File: Decodable { var cases: [Case] }
    let own = try YAMLDecoder().decode(File.self, from: Published.text("apportionment.yaml")).cases
    return zip(own, try ApportionmentTests.cases()).filter { $0.0.kind == "kieswet" }
  }

  @Test("residual seats go by largest remainders below nineteen seats, by highest averages from there, and a majority keeps its majority")
  func published() throws {
    var compared = 0
    for (example, answers) in try Self.cases() {
      let votes = example.votes ?? []
      let claimants = votes.enumerated().map { index, own in
        Claimant(name: "\(index + 1)", key: own, minimum: 2 * own > votes.reduce(0, +) ? example.majority_seats ?? 0 : 0)
      }
      for (name, rule) in ApportionmentTests.rules {
        guard case .seats(let seats)? = answers.expected?[name] else { continue }
        #expect(try rule.apportion(example.seats ?? 0, over: claimants).places == seats, "\(example.id) (\(example.source))")
        compared += 1
      }
    }
    #expect(compared == 3)
  }

  @Test("without article P 9 the majority of 2022 would have had seven of fifteen seats")
  func majority() throws {
    let example = try #require(try Self.cases().first { $0.0.majority_seats != nil }).0
    let claimants = (example.votes ?? []).map { Claimant(name: "", key: $0) }
    #expect(try ApportionmentRule.largestRemainder.apportion(15, over: claimants).places == [7, 3, 2, 2, 1])
  }
}
