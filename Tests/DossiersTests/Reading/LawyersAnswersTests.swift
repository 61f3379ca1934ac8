import Dossiers
import LegalReview
import Testing
import TinyPolder
import Vocabulary

/// One row a mistake in the answers of lawyers; the first norm of the fiction is given an open question for it.
@Suite("Answers of lawyers are read strictly")
struct LawyersAnswersTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var line: String

    var testDescription: String { new }
  }

  private static let file = DossierFile.answers.rawValue

  static let sound = """
    answers:
    - norm: N-WAIT
      code: WAIT_ASKED
      for: {variants: [T2], groups: [subsidiary], states: [split]}
      verdict: at_risk
      reason: invented
      author: A lawyer
      date: 2019-12-01
    """

  static let mistakes = [
    Mistake(old: "norm: N-WAIT", new: "norm: N-WIAT", line: "There is no norm “N-WIAT”. Did you mean “N-WAIT”?"),
    Mistake(old: "code: WAIT_ASKED", new: "code: WAIT_ASKD", line: "There is no rule code “WAIT_ASKD”. Did you mean “WAIT_ASKED”?"),
    Mistake(old: "variants: [T2]", new: "variants: [T9]", line: "There is no variant “T9”"),
    Mistake(old: "variants: [T2]", new: "variants: []", line: "“variants” is empty. Put at least one in it."),
    Mistake(old: "groups: [subsidiary]", new: "groups: [subsidary]", line: "“subsidary” is not allowed here."),
    Mistake(old: "states: [split]", new: "states: [splt]", line: "There is no setting “splt”. Did you mean “split”?"),
    Mistake(old: "verdict: at_risk", new: "verdict: contrary", line: "The question “WAIT_ASKED” does not allow the verdict “contrary”."),
    Mistake(old: "verdict: at_risk", new: "verdict: bad", line: "“bad” is not allowed here."),
    Mistake(old: "  verdict: at_risk\n", new: "", line: "An answer gives either “verdict”, or under “lever” the value of one lever."),
    Mistake(
      old: "verdict: at_risk", new: "verdict: at_risk\n  lever: {waiting_months: 3}", line: "An answer gives either “verdict”, or under “lever”"),
    Mistake(
      old: "verdict: at_risk", new: "lever: {quota_per_month: 3}",
      line: "“WAIT_ASKED” does not read “quota_per_month”, or its value follows from others. To be answered is: “waiting_months”."),
    Mistake(old: "verdict: at_risk", new: "lever: {waiting_months: 900}", line: "900"),
    Mistake(old: "verdict: at_risk", new: "lever: {waiting_months: null}", line: "An answer gives either “verdict”, or under “lever”"),
    Mistake(old: "code: WAIT_ASKED", new: "code: WAIT_LONG", line: "“WAIT_LONG” is a rule and no open question: its verdict is fixed."),
    Mistake(old: "date: 2019-12-01", new: "date: soon", line: "soon"),
    Mistake(old: "date: 2019-12-01", new: "date: 2999-12-01", line: "2999-12-01"),
    Mistake(old: "author: A lawyer", new: "author: ' '", line: "This should be a text"),
    Mistake(old: "author: A lawyer", new: "writer: A lawyer", line: "“writer” is not known here."),
  ]

  private static func problems(_ text: String) throws -> [Problem] {
    try TinyPolder.problems { draft in
      try ask(&draft)
      draft.write(text, to: file)
    }
  }

  /// Gives the first norm an open question.
  private static func ask(_ draft: inout Draft) throws {
    let open = """
        open:
        - if: [[waiting_months, gt, 6]]
          question: {nl: Mag dat?, en: Is that allowed?}
          answers: [{answer: {nl: ja, en: 'yes'}, then: tenable}, {answer: {nl: nee, en: 'no'}, then: at_risk}]
          code: WAIT_ASKED
      """
    try draft.replace(
      "  reason: {nl: Zo staat het in het verdrag.", by: "\(open)\n  reason: {nl: Zo staat het in het verdrag.", in: DossierFile.norms.rawValue)
  }

  @Test("each mistake is told with its place and what to do", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let found = try Self.problems(Self.sound.replacing(mistake.old, with: mistake.new))
    #expect(!found.isEmpty && found.allSatisfy { $0.place.file == Self.file && $0.place.line > 0 }, "\(found)")
    #expect(found.contains { $0.line(in: .en).contains(mistake.line) }, "\(found.map { $0.line(in: .en) })")
  }

  @Test("what is sound is read, and the hash of the file is another from the rest")
  func read() throws {
    let dossier = try TinyPolder.dossier { draft in
      try Self.ask(&draft)
      draft.write(Self.sound, to: Self.file)
    }
    let given = try #require(dossier.law?.answers.first)
    #expect(given.answer.verdict == .atRisk && given.answer.author == "A lawyer" && given.answer.date == CalendarDate("2019-12-01"))
    #expect(given.goesFor("T2", .subsidiary, under: "split") && !given.goesFor("T1", .subsidiary, under: "split"))
    #expect(!given.goesFor("T2", .refugee, under: "split") && !given.goesFor("T2", .subsidiary, under: "as_it_stood"))
    let without = try TinyPolder.dossier { try Self.ask(&$0) }
    #expect(dossier.answersFingerprint != nil && without.answersFingerprint == nil)
    #expect(dossier.sweepFingerprint == without.sweepFingerprint && dossier.fingerprint != without.fingerprint)
    #expect(without.fingerprint == without.sweepFingerprint)
  }

  @Test("one of after the day of the dossier is no problem, and is told as not counting without another day")
  func later() throws {
    let dossier = try TinyPolder.dossier { draft in
      try Self.ask(&draft)
      draft.write(Self.sound.replacing("2019-12-01", with: "2020-02-01"), to: Self.file)
    }
    let day = try #require(CalendarDate("2020-02-01"))
    #expect(dossier.remarks.contains { $0.kind == .answerAfter(dossier.asOf, answer: day) && $0.place.file == Self.file })
  }

  @Test("two of one date for the same are a problem; of different dates or for different things they are none")
  func twice() throws {
    let second = Self.sound.replacing("answers:\n", with: "")
    #expect(try Self.problems(Self.sound + "\n" + second).count == 1)
    #expect(try Self.problems(Self.sound + "\n" + second.replacing("2019-12-01", with: "2019-12-02")).isEmpty)
    #expect(try Self.problems(Self.sound + "\n" + second.replacing("[T2]", with: "[T1]")).isEmpty)
  }
}
