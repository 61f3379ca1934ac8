public import Dossiers

extension ActKind {
  /// The fields in which people write such an act, in the order in which they are asked; `nil` for acts that nobody writes in fields.
  public var fields: [ActField]? {
    switch self {
    case .openTable, .takeSeat: nil
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: nil
    case .invite: [.seat, .newSeat, .seatKind, .name, .weight]
    case .leaveSeat: [.reason]
    case .reissueSeat: [.seat, .reason]
    case .openSession: [.name, .agenda, .present]
    case .presence: [.seat, .there]
    case .suspendSession: [.until, .reason]
    case .resumeSession: []
    case .closeSession: [.reason]
    case .confirmHead: [.about]
    case .propose: [.title, .variant, .levers, .options, .sentences, .trades, .readers]
    case .revise: [.about, .levers, .options, .sentences, .trades, .reason]
    case .withdraw, .withdrawAmendment: [.about, .reason]
    case .amend: [.about, .levers, .options, .sentences, .reason]
    case .refer: [.about, .to, .test, .question, .due, .returnsTo]
    case .answerReferral: [.about, .text, .rulings, .degree, .start, .people, .conditions, .low, .high, .fromYear]
    case .state: [.text, .attribution, .about, .event, .able, .asks, .pays, .need, .readers]
    case .ask: [.text, .to, .about, .readers]
    case .reply: [.about, .text, .attribution]
    case .contest: [.measure, .position, .text]
    case .openRound: [.about, .deadline]
    case .answerRound: [.about, .stand, .reason, .remedy]
    case .closeRound: [.about]
    case .announceVote: [.about, .rule, .opens, .closes]
    case .withdrawVote: [.about, .reason]
    case .giveProxy: [.about, .holder]
    case .openVote, .closeVote: [.about]
    case .cast: [.about, .seat, .choice, .weightFor, .weightAgainst, .weightAbstaining]
    case .breakTie: [.about, .choice]
    case .decide: [.about, .conditions, .tasks]
    case .fail: [.about, .text, .clashes]
    case .adoptMinutes: [.about]
    case .correctMinutes: [.about, .event, .text]
    case .erase: [.about, .ground]
    case .renewDossier: [.dossier, .reason]
    }
  }

  /// Fields that may stay empty.
  public var optional: Set<ActField> {
    switch self {
    case .answerReferral: [.rulings, .degree, .start, .people, .conditions, .low, .high, .fromYear]
    case .propose, .revise, .amend: [.variant, .levers, .options, .sentences, .trades, .reason, .readers]
    case .state, .ask: [.about, .to, .event, .able, .asks, .pays, .need, .readers, .attribution]
    case .refer: [.returnsTo]
    case .answerRound: [.reason, .remedy]
    case .announceVote: [.closes]
    case .cast: [.seat, .choice, .weightFor, .weightAgainst, .weightAbstaining]
    case .contest: [.measure, .position]
    case .decide: [.conditions, .tasks]
    case .fail: [.about, .clashes]
    case .openSession: [.agenda, .present]
    case .suspendSession: [.until, .reason]
    case .leaveSeat, .closeSession, .withdraw, .withdrawAmendment, .withdrawVote: [.reason]
    case .reply: [.attribution]
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: []
    case .invite: [.seat, .newSeat, .seatKind, .name, .weight]
    case .openTable, .takeSeat, .reissueSeat, .presence, .resumeSession, .confirmHead, .openRound, .closeRound, .giveProxy, .openVote,
      .closeVote, .breakTie, .adoptMinutes, .correctMinutes, .erase, .renewDossier:
      []
    }
  }
}
