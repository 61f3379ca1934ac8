import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// One row a mistake in the bank of rulings; the talks of the fiction are of 10 January 2020.
@Suite("A ruling is held against the norms, its own date and the date of the talks")
struct RulingChecksTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var key: String
    var line: String

    var testDescription: String { key }
  }

  static let mistakes = [
    Mistake(key: "decided_by: [N-WAIT, N-QOUTA]", line: "There is no norm “N-QOUTA”. Did you mean “N-QUOTA”?"),
    Mistake(key: "ecli: 'XX:2015'", line: "This should be an ECLI (ECLI:country:court:year:number), but it is “XX:2015”."),
    Mistake(key: "ecli: 'ECLI:xt:HVN:2015:1'", line: "This should be an ECLI"),
    Mistake(key: "ecli: 'ECLI:XT:HVN:15:1'", line: "This should be an ECLI"),
    Mistake(key: "ecli: 'ECLI:XT:1HVN:2015:1'", line: "This should be an ECLI"),
    Mistake(key: "ecli: 'ECLI:XT:HVN:2015:'", line: "This should be an ECLI"),
    Mistake(key: "ecli: 'ECLI:XT:HVN:2015:A/1'", line: "This should be an ECLI"),
    Mistake(key: "ecli: 'ECLI:XT:HVN:2014:1'", line: "The ECLI is of 2014, but the ruling of 2015. Correct one of them."),
    Mistake(
      key: "known_at_talks: false",
      line: "The ruling is of 1 March 2015, the talks are of 10 January 2020. Write “known_at_talks: true”, or correct the date."),
    Mistake(key: "known_at_talks: perhaps", line: "This should be true or false, but it is “perhaps”."),
    Mistake(key: "outcome_scope: banana", line: "“banana” is not allowed here. Possible are: rule_in_abstract, rule_and_case,"),
    Mistake(key: "facts_dependent: banana", line: "“banana” is not allowed here. Possible are: low, medium, high."),
    Mistake(key: "verification: banana", line: "“banana” is not allowed here. Possible are: verified, partly_verified, unverified."),
    Mistake(key: "later_status: [banana]", line: "This should be a text, but it is “[… 1]”."),
    Mistake(key: "later_status: banana", line: "This should be good_law, or doubtful since, overtaken by or refined by with a ruling,"),
    Mistake(key: "later_status: overtaken by", line: "This should be good_law,"),
    Mistake(key: "conditions: banana", line: "This should be a list, but it is “banana”."),
    Mistake(key: "verifed_in: banana", line: "“verifed_in” is not known here. Did you mean “verified_in”?"),
  ]

  private let file = DossierFile.rulings.rawValue

  /// Writes a key into the first ruling, in place of the one that is there.
  private func problems(_ key: String, date: String = "2015-03-01") throws -> [Problem] {
    try TinyPolder.problems { draft in
      if key.hasPrefix("decided_by") {
        try draft.replace("decided_by: [N-WAIT]", by: key, in: file)
      } else {
        try draft.replace("  country: XT\n", by: "  country: XT\n  \(key)\n", in: file)
      }
      try draft.replace("date: 2015-03-01", by: "date: \(date)", in: file)
    }
  }

  @Test("each mistake is one problem with its place", arguments: mistakes)
  func alone(_ mistake: Mistake) throws {
    let found = try problems(mistake.key)
    #expect(found.count == 1 && found[0].place.file == file && found[0].place.line > 0, "\(found)")
    #expect(found.first?.line(in: .en).contains(mistake.line) == true, "\(found.map { $0.line(in: .en) })")
  }

  @Test(
    "and what agrees is none",
    arguments: [
      "ecli: 'ECLI:XT:HVN:2015:1'", "ecli: 'ECLI:XT:HVNbis:2016:0301.1A2.00'", "ecli: null", "known_at_talks: true", "verification: verified",
      "later_status: good_law", "later_status: null", "later_status: refined_by HC-2", "later_status: set aside on appeal (HC-2)",
      "conditions: [one, two]",
    ])
  func sound(_ key: String) throws { #expect(try problems(key).isEmpty) }

  @Test("a date that is known to the year alone agrees with either where the talks are of that year")
  func rough() throws {
    for known in [true, false] { #expect(try problems("known_at_talks: \(known)", date: "2020").isEmpty) }
    #expect(try problems("known_at_talks: true", date: "2021").count == 1)
    #expect(try problems("known_at_talks: false", date: "2021").isEmpty)
  }

  @Test(
    "an address is one of the web, and a country has two capitals",
    arguments: [
      ("url: https://example.org/a", "url: x.org/a", "This should be an address that begins with https:// or http://, but it is “x.org/a”."),
      ("url: https://example.org/a", "url: ftp://example.org/a", "This should be an address"),
      ("url: https://example.org/a", "url: https:///a", "This should be an address"),
      ("url: https://example.org/a", "url: https://example.org/a b", "This should be an address"),
      ("country: XT", "country: Nowhere", "This should be a state in two capitals, but it is “Nowhere”."),
      ("country: XT", "country: xt", "This should be a state in two capitals, but it is “xt”."),
    ])
  func form(_ old: String, _ new: String, _ line: String) throws {
    let lines = try TinyPolder.problems { try $0.replace(old, by: new, in: file) }.map { $0.line(in: .en) }
    #expect(lines.count == 1 && lines[0].hasPrefix("\(file):") && lines[0].contains(line), "\(lines)")
  }
}
