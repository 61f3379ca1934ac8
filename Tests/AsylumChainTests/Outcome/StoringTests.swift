import AsylumChain
import Foundation
import Testing
import Vocabulary

/// The JSON of a value, which must come back equal and give the same bytes again.
@discardableResult
private func stored<Value: Codable & Equatable>(_ value: Value) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let data = try encoder.encode(value)
  let back = try JSONDecoder().decode(Value.self, from: data)
  #expect(back == value)
  #expect(try encoder.encode(back) == data)
  return String(decoding: data, as: UTF8.self)
}

@Suite("What the chain takes and gives can be stored")
struct StoringTests {
  @Test("a model and a policy with every part come back the same, and a brake that stops all as never")
  func model() throws {
    var model = InvariantTests.model
    model.asylum.arrivals.origins = [Origin(id: "one", share: 0.25, grantFactor: 1.5), Origin(id: "other", share: 0.75, shock: 0.1)]
    model.asylum.arrivals.tails = 4
    try stored(model)
    for seed in InvariantTests.seeds { try stored(InvariantTests.policy(seed)) }
    var rule = FamilyRule()
    rule.brake = EmergencyBrake(onAbove: 10, offBelow: 5, waitingMonths: .infinity, minimumMonths: 2, exemptShare: 0.1)
    #expect(
      try stored(Policy(rules: ByGroup(refugee: rule, subsidiary: FamilyRule(), humanitarian: FamilyRule()))).contains(#""waitingMonths":"never""#))
  }

  @Test("an outcome comes back the same, with its months in which nobody came")
  func outcome() throws {
    let simulation = try Simulation(model: InvariantTests.model, seed: 3, keeping: [.stay, .separation, .switchers])
    var rule = FamilyRule()
    rule.quotaPerMonth = 0
    let outcomes = simulation.simulate(future: 1, policies: [.none, Policy(rules: ByGroup(all: rule))])
    #expect(outcomes[1].switchers != nil && outcomes[1][.daysApartMean].contains(where: \.isNaN))
    for outcome in outcomes { #expect(try stored(outcome).contains("null")) }
    for story in try #require(simulation.follow(future: 1, from: .none, to: .none)) { try stored(story) }
  }

  @Test("an outcome with months that no run has is refused", arguments: [-1, 0, 1201])
  func months(_ months: Int) throws {
    let outcome = try Simulation(model: InvariantTests.model, seed: 3).simulate(future: 1, policies: [.none])[0]
    let text = try stored(outcome).replacing("\"months\":96", with: "\"months\":\(months)")
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(ChainOutcome.self, from: Data(text.utf8)) }
  }

  @Test("a series is stored by its name")
  func series() throws {
    #expect(try stored([AsylumChain.Series.held, .brakeOn]) == #"["held","brakeOn"]"#)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([AsylumChain.Series].self, from: Data(#"["heldUp"]"#.utf8)) }
  }
}
