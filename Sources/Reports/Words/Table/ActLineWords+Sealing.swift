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
    case .give: return t("\(who) heeft het geheim gegeven.", "\(who) has given the secret.")
    case .answer(let facts): return answer(facts)
    case .drop(let facts): return t("Het openen is afgebroken: ", "The opening was dropped: ") + cause(facts.cause) + because(facts.reason)
    }
  }

  private func agreement(_ terms: OpeningTerms, _ who: String) -> Prose {
    let envelopes = terms.envelopes.map { "\(sight.name($0.seat)) (\(short($0.commitment)))" }.joined(separator: ", ")
    let known = list(terms.onPublicPositions, t("; met hun openbare standpunt: ", "; with their public position: "))
    let left = list(terms.excluded, t("; buiten beschouwing: ", "; left out: "))
    return t(
      "\(who) stemt in met openen van de envelop van \(envelopes)\(known)\(left).",
      "\(who) agrees to open the envelope of \(envelopes)\(known)\(left).")
  }

  private func list(_ seats: [SeatID], _ before: String) -> String {
    seats.isEmpty ? "" : before + seats.map { sight.name($0) }.joined(separator: ", ")
  }

  /// What came out: whether, which, and the step; never whose.
  private func answer(_ facts: SealingAct.Answer) -> Prose {
    guard let answer = facts.answer else {
      return t("De verzegelde standpunten gaven binnen de tijd geen antwoord.", "The sealed positions gave no answer within the time.")
    }
    let measures = sight.state.sealedOpening(facts.opening)?.terms.measures ?? []
    guard answer.isPossible else {
      return t("Er is geen pakket waarmee allen kunnen leven", "There is no package that all can live with") + step(answer.step, measures)
    }
    let named = answer.packages.map { package in
      zip(measures, package).map { "\($0.id): \($0.options.indices.contains($1) ? $0.options[$1].rawValue : "?")" }.joined(separator: ", ")
    }
    let more = answer.hasMore ? t("; er zijn er meer", "; there are more") : ""
    let which = named.isEmpty ? "" : ": " + named.joined(separator: "; ") + more
    return t("Er is een pakket waarmee allen kunnen leven\(which).", "There is a package that all can live with\(which).")
  }

  private func step(_ step: OpeningAnswer.Step, _ measures: [Measure]) -> Prose {
    switch step {
    case .none: return "."
    case .exists: return t("; er is een stap die er een zou openen.", "; there is a step that would open one.")
    case .on(let levers):
      let names = levers.filter(measures.indices.contains).map { measures[$0].id.rawValue }.joined(separator: ", ")
      return t("; de kleinste stap die er een zou openen gaat over \(names).", "; the smallest step that would open one is about \(names).")
    }
  }

  private func cause(_ cause: SealingAct.Cause) -> Prose {
    switch cause {
    case .withdrawn: t("ingetrokken", "withdrawn")
    case .late: t("niet alle geheimen kwamen op tijd", "not all secrets came in time")
    case .wrongSecret: t("een envelop ging niet open", "an envelope did not open")
    case .broken: t("het programma dat opent, is gestopt", "the program that opens came to an end")
    case .seatLost: t("een zetel ging van tafel", "a seat left the table")
    case .sealedAnew: t("een zetel verzegelde opnieuw", "a seat sealed anew")
    case .sessionClosed: t("de zitting werd gesloten", "the session was closed")
    }
  }

  /// The beginning of a fingerprint, enough to compare by eye.
  private func short(_ commitment: String) -> String { String(commitment.prefix(12)) }
}
