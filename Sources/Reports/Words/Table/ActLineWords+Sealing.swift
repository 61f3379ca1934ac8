import Negotiation
import Talks
import Vocabulary

extension ActLineWords {
  func line(_ act: SealingAct, _ who: String) -> Prose {
    switch act {
    case .seal(let facts):
      let hash = short(facts.commitment)
      return t("\(who) verzegelt een standpunt, vingerafdruk \(hash).", "\(who) seals a position, fingerprint \(hash).")
    case .withdraw(let facts):
      return t("\(who) trekt het verzegelde standpunt in", "\(who) withdraws the sealed position") + because(facts.reason)
    case .agree(let facts): return agreement(facts.terms, who)
    case .ready: return t("\(who) is gereed om te openen.", "\(who) is ready for the opening.")
    case .pack:
      return t(
        "\(who) neemt de enveloppen mee om ze op een andere machine te openen; dat telt als een antwoord.",
        "\(who) takes the envelopes along, to open them on another machine; that counts as an answer.")
    case .give: return t("\(who) heeft het geheim gegeven.", "\(who) has given the secret.")
    case .answer(let facts): return answer(facts)
    case .drop(let facts): return "\(who): " + OpeningEndWords(language).ended(facts.cause, on: facts.seat.map(sight.name)) + because(facts.reason)
    }
  }

  private func agreement(_ terms: OpeningTerms, _ who: String) -> Prose {
    let envelopes = terms.envelopes.map { "\(sight.name($0.seat)) (\(short($0.commitment)))" }.joined(separator: ", ")
    let words = OpeningAnswerWords(language, terms, sight.politics) { sight.name($0) }
    let known = words.list(terms.onPublicPositions, t("; met hun openbare standpunt: ", "; with their public position: "))
    let left = words.list(terms.excluded, t("; buiten beschouwing: ", "; left out: "))
    let number = Negotiation.Table(measures: terms.measures, parties: []).packageCount
    let count = number.map { Phrase(whole: $0)[language] } ?? t("ontelbaar veel", "innumerable")
    let which = terms.question.namesPackages ? t(", welke", ", which") : ""
    let step = terms.question.namesStep ? t(", anders de kleinste stap", ", else the smallest step") : ""
    let more = t(
      "; \(count) pakketten; gevraagd: of er een is\(which)\(step); \(terms.program), antwoord na \(terms.budgetSeconds) s",
      "; \(count) packages; asked: whether there is one\(which)\(step); \(terms.program), answer after \(terms.budgetSeconds) s")
    return t(
      "\(who) stemt in met openen van de envelop van \(envelopes)\(known)\(left)\(more).",
      "\(who) agrees to open the envelope of \(envelopes)\(known)\(left)\(more).")
  }

  private func answer(_ facts: SealingAct.Answer) -> Prose {
    OpeningAnswerWords(language, sight.state.sealedOpening(facts.opening)?.terms, sight.politics) { sight.name($0) }.line(facts.answer)
  }

  /// The beginning of a fingerprint, enough to compare by eye.
  private func short(_ commitment: String) -> String { String(commitment.prefix(12)) }
}
