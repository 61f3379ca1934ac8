import Testing
import Vocabulary

@testable import Assessments
@testable import LegalReview

@Suite("Marks of the law")
struct LawMarkTests {
  private func finding(_ level: Norm.Level, _ verdict: Verdict = .contrary, isHindsight: Bool = false) -> Finding {
    let said = Finding.Said(norm: "N", code: "C", verdict: verdict, level: level, uncertainty: .low, isHindsight: isHindsight)
    return Finding(said, because: [], isAboutVariant: true)
  }

  private func review(_ conclusion: Review.Conclusion, _ findings: [Finding] = [], answers: [Verdict] = []) -> Review {
    let questions =
      answers.isEmpty
      ? []
      : [
        OpenQuestion(
          norm: "N",
          rule: OpenRule(
            conditions: [], question: Phrase(same: "?"), answers: answers.map { .init(text: Phrase(same: "!"), verdict: $0) }, code: "Q"))
      ]
    return Review(
      findings: findings, gaps: [], questions: questions, conclusion: conclusion, ordinaryConclusion: conclusion, couldBeWorse: false)
  }

  @Test("each conclusion has its mark")
  func conclusions() {
    #expect(LawMark.Mark(review(.unchanged)) == .unchanged)
    #expect(LawMark.Mark(review(.tenable)) == .tenable)
    #expect(LawMark.Mark(review(.notAssessed)) == .notAssessed)
    #expect(LawMark.Mark(review(.atRisk)) == .atRisk)
  }

  @Test("contrary to the Act alone needs a change of it; anything higher is contrary to higher law")
  func acts() {
    let act = review(.contrary, [finding(.nationalAct)])
    #expect(LawMark.Mark(act) == .needsChangeOfAct)
    for level in Norm.Level.allCases where level != .nationalAct {
      let both = review(.contrary, [finding(.nationalAct), finding(level)])
      #expect(LawMark.Mark(both) == .contraryToHigherLaw, "\(level)")
      let atRisk = review(.contrary, [finding(.nationalAct), finding(level, .atRisk)])
      #expect(LawMark.Mark(atRisk) == .needsChangeOfAct, "\(level)")
      let later = review(.contrary, [finding(.nationalAct), finding(level, isHindsight: true)])
      #expect(LawMark.Mark(later) == .needsChangeOfAct, "\(level)")
    }
  }

  @Test("a question that a lawyer must answer opens a mark that is tenable, if an answer is worse, and no mark that is worse already")
  func questions() {
    #expect(LawMark.Mark(review(.tenable, answers: [.tenable, .contrary])) == .open)
    #expect(LawMark.Mark(review(.tenable, answers: [.tenable])) == .tenable)
    #expect(LawMark.Mark(review(.atRisk, answers: [.contrary])) == .atRisk)
  }

  @Test("the worst of the groups is the mark, and what is not known is never better than tenable")
  func worst() {
    func mark(_ marks: [LawMark.Mark]) -> LawMark.Mark {
      LawMark(
        setting: "s",
        groups: marks.map {
          .init(group: .subsidiary, mark: $0, couldBeWorse: false, isContraryToActAlone: false, questions: 0)
        }
      ).mark
    }
    #expect(mark([]) == .unchanged)
    let order = LawMark.Mark.allCases
    for (place, one) in order.enumerated() {
      for other in order[place...] { #expect(mark([one, other]) == other && mark([other, one]) == other) }
    }
    #expect(LawMark.Mark.open > .tenable && LawMark.Mark.notAssessed > .tenable)
  }

  @Test("what is not known can make any mark worse but the worst", arguments: LawMark.Mark.allCases)
  func worse(_ mark: LawMark.Mark) {
    let own = [(mark, false), (.notAssessed, true)].map { mark, worse in
      LawMark.GroupMark(group: .subsidiary, mark: mark, couldBeWorse: worse, isContraryToActAlone: false, questions: 0)
    }
    #expect(LawMark(setting: "s", groups: own).couldBeWorse == (mark != .contraryToHigherLaw))
  }
}
