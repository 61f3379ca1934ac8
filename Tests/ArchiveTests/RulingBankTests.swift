import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("A lot of rulings is read from one file or from three")
struct RulingBankTests {
  private static let facts = """
    rulings:
    - id: U-1
      title: C. v. Nowhere
      court: High Court of Elsewhere
      date: '2016-05-04'
      country: XT
      ecli: ECLI:XT:HCE:2016:7
      aim: to spread arrivals over the years
      persons: {who: spouses, exit: none}
    - {id: U-2, title: D. v. Nowhere, court: Court of Nowhere, date: 2017, what: a wait of half a year}

    """
  private static let coded = """
    - {id: U-1, measure: {target_status: [refugee], measure_kind: [waiting_period], waiting_months: 30}}
    - {id: U-2, measure: {target_status: [refugee], measure_kind: [waiting_period], waiting_months: 6}}

    """
  private static let outcomes = """
    - {id: U-1, outcome: contrary, strength: firm, by_what: the treaty, reason: Too long.}
    - {id: U-2, outcome: at_risk, strength: weak, by_what: the treaty, reason: Too stiff.}

    """

  /// The bank as it is read, or the lines of its problems.
  private func read(
    facts: String? = facts, coded: String? = coded, outcomes: String? = outcomes
  ) throws -> (contents: RulingBank.Contents?, problems: [String]) {
    let law = try TinyPolder.dossier().withLaw
    return try ArchiveTests.withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (part, text) in [("facts", facts), ("coded", coded), ("outcomes", outcomes)] {
        if let text { try Data(text.utf8).write(to: folder.appendingPathComponent("lot.\(part).yaml")) }
      }
      do throws(DossierProblems) {
        return (try RulingBank(folder.appendingPathComponent("lot.facts.yaml")).read(with: law), [])
      } catch { return (nil, error.problems.map { $0.line(in: .en) }) }
    }
  }

  @Test("facts in free words, coding and outcomes are put together by their identifier, and are scored")
  func together() throws {
    let contents = try #require(try read().contents)
    #expect(contents.isApart && contents.rulings.map(\.id) == ["U-1", "U-2"])
    #expect(contents.rulings.map(\.strength) == [.firm, .weak] && contents.rulings.map(\.expected) == [.contrary, .atRisk])
    let review = try TinyPolder.dossier().withLaw.reviewBank(contents.rulings)
    #expect(LotScore(review.rows(.firm)).agree == 1)
    #expect(review.rows(.weak).allSatisfy { !$0.agrees })
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var part: String
    var old: String
    var new: String
    var line: String
    var testDescription: String { new }
  }

  static let mistakes = [
    Mistake(part: "coded", old: "waiting_months: 30", new: "waiting_month: 30", line: "Did you mean “waiting_months”?"),
    Mistake(part: "coded", old: "waiting_months: 30", new: "waiting_months: 999", line: "waiting_months is 999; it must lie between 0 and 240."),
    Mistake(
      part: "coded", old: "measure_kind: [waiting_period], waiting_months: 6", new: "measure_kind: [waiting]", line: "“waiting” is not allowed"),
    Mistake(part: "coded", old: "- {id: U-2,", new: "- {id: U-3,", line: "“U-2” has not been coded."),
    Mistake(part: "coded", old: "- {id: U-2,", new: "- {id: U-1,", line: "“U-1” is there already"),
    Mistake(
      part: "outcomes", old: "outcome: contrary", new: "outcome: violation",
      line: "“violation” is not allowed here. Possible are: contrary, at_risk"),
    Mistake(part: "outcomes", old: "strength: weak", new: "strength: soft", line: "“soft” is not allowed here."),
    Mistake(
      part: "outcomes", old: "by_what: the treaty, reason: Too long.", new: "decided_by: [N-WIAT]",
      line: "There is no norm “N-WIAT”. Did you mean “N-WAIT”?"),
    Mistake(part: "facts", old: "ECLI:XT:HCE:2016:7", new: "ECLI:XT:2016:7", line: "This should be an ECLI"),
    Mistake(part: "facts", old: "date: '2016-05-04'", new: "date: '2016-15-04'", line: "This should be a date"),
    Mistake(part: "facts", old: "date: 2017, ", new: "", line: "“date” is missing"),
  ]

  @Test("each mistake gets its file, its line and what to do", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    func text(_ part: String, _ own: String) throws -> String {
      guard part == mistake.part else { return own }
      try #require(own.contains(mistake.old))
      return own.replacingOccurrences(of: mistake.old, with: mistake.new)
    }
    let found = try read(
      facts: try text("facts", Self.facts), coded: try text("coded", Self.coded), outcomes: try text("outcomes", Self.outcomes)
    ).problems
    #expect(found.contains { $0.contains(mistake.line) && $0.hasPrefix("lot.\(mistake.part).yaml:") }, "\(found)")
  }

  @Test("all problems of the three files come at once, a file that is not there among them")
  func all() throws {
    #expect(try read(outcomes: nil).problems.count == 1)
    let found = try read(
      facts: Self.facts.replacingOccurrences(of: "2016:7", with: "7"),
      coded: Self.coded.replacingOccurrences(of: "waiting_months: 30", with: "waiting_month: 30"),
      outcomes: Self.outcomes.replacingOccurrences(of: "outcome: contrary", with: "outcome: lost")
    ).problems
    #expect(Set(found.map { $0.prefix { $0 != ":" } }) == ["lot.facts.yaml", "lot.coded.yaml", "lot.outcomes.yaml"], "\(found)")
  }
}
