import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The words of a lawyer's answer to an open norm, wherever it changes a verdict.
struct AnswerWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ terms: LegalWords) { self.terms = terms }

  var heading: Prose { t("Door een jurist beantwoord; dit telt mee:", "Answered by a lawyer; this counts:") }
  var caption: Prose { t("Vragen die een jurist heeft beantwoord; zij tellen mee", "Questions that a lawyer has answered; they count") }

  var columns: [Prose] {
    [
      t("vraag", "question"), t("norm", "norm"), t("antwoord", "answer"), t("reden", "reason"), t("door", "by"), t("op", "on"),
      t("varianten", "variants"),
    ]
  }

  func row(_ answer: LawyersAnswer, _ variants: Prose) -> [Prose] {
    [
      question(answer), terms.norm(answer.norm), outcome(answer), Prose(answer.reason[language]), Prose(answer.author),
      Prose(numbers.date(answer.date)), variants,
    ]
  }

  /// Who answered what, when and why.
  func line(_ answer: LawyersAnswer) -> Prose {
    "\(question(answer)) \(outcome(answer)). \(ground(answer))"
  }

  /// Who answered, when and why.
  func ground(_ answer: LawyersAnswer) -> Prose {
    let (date, reason) = (numbers.date(answer.date), answer.reason[language])
    return t("Beantwoord door \(answer.author) op \(date): \(reason)", "Answered by \(answer.author) on \(date): \(reason)")
  }

  /// The sentence of the paragraph.
  func sentence(_ answer: LawyersAnswer) -> Prose {
    let (date, reason, asked) = (numbers.date(answer.date), answer.reason[language], question(answer))
    return t(
      "Op de vraag: \(asked) is geantwoord: \(outcome(answer)) (\(answer.author), \(date): \(reason)).",
      "The question: \(asked) was answered: \(outcome(answer)) (\(answer.author), \(date): \(reason)).")
  }

  /// The open question; of a lever that was answered its name.
  private func question(_ answer: LawyersAnswer) -> Prose {
    if let lever = answer.lever { return terms.lever(lever.lever) + ":" }
    let norms = terms.law.norms + (terms.law.law.reception?.norms ?? [])
    let rule = norms.first { $0.id == answer.norm }?.open.first { $0.code == answer.code }
    return Prose(rule?.question[language] ?? answer.code.rawValue)
  }

  private func outcome(_ answer: LawyersAnswer) -> Prose {
    switch answer.outcome {
    case .verdict(let verdict): Prose(verdict.name[language])
    case .lever(let lever): Prose(terms.value(lever.value, of: lever.lever))
    }
  }
}
