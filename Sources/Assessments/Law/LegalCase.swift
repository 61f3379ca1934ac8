import Dossiers
import LegalReview
import Vocabulary

/// A variant for one group under one state of the law as it is put to the norms, with the answers of lawyers that go for it.
struct LegalCase {
  /// What is known, with what lawyers answered of levers that were not.
  var facts: Facts
  /// The norms with the answers to their open questions.
  var reviewer: Reviewer
  /// The answers on levers that were applied.
  var answered: [LawyersAnswer]

  /// The review of the facts, and of the same with some levers changed.
  var review: Review { review(facts) }

  func review(_ facts: Facts) -> Review {
    var review = reviewer.review(facts)
    review.answers = answered + review.answers
    return review
  }
}

extension LawDossier {
  /// The facts of a variant as they are put to the norms of a reviewer; answers of after its date do not go for it.
  func legalCase(_ variant: Variant, _ group: StatusGroup, under setting: LegalSetting, _ facts: Facts, _ reviewer: Reviewer) -> LegalCase {
    let own = answers(on: reviewer.asOf) { $0.goesFor(variant.id, group, under: setting.id) }
    return legalCase(facts, own, reviewer) { changing($0, $1, for: group) }
  }

  /// Facts with the answers of lawyers that go for them. An answer on a lever holds only where its value is not known; one that the measure
  /// changes makes its kind of restriction with its value.
  func legalCase(
    _ facts: Facts, _ answers: [LawyersAnswer], _ reviewer: Reviewer, changing: (Facts, [LeverChange]) -> Facts
  ) -> LegalCase {
    var own = LegalCase(facts: facts, reviewer: answers.isEmpty ? reviewer : reviewer.answering(answers), answered: [])
    for answer in answers {
      guard let lever = answer.lever, own.facts[lever.lever] == .unknown else { continue }
      if own.facts.changed.contains(lever.lever) {
        own.facts = changing(own.facts, [LeverChange(lever: lever.lever, from: .unknown, to: lever.value)])
      } else {
        own.facts[lever.lever] = lever.value
      }
      // A lever that the facts do not give cannot be set.
      if own.facts[lever.lever] != .unknown { own.answered.append(answer) }
    }
    return own
  }

  /// The answers that go for something on a date, the latest first, so that of two on one question the later counts.
  func answers(on date: CalendarDate, goingFor isMeant: (GivenAnswer) -> Bool) -> [LawyersAnswer] {
    law.answers.filter { isMeant($0) && ($0.isOfTable || !$0.answer.date.isAfter(date)) }.map(\.answer).sorted { $0.date > $1.date }
  }
}
