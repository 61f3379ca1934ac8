import Assessments
import Dossiers
import Foundation
import Testing
import Vocabulary

/// One row a mistake: what is done to the dossier, and the whole line that the user reads.
@Suite("Every mistake in a dossier gets its sentence and its place")
struct BadInputTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var change: @Sendable (BuiltInDossier.Draft) throws -> Void
    var line: String

    var testDescription: String { name }
  }

  static let mistakes = [
    Mistake(name: "a missing file", change: { try $0.remove("chain/opening.yaml") }, line: "chain/opening.yaml: "),
    Mistake(
      name: "a misspelt lever", change: { try $0.replace("quota_per_month:", by: "qouta_per_month:", in: "variants/V3a.yaml") },
      line: "Did you mean “quota_per_month”?"),
    Mistake(
      name: "a wrong type", change: { try $0.replace("quota_per_month: {value: 200", by: "quota_per_month: {value: many", in: "variants/V3c.yaml") },
      line: "variants/V3c.yaml:"),
    Mistake(
      name: "a negative quota",
      change: { try $0.replace("quota_per_month: {value: 200", by: "quota_per_month: {value: -200", in: "variants/V3b.yaml") },
      line: "-200"),
    Mistake(name: "a party twice", change: { try $0.replace("- id: D66", by: "- id: VVD", in: "parties.yaml") }, line: "VVD"),
    Mistake(
      name: "shares that do not add up",
      change: { draft in
        let file = draft.url("chain/calibration.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "value: 0.61", with: "value: 0.71").utf8).write(to: file)
      }, line: "1.1"),
    Mistake(
      name: "an unknown municipality code", change: { try $0.replace("GM0363", by: "GM9999", in: "places/municipalities.csv") }, line: "GM9999"),
    Mistake(name: "an empty file", change: { try $0.write([], to: "talks.yaml") }, line: "talks.yaml: "),
    Mistake(
      name: "a file that is not UTF-8", change: { try $0.write([0x69, 0x64, 0x3A, 0x20, 0xE9, 0x0A], to: "variants/W24.yaml") },
      line: "variants/W24.yaml"),
    Mistake(
      name: "a very large number", change: { try $0.replace("value: 25000", by: "value: 250000000000", in: "chain/calibration.yaml") },
      line: "decision.capacity_per_year is 250000000000; it must lie between 1 and 10000000."),
    Mistake(
      name: "an unknown key", change: { try $0.replace("status: proposed", by: "status: proposed\ncolour: red", in: "variants/V7.yaml") },
      line: "colour"),
    Mistake(name: "broken YAML", change: { try $0.replace("changes:", by: "changes: [", in: "variants/V8.yaml") }, line: "variants/V8.yaml:"),
    Mistake(
      name: "a value that is not a number", change: { try $0.replace("value: 1110", by: "value: .nan", in: "chain/calibration.yaml") }, line: "“.nan”"
    ),
    Mistake(
      name: "a source that is not listed", change: { try $0.replace("NNL-2023-07-10", by: "NNL-2023-07-01x", in: "variants/V3a.yaml") },
      line: "NNL-2023-07-01x"),
    Mistake(
      name: "a status group that does not exist", change: { try $0.replace("  refugee:", by: "  refuge:", in: "variants/R3a.yaml") },
      line: "Did you mean “refugee”?"),
    Mistake(
      name: "a wait that counts from the marriage",
      change: { try $0.replace("value: status_grant", by: "value: marriage", in: "variants/RW24.yaml") },
      line: "The chain does not know the moment “marriage”."),
    Mistake(
      name: "a wait that counts from lawful stay",
      change: { try $0.replace("value: status_grant", by: "value: lawful_stay", in: "variants/R3b.yaml") },
      line: "The chain does not know the moment “lawful_stay”."),
    Mistake(
      name: "an income condition of which it is not said how many meet it",
      change: { try $0.replace("income_share_meeting:\n      value: 0.3", by: "income_share_meeting:\n      value: none", in: "variants/V3e.yaml") },
      line: "“income_condition” does nothing without “income_share_meeting”."),
    Mistake(
      name: "the rest of a brake without its threshold",
      change: { try $0.replace("brake_on_above:\n      value: 53000", by: "brake_on_above:\n      value: none", in: "variants/R7.yaml") },
      line: "“brake_exempt_share” does nothing without “brake_on_above”."),
    Mistake(
      name: "an indicator without a brake",
      change: {
        try $0.replace("changes:\n  subsidiary:", by: "changes:\n  subsidiary:\n    brake_indicator: {value: asylum_queue}", in: "variants/V3e.yaml")
      }, line: "“brake_indicator” does nothing without “brake_on_above”."),
    Mistake(
      name: "a brake without a wait or a stop",
      change: { try $0.replace("brake_wait_months:\n      value: 24", by: "brake_wait_months:\n      value: none", in: "variants/V7.yaml") },
      line: "The brake holds nobody."),
    Mistake(
      name: "hardship first without its share",
      change: { try $0.replace("value: first_come", by: "value: hardship_first", in: "variants/V3c.yaml") },
      line: "“quota_criteria” does nothing without “hardship_priority_share”."),
    Mistake(
      name: "places that go to two ends",
      change: { try $0.replace("quota_carry_over:\n      value: false", by: "quota_carry_over:\n      value: true", in: "variants/V3c.yaml") },
      line: "Unused places cannot both be carried over and go to resettlement."),
    Mistake(
      name: "a delay without its condition",
      change: { try $0.replace("housing_condition: {value: required_or_wait", by: "housing_condition: {value: required", in: "variants/V1.yaml") },
      line: "“entry_delay_months” counts only with “housing_condition: required_or_wait”."),
    Mistake(
      name: "a month that is missing",
      change: { draft in
        let file = draft.url("chain/series.csv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = rows.filter { !$0.hasPrefix("2018-06,first_applications_estimated,") }
        #expect(kept.count == rows.count - 1)
        try Data(kept.joined(separator: "\n").utf8).write(to: file)
      }, line: "The monthly series first_applications_estimated lacks June 2018."),
    Mistake(
      name: "a month that stands twice",
      change: { try $0.replace("2019-03,nareis_arrivals_estimated,", by: "2019-02,nareis_arrivals_estimated,", in: "chain/series.csv") },
      line: "The monthly series nareis_arrivals_estimated has February 2019 twice (first at chain/series.csv:"),
    Mistake(
      name: "a value outside its own range", change: { try $0.replace("value: 1529", by: "value: 900", in: "chain/calibration.yaml") },
      line: "arrivals.repeat_applications_per_year is 900, outside its own range of 1500 to 2100."),
  ]

  /// Mistakes in a place that another row changes.
  static let apart = [
    Mistake(
      name: "a home or a wait without the wait",
      change: { try $0.replace("entry_delay_months: {value: 6", by: "entry_delay_months: {value: 0", in: "variants/V1.yaml") },
      line: "“required_or_wait” without “entry_delay_months” holds nobody."),
    Mistake(
      name: "a longest time without a condition",
      change: { try $0.replace("housing_condition: {value: required_or_wait", by: "housing_condition: {value: none", in: "variants/V1.yaml") },
      line: "“maximum_months_from_request” does nothing without “housing_condition”."),
    Mistake(
      name: "a brake that flutters", change: { try $0.replace("value: 45000", by: "value: 54000", in: "variants/R7.yaml") },
      line: "Choose a threshold for off that is not above the one for on."),
    Mistake(
      name: "a stock outside its own range", change: { try $0.replace("value: 5700", by: "value: 9000", in: "chain/opening.yaml") },
      line: "value is 9000, outside its own range of 3000 to 7600."),
  ]

  /// Mistakes that make a whole file unreadable and so hide others in it.
  static let unreadable = [
    Mistake(
      name: "an open quotation mark", change: { try $0.replace("\n", by: "\n\"", in: "places/provinces.csv") },
      line: "places/provinces.csv:2:1: A quotation mark opens here and closes nowhere."),
    Mistake(
      name: "borders that are no GeoJSON", change: { try $0.write(Array("{".utf8), to: "places/boundaries.geojson") },
      line: "This is not valid GeoJSON: the text is not JSON."),
    Mistake(
      name: "references within references",
      change: { draft in
        let lines = (1...12).map { "a\($0): &a\($0) [" + [String](repeating: "*a\($0 - 1)", count: 9).joined(separator: ", ") + "]" }
        try draft.write(Array((["a0: &a0 [x]"] + lines).joined(separator: "\n").utf8), to: "talks.yaml")
      }, line: "Written out, this file has more than 1,000,000 values."),
  ]

  @Test("each alone", arguments: mistakes + apart + unreadable)
  func alone(_ mistake: Mistake) throws {
    let problems = try BuiltInDossier.problems(after: mistake.change)
    #expect(problems.contains { $0.line(in: .en).contains(mistake.line) }, "\(problems.map { $0.line(in: .en) })")
    #expect(problems.allSatisfy { !$0.line(in: .nl).isEmpty && $0.line(in: .nl) != $0.line(in: .en) }, "every sentence exists in both languages")
  }

  @Test("all of them in one reading, in order of place")
  func together() throws {
    let problems = try BuiltInDossier.problems { draft in for mistake in Self.mistakes { try mistake.change(draft) } }
    let lines = problems.map { $0.line(in: .en) }
    for mistake in Self.mistakes {
      #expect(lines.contains { $0.contains(mistake.line) }, "\(mistake.name) is missing in \(lines)")
    }
    #expect(problems.map(\.place) == problems.map(\.place).sorted())
  }

  @Test("the built-in dossier has none")
  func sound() throws {
    #expect(try BuiltInDossier.problems { _ in }.isEmpty)
  }
}
