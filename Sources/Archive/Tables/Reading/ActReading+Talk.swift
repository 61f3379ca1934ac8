import Dossiers
import Talks
import Vocabulary

extension ActReading {
  mutating func wordAct() -> WordAct? {
    let attribution = word(.attribution, as: WordAct.Attribution.self) ?? .named
    switch kind {
    case .state:
      if let event = values[.event], PlayerTerms.isOfPlayers(event: event) { note(.ofPlayers(String(event.prefix(40))), .event) }
      return .state(telling(.init(text: text(.text), attribution: attribution, about: proposal()?.id, event: text(.event))))
    case .ask: return .ask(.init(text: text(.text), to: seat(.to), about: proposal()?.id))
    case .reply: return said().map { .reply(.init(to: $0, text: text(.text), attribution: attribution)) }
    case .contest:
      let (measure, position) = (values[.measure], values[.position])
      if let measure { checkOption(measure, position, at: (.measure, .position)) }
      if measure == nil, position != nil { note(.missing, .measure) }
      return .contest(.init(measure: measure.map { MeasureID($0) }, position: position.map { OptionID($0) }, text: text(.text)))
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
      .confirmHead, .propose, .revise, .withdraw, .amend, .withdrawAmendment, .refer, .answerReferral, .openRound, .answerRound, .closeRound,
      .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie, .decide, .fail, .adoptMinutes, .correctMinutes, .erase,
      .renewDossier:
      return nil
    }
  }

  /// Words that were said, by the name of their act.
  private mutating func said() -> ActID? {
    guard let text = values[.about] else { return nil }
    let found = state.words.filter { $0.act.rawValue == text || text.utf8.count >= 8 && $0.act.rawValue.hasPrefix(text) }
    if found.count == 1 { return found[0].act }
    note(found.isEmpty ? .unknown(String(text.prefix(40))) : .ambiguous(String(text.prefix(40))), .about)
    return nil
  }

  mutating func consentAct() -> ConsentAct? {
    switch kind {
    case .openRound:
      let (matter, deadline) = (matter(), moment(.deadline))
      guard let matter, let deadline else { return nil }
      return .open(.init(matter: matter, deadline: deadline))
    case .answerRound:
      let (round, stand) = (round(), word(.stand, as: ConsentAct.Stand.self))
      guard let round, let stand else { return nil }
      return .answer(.init(round: round.id, stand: stand, reason: text(.reason), remedy: text(.remedy)))
    case .closeRound: return round().map { .close(.init(round: $0.id)) }
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
      .confirmHead, .propose, .revise, .withdraw, .amend, .withdrawAmendment, .refer, .answerReferral, .state, .ask, .reply, .contest,
      .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie, .decide, .fail, .adoptMinutes, .correctMinutes, .erase,
      .renewDossier:
      return nil
    }
  }

  mutating func voteAct() -> VoteAct? {
    switch kind {
    case .announceVote:
      let (matter, opens, closes) = (matter(), moment(.opens), moment(.closes))
      let rules = (state.rules?.votes ?? []).map(\.id.rawValue)
      if let rule = values[.rule], !rules.isEmpty, !rules.contains(rule) { note(.notOneOf(String(rule.prefix(40)), allowed: rules), .rule) }
      guard let matter, let opens else { return nil }
      return .announce(.init(matter: matter, rule: DecisionRuleID(text(.rule)), opens: opens, closes: closes))
    case .withdrawVote: return vote().map { .withdraw(.init(vote: $0.id, reason: text(.reason))) }
    case .giveProxy:
      let (vote, holder) = (vote(), seat(.holder))
      guard let vote, let holder else { return nil }
      return .proxy(.init(vote: vote.id, holder: holder))
    case .openVote: return vote().map { .open(.init(vote: $0.id)) }
    case .closeVote: return vote().map { .close(.init(vote: $0.id)) }
    case .cast: return ballot()
    case .breakTie:
      let (vote, choice) = (vote(), word(.choice, as: VoteAct.Choice.self))
      guard let vote, let choice else { return nil }
      guard choice != .abstains else {
        note(.notOneOf(choice.rawValue, allowed: [VoteAct.Choice.inFavour, .against].map(\.rawValue)), .choice)
        return nil
      }
      return .breakTie(.init(vote: vote.id, isInFavour: choice == .inFavour))
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession,
      .confirmHead, .propose, .revise, .withdraw, .amend, .withdrawAmendment, .refer, .answerReferral, .state, .ask, .reply, .contest, .openRound,
      .answerRound, .closeRound, .decide, .fail, .adoptMinutes, .correctMinutes, .erase, .renewDossier:
      return nil
    }
  }

  /// A whole vote by its choice, or a divided one by its weights.
  private mutating func ballot() -> VoteAct? {
    let (vote, seat, choice) = (vote(), seat(.seat), word(.choice, as: VoteAct.Choice.self))
    let weights: [(ActField, VoteAct.Choice)] = [(.weightFor, .inFavour), (.weightAgainst, .against), (.weightAbstaining, .abstains)]
    let parts = weights.compactMap { field, choice in number(field).map { VoteAct.Part(choice, weight: $0) } }.filter { $0.weight != 0 }
    guard let vote else { return nil }
    if parts.isEmpty, choice == nil, problems.isEmpty { note(.missing, .choice) }
    guard parts.isEmpty else { return .cast(.init(vote: vote.id, seat: seat, parts: parts)) }
    // Who is not on the roll is refused by the table, with its rule.
    let weight = vote.frozen?.roll.first { $0.seat == seat ?? own }?.weight ?? 1
    return choice.map { .cast(.init(vote: vote.id, seat: seat, parts: [.init($0, weight: weight)])) }
  }
}
