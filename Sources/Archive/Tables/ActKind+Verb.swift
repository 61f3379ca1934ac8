public import Dossiers

extension ActKind {
  /// The verb of `polder table` that does the act, and which of its acts it is; `nil` for an act that no command does by itself.
  public var verb: (name: String, act: String)? {
    switch self {
    case .openTable, .takeSeat: nil
    case .giveSecret, .answerOpening: nil
    case .withdrawPosition: ("unseal", "withdraw")
    case .sealPosition: ("seal", "")
    case .agreeOpening: ("agree", "")
    case .readyOpening: ("unseal", "ready")
    case .packOpening: ("unseal", "parcel")
    case .dropOpening: ("unseal", "drop")
    case .invite: ("seats", "invite")
    case .reissueSeat: ("seats", "reissue")
    case .leaveSeat: ("seats", "leave")
    case .openSession: ("session", "open")
    case .presence: ("session", "presence")
    case .suspendSession: ("session", "suspend")
    case .resumeSession: ("session", "resume")
    case .closeSession: ("session", "close")
    case .confirmHead: ("session", "confirm")
    case .propose: ("propose", "new")
    case .revise: ("propose", "revise")
    case .withdraw: ("propose", "withdraw")
    case .amend: ("amend", "new")
    case .withdrawAmendment: ("amend", "withdraw")
    case .refer: ("refer", "")
    case .answerReferral: ("answer", "")
    case .state: ("state", "word")
    case .ask: ("state", "ask")
    case .reply: ("state", "reply")
    case .contest: ("state", "contest")
    case .openRound: ("round", "open")
    case .answerRound: ("round", "answer")
    case .closeRound: ("round", "close")
    case .announceVote: ("vote", "announce")
    case .withdrawVote: ("vote", "withdraw")
    case .giveProxy: ("vote", "proxy")
    case .openVote: ("vote", "open")
    case .cast: ("vote", "cast")
    case .closeVote: ("vote", "close")
    case .breakTie: ("vote", "tie")
    case .decide: ("decide", "decision")
    case .fail: ("decide", "failure")
    case .adoptMinutes: ("minutes", "adopt")
    case .correctMinutes: ("minutes", "correct")
    case .erase: ("record", "erase")
    case .renewDossier: ("record", "dossier")
    }
  }

  /// The command that does the act at a table for a seat.
  public func command(at table: String, seat: String) -> String {
    guard let verb else { return "polder table show \(table) --seat \(seat)" }
    return ["polder table \(verb.name) \(table)", verb.act, "--seat \(seat)"].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
