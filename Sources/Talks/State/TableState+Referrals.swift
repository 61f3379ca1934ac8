public import Vocabulary

extension TableState {
  /// A proposal that was sent away with a question.
  public struct Referral: Sendable, Hashable, Codable {
    /// What came back.
    public struct Answer: Sendable, Hashable, Codable {
      public var facts: ReferralAct.Answer
      public var by: SeatID
      public var at: Instant
      /// The dossier of that day.
      public var dossier: String
    }

    public var id: ReferralID
    public var readers: Readers
    public var by: SeatID
    public var at: Instant
    public var facts: ReferralAct.Referral
    public var answer: Answer?
    /// The session on whose agenda the proposal came back.
    public var returned: SessionID?

    /// Whether its answer is late at an instant.
    public func isOverdue(at instant: Instant) -> Bool { answer == nil && instant > facts.due }
  }

  /// A verdict at the table: what the machine found and what a lawyer made of it.
  public struct VerdictAtTable: Sendable, Hashable, Codable {
    public enum Standing: String, Sendable, Hashable, Codable {
      case machine, confirmed, overruled
      /// An open norm that a lawyer answered.
      case answered
      /// An open norm without an answer.
      case open
    }

    public var referral: ReferralID
    public var finding: ReferralAct.Finding
    public var standing: Standing
    /// `nil` while the norm is open.
    public var verdict: Verdict?
    public var reason: String
    /// Who signed it and when; `nil` while it is the machine's.
    public var by: SeatID?
    public var at: Instant?
  }

  public func referral(_ id: ReferralID) -> Referral? { referrals.last { $0.id == id } }

  /// Referrals without an answer, those overdue first, then by date; none of what was withdrawn or decided, for which nobody waits any more.
  public func referralsOut(at instant: Instant) -> [Referral] {
    referrals.filter { $0.answer == nil && !isOver($0.facts.proposal) }.enumerated().sorted {
      ($0.element.facts.due, $0.offset) < ($1.element.facts.due, $1.offset)
    }.map(\.element)
  }

  /// The verdicts on a version of a proposal, as lawyers left them, in the order of the findings.
  public func verdicts(of proposal: ProposalID, version: Int) -> [VerdictAtTable] {
    referrals.filter { $0.facts.proposal == proposal && $0.facts.version == version && $0.facts.test == .law }.flatMap(\.verdicts)
  }

  /// What lawyers ruled on a version of a proposal, as it is in force: of two rulings on one rule of the law the later counts.
  public func rulings(on proposal: ProposalID, version: Int) -> [VerdictAtTable] {
    let signed = verdicts(of: proposal, version: version).filter { $0.by != nil }.enumerated().sorted {
      ($0.element.at ?? Instant(milliseconds: 0), $0.offset) < ($1.element.at ?? Instant(milliseconds: 0), $1.offset)
    }.map(\.element)
    return signed.enumerated().filter { place, own in !signed[(place + 1)...].contains { $0.finding.isSame(as: own.finding) } }.map(\.element)
  }
}

extension ReferralAct.Finding {
  /// Whether two findings are of the same rule or open question.
  fileprivate func isSame(as other: Self) -> Bool { norm == other.norm && place?.code == other.place?.code }
}

extension TableState.Referral {
  /// What the machine found and what the answer made of it.
  public var verdicts: [TableState.VerdictAtTable] {
    (facts.review?.findings ?? []).map { finding in
      var verdict = TableState.VerdictAtTable(
        referral: id, finding: finding, standing: finding.verdict == nil ? .open : .machine, verdict: finding.verdict, reason: "")
      guard let answer, let ruling = answer.facts.rulings.last(where: { $0.finding == finding.id }) else { return verdict }
      verdict.standing = finding.verdict.map { $0 == ruling.verdict ? .confirmed : .overruled } ?? .answered
      verdict.verdict = ruling.verdict
      verdict.reason = ruling.reason
      verdict.by = answer.by
      verdict.at = answer.at
      return verdict
    }
  }
}
