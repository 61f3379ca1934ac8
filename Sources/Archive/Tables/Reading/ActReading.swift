public import Dossiers
public import Talks
public import Vocabulary

/// Reads an act from the fields in which somebody wrote it, with all that is wrong with them.
///
/// What it refers to is sought in what the seat may read, so that a name of something closed is as unknown as one that never was.
public struct ActReading {
  let kind: ActKind
  /// The seat that does it.
  let own: SeatID
  let values: [ActField: String]
  /// What the seat may read.
  let state: TableState
  let clock: WallClock
  /// The dossier, where it is at hand: levers, measures and variants are then looked up in it.
  public var dossier: Dossier?
  private(set) var problems: [ActFieldProblem] = []

  /// `values` by field, as they were written.
  public init(_ kind: ActKind, by own: SeatID, _ values: [ActField: String], in state: TableState, clock: WallClock) {
    (self.kind, self.own, self.state, self.clock) = (kind, own, state, clock)
    self.values = values.compactMapValues { text in
      // Browsers end a line with two signs, which are one character here.
      let rest = text.replacing("\r\n", with: "\n").trimmed
      return rest.isEmpty ? nil : rest
    }
  }

  /// The act, but for who does it and when, and for what the ledger adds. Throws `ActFieldProblems` with all that is wrong.
  public mutating func body() throws(ActFieldProblems) -> Act.Body {
    let fields = kind.fields ?? []
    for field in ActField.allCases where values[field] != nil && !fields.contains(field) { note(.foreign(field.rawValue), field) }
    for field in fields where values[field] == nil && !kind.optional.contains(field) { note(.missing, field) }
    guard problems.isEmpty else { throw ActFieldProblems(problems: problems) }
    let body = family()
    guard problems.isEmpty, let body else { throw ActFieldProblems(problems: problems) }
    return body
  }

  private mutating func family() -> Act.Body? {
    switch kind {
    case .openTable, .takeSeat: nil
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: nil
    case .invite, .leaveSeat, .reissueSeat: seatAct().map(Act.Body.seat)
    case .openSession, .presence, .suspendSession, .resumeSession, .closeSession, .confirmHead: sessionAct().map(Act.Body.session)
    case .propose, .revise, .withdraw: proposalAct().map(Act.Body.proposal)
    case .amend, .withdrawAmendment: amendmentAct().map(Act.Body.amendment)
    case .refer, .answerReferral: referralAct().map(Act.Body.referral)
    case .state, .ask, .reply, .contest: wordAct().map(Act.Body.word)
    case .openRound, .answerRound, .closeRound: consentAct().map(Act.Body.consent)
    case .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie: voteAct().map(Act.Body.vote)
    case .decide, .fail: decisionAct().map(Act.Body.decision)
    case .adoptMinutes, .correctMinutes: minutesAct().map(Act.Body.minutes)
    case .erase, .renewDossier: recordAct().map(Act.Body.record)
    }
  }

  /// The circle that was chosen, the usual one where none was: `public`, `table`, or seats with commas between them.
  public mutating func readers(usual: Readers = .table) throws(ActFieldProblems) -> Readers {
    guard let text = values[.readers] else { return usual }
    if text == Readers.everyone.key { return .everyone }
    if text == Readers.table.key { return .table }
    let seats = text.split(separator: ",").map { SeatID(String($0).trimmed) }
    for seat in seats where state.seated(seat) == nil {
      note(.notOneOf(seat.rawValue, allowed: ["public", "table"] + state.seats.map(\.seat.id.rawValue)), .readers)
    }
    guard problems.isEmpty else { throw ActFieldProblems(problems: problems) }
    return Readers(seats)
  }

  mutating func note(_ fault: ActFieldFault, _ field: ActField) { problems.append(ActFieldProblem(field: field, fault: fault)) }
}

extension String {
  /// Without spaces and line ends around it.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
