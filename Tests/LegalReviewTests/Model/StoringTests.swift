import Foundation
import LegalReview
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

@Suite("What the review takes and gives can be stored")
struct StoringTests {
  @Test("facts of every form, in their order, and the review of them come back the same")
  func review() throws {
    var facts = Facts(
      [
        ("waiting_months", .number(0.1 + 0.2)), ("quota", .unknown), ("split", .flag(true)), ("clause", .choice("act")), ("limit", .absent),
        ("target_status", .set(["refugee"])),
      ], changed: ["waiting_months", "quota"], state: "DK")
    facts.directiveApplies = false
    let text = try stored(facts)
    #expect(text.contains(#""state":"DK""#) && text.contains("0.30000000000000004"))
    let review = try ReviewerTests.reviewer().review(facts)
    #expect(!review.findings.isEmpty && !review.gaps.isEmpty)
    try stored(review)
    for norm in ReviewerTests.norms { try stored(norm) }
  }

  @Test("options, lifts and faults of norms come back the same")
  func parts() throws {
    try stored(LeverOptions(lever: "quota", values: [.number(1), .absent, .unknown], isRestriction: true))
    let change = LeverChange(lever: "quota", from: .number(1), to: .absent)
    try stored(Lift(changes: [change], conclusion: .atRisk))
    try stored(NormFault.neverTogether(norm: "N", code: "C", lever: "quota"))
    try stored(Court(name: "Court", title: Phrase(same: "Court"), short: "C", kind: .nationalSupreme))
  }
}
