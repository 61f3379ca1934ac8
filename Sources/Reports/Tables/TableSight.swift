public import Assessments
public import Dossiers
public import Negotiation
public import Talks
public import Vocabulary

/// A table as one reader may see it, at a moment: what every sheet about it is made from. Nothing that the reader may not see is in it.
public struct TableSight: Sendable {
  /// A place that a text can lead to.
  public enum Place: Sendable, Hashable {
    case table
    case proposal(ProposalID)
    case minutes, decisions, votes
    /// The form of an act, about something or about nothing in particular.
    case act(ActKind, about: String?)
    /// A run of the readers' circle.
    case run(String)
  }

  public var language: Language
  /// What the reader may see adds up to this.
  public var state: TableState
  /// The acts that the reader may read, in order.
  public var acts: [Act]
  public var reader: Reader
  public var now: Instant
  public var clock: TableClock
  /// The dossier, for the names of levers and measures; `nil` where it is not at hand.
  public var dossier: Dossier?
  /// How people want to be called, for whoever may know.
  public var people: [PersonID: String] = [:]
  /// How far the record is, for whoever may know.
  public var head: (count: Int, hash: String)?
  /// What is known of the answers to a version of a proposal; `nil` where nobody looks.
  public var answered: @Sendable (ProposalID, Int) -> AnsweredVersion? = { _, _ in nil }
  /// What the dossier answers to the table of a province; `nil` where it is none.
  public var province: @Sendable () -> ProvinceAnswer? = { nil }
  /// What the positions of the dossier allow by themselves, or why that is not known; `nil` where it has none, or is not at hand.
  public var ground: @Sendable () -> Result<PublicGround, NegotiationError>? = { nil }
  /// The name of the table, for commands.
  public var table = ""
  /// Where places are; `nil` where there is none.
  public var address: @Sendable (Place) -> String? = { _ in nil }

  public init(_ seen: (state: TableState, acts: [Act]), for reader: Reader, at now: Instant, clock: TableClock, language: Language) {
    (state, acts, self.reader, self.now, self.clock, self.language) = (seen.state, seen.acts, reader, now, clock, language)
  }

  /// The seat of the reader; `nil` for the public.
  public var own: SeatID? {
    switch reader {
    case .anybody: nil
    case .seat(let seat): seat
    }
  }

  /// What a seat is called; of one that is not named, that it is a delegation or an insider.
  func name(_ seat: SeatID) -> String { SeatWords(language).name(seat, state) }

  func isOfAll(_ decision: TableState.Decision) -> Bool { decision.isOfAll ?? state.isOfAllVoters(decision.readers) }

  /// What a decision is called: one of the table, or an understanding among some seats.
  func name(of decision: TableState.Decision) -> String {
    let words = RecordWords(language)
    guard !isOfAll(decision) else { return words.decision(decision.number) }
    return words.understanding(decision.number) + circle(decision.readers)
  }

  func names(_ seats: [SeatID]) -> String { seats.map(name).joined(separator: ", ") }

  /// Words that lead to a place, where it is anywhere.
  func link(_ words: Prose, to place: Place) -> Prose { address(place).map { "\(words, to: .address($0))" } ?? words }

  public func moment(_ instant: Instant) -> String { clock.moment(instant, in: language) }
  func short(_ instant: Instant) -> String { clock.short(instant, now: now, in: language) }

  /// A proposal by its number and title.
  func title(_ proposal: ProposalID) -> Prose {
    guard let found = state.proposal(proposal) else { return "–" }
    return link("\(found.number) · \(found.title)\(circle(found.readers))", to: .proposal(proposal))
  }

  /// Who else reads something, in brackets, where that is not the whole table: every circle counts from 1, so one number can be that of two things.
  func circle(_ readers: Readers) -> String {
    switch readers {
    case .table: ""
    case .everyone: " (\(readers.kind.word[language]))"
    case .seats(let seats): " (\(names(seats)))"
    case .seat(let seat): " (\(name(seat)))"
    }
  }

  /// A version of a proposal, or an amendment with its proposal.
  func title(_ matter: Matter) -> Prose {
    switch matter {
    case .proposal(let proposal, let version): "\(title(proposal)), \(SeatWords(language).version(version))"
    case .amendment(let id):
      state.amendment(id).map { "\(SeatWords(language).amendment($0.number)) \(title($0.proposal))" } ?? "–"
    }
  }

  /// What has a name at the table, as a text calls it; `nil` for a name that the reader does not know.
  public func subject(_ name: String) -> Prose? {
    if state.proposal(ProposalID(name)) != nil { return title(ProposalID(name)) }
    if state.amendment(AmendmentID(name)) != nil { return title(.amendment(AmendmentID(name))) }
    if let round = state.round(RoundID(name)) { return title(round.matter) }
    if let vote = state.vote(VoteID(name)) { return title(vote.facts.matter) }
    if let referral = state.referral(ReferralID(name)) { return "\(title(referral.facts.proposal)): “\(referral.facts.question)”" }
    return state.sessions.first { $0.id.rawValue == name }.map { "“\($0.name)”" }
  }
}
