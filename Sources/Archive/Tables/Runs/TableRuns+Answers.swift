public import Assessments
import Crypto
import Dossiers
import Foundation
public import Talks
public import Vocabulary

/// The answers to a version as they were concluded: what the program says, what counts at the table, and the futures of the run.
public struct ConcludedVersion: Sendable {
  var machine: Assessment?
  var atTable: Assessment?
  var futures: FutureFigures?
  var made: CalendarDate?
}

extension TableRuns {
  /// What is known of the answers to a version, with what lawyers ruled on it, and what it changed of the version before.
  ///
  /// `date` tells the day of a ruling by the clock of the table. Throws `RunStoreError`.
  public func answered(
    _ proposal: TableState.Proposal, version: Int, in state: TableState, date: (Instant) -> CalendarDate?
  ) throws -> AnsweredVersion {
    let rulings = [version, version - 1].map { state.rulings(on: proposal.id, version: $0).compactMap { TableRuling($0, date) } }
    let (found, answer) = try answers(to: proposal, version, rulings[0])
    guard version > 1, let answer, case (_, let before?) = try answers(to: proposal, version - 1, rulings[1]) else { return found }
    var own = found
    own.difference = own.dossier.map { VersionDifference(from: before, to: answer, of: $0) }
    return own
  }

  /// The answers to one version, and where its run was made what can be compared.
  private func answers(to proposal: TableState.Proposal, _ version: Int, _ rulings: [TableRuling]) throws -> (AnsweredVersion, ComparedAnswer?) {
    let run: VersionRun
    switch try found(proposal, version: version) {
    case .none(let standing): return (AnsweredVersion(version, standing), nil)
    case .run(let found): run = found
    }
    var own = AnsweredVersion(version, try standing(of: run))
    (own.variant, own.dossier) = (run.variant, run.reading.dossier)
    let circle = own.standing == .made ? try store.circle(run.circle) : nil
    let id = try circle.map { try run.id(in: $0) }
    let hash = rulings.isEmpty ? nil : try Self.hash(rulings)
    let name = "\(run.circle) \(id?.hash ?? "law of \(proposal.id) \(version)") \(hash ?? "")"
    let kept = try keeping(name) { try concluded(run, id, circle, rulings, hash) }
    (own.run, own.made, own.machine, own.atTable) = (id?.hash, kept.made, kept.machine, kept.atTable)
    return (own, id == nil ? nil : own.answers.flatMap { ComparedAnswer($0, run.variant, kept.futures) })
  }

  /// What the run says, or the law alone where it was not made, and the same with rulings.
  private func concluded(_ run: VersionRun, _ id: RunID?, _ circle: Circle?, _ rulings: [TableRuling], _ hash: String?) throws -> ConcludedVersion {
    var (kept, dossier) = (ConcludedVersion(), run.reading.dossier)
    if let id, let circle {
      let summary = try store.run(id.hash, in: circle)
      kept.machine = try store.assessment(summary, withSeries: false, in: circle)
      (kept.futures, kept.made) = (try store.futures(summary, in: circle), summary.date)
    } else {
      (kept.machine, dossier) = (run.reading.law, dossier.withLawAlone)
    }
    if !rulings.isEmpty { kept.atTable = try kept.machine?.ruled(by: rulings, hash: hash, kept.futures, of: dossier) }
    return kept
  }

  /// How far the run of a version is.
  private func standing(of run: VersionRun) throws -> AnsweredVersion.Standing {
    guard let circle = try store.circle(run.circle) else { return .notAsked }
    let id = try run.id(in: circle)
    if try store.isMade(id, in: circle) { return .made }
    switch try store.job(id, in: circle)?.state {
    case nil, .done: return .notAsked
    case .queued: return .waiting
    case .running: return .running
    case .failed: return .failed
    case .cancelled: return .cancelled
    }
  }

  private static func hash(_ rulings: [TableRuling]) throws -> String {
    SHA256.hash(data: Data(try JSONText.line(rulings).utf8)).map { String(format: "%02x", $0) }.joined()
  }

  /// The review that goes with a referral for a legal test: what the run found, or the law alone where it was not made; `nil` where nothing of the
  /// version can be laid before the law. Throws `RunStoreError`.
  public func review(of proposal: TableState.Proposal, version: Int) throws -> ReferralAct.Review? {
    guard case .run(let run) = try found(proposal, version: version) else { return nil }
    if let circle = try store.circle(run.circle), try store.isMade(run.id(in: circle), in: circle) {
      let summary = try store.run(run.id(in: circle).hash, in: circle)
      let law = try store.assessment(summary, withSeries: false, in: circle).variant(run.variant)?.law
      return law.map { ReferralAct.Review($0, run: summary.id.hash) }
    }
    return run.reading.law?.variant(run.variant)?.law.map { ReferralAct.Review($0, run: "") }
  }
}

extension ReferralAct.Review {
  /// What the program found, each rule and open norm once, numbered F1, F2 and so on.
  fileprivate init(_ law: LawAnswer, run: String) {
    self.init(
      run: run,
      findings: law.rulesFound.enumerated().map { index, found in
        var finding = ReferralAct.Finding(FindingID("F\(index + 1)"), norm: found.norm, verdict: found.verdict)
        finding.place = ReferralAct.Place(code: found.code, groups: found.groups, states: found.states)
        if found.verdict == nil { (finding.question, finding.allowed) = (found.question, found.allowed) }
        return finding
      })
  }
}

extension TableRuling {
  /// A ruling that a seat signed; `nil` where nobody did, or the finding does not say where in the law it belongs.
  fileprivate init?(_ verdict: TableState.VerdictAtTable, _ date: (Instant) -> CalendarDate?) {
    guard let place = verdict.finding.place, let by = verdict.by, let at = verdict.at, let day = date(at), let ruled = verdict.verdict else {
      return nil
    }
    self.init(
      on: (verdict.finding.norm, place.code), groups: place.groups, states: place.states.map(\.rawValue), (ruled, verdict.reason),
      by: (by.rawValue, day))
  }
}
