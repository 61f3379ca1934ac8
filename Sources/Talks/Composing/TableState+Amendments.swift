import Dossiers
public import Vocabulary

extension TableState {
  /// Amendments of a proposal that wait to be put, in the order in which the rules put them: those on another amendment before it, and of those that
  /// clash the furthest first.
  public func amendmentsToPut(on proposal: ProposalID) -> [Amendment] {
    let pending = amendments.filter { $0.proposal == proposal && $0.fate == .pending }
    let direct = inOrder(pending.filter { if case .proposal = $0.target { true } else { false } })
    func withOwn(_ amendment: Amendment) -> [Amendment] {
      inOrder(pending.filter { $0.target == .amendment(amendment.id) }).flatMap(withOwn) + [amendment]
    }
    return direct.flatMap(withOwn)
  }

  /// Pending amendments on the same target that clash with this one, in their order.
  public func rivals(of amendment: Amendment) -> [Amendment] {
    amendments.filter { other in
      guard other.id != amendment.id, other.fate == .pending, other.proposal == amendment.proposal else { return false }
      return hasSameTarget(other, amendment) && other.current.clashes(with: amendment.current)
    }
  }

  private func hasSameTarget(_ first: Amendment, _ second: Amendment) -> Bool {
    switch (first.target, second.target) {
    case (.proposal, .proposal): true
    case (.amendment(let one), .amendment(let other)): one == other
    case (.proposal, .amendment), (.amendment, .proposal): false
    }
  }

  private func inOrder(_ amendments: [Amendment]) -> [Amendment] {
    amendments.enumerated().sorted { isPut($0.element, before: $1.element, $0.offset < $1.offset) }.map(\.element)
  }

  private func isPut(_ first: Amendment, before second: Amendment, _ isEarlier: Bool) -> Bool {
    guard rules?.amendmentOrder == .furthestFirst else { return isEarlier }
    let text = proposal(first.proposal)?.text ?? ProposalText()
    let (one, other) = (Reach(first.current, from: text), Reach(second.current, from: text))
    return one > other || !(other > one) && isEarlier
  }

  /// Whether a matter may be put now: it is the newest, nothing ended it, and what must be put before it has been.
  func checkTurn(_ matter: Matter, _ readers: Readers) throws(Refusal) {
    try checkMatter(matter, readers)
    switch matter {
    case .proposal(let id, _):
      let pending = amendmentsToPut(on: id)
      if !pending.isEmpty { throw .amendmentsPending(pending.map(\.id)) }
    case .amendment(let id):
      guard let amendment = amendment(id) else { throw .unknown(.amendment, id.rawValue) }
      let own = amendments.filter { $0.target == .amendment(id) && $0.fate == .pending }
      if !own.isEmpty { throw .amendmentsPending(own.map(\.id)) }
      for rival in rivals(of: amendment) {
        let isEarlier = rival.number < amendment.number
        if isPut(rival, before: amendment, isEarlier) { throw .furtherFirst(rival.id) }
      }
    }
  }

  /// Whether a matter is still one: in its own circle, of the newest version, not ended or decided.
  func checkMatter(_ matter: Matter, _ readers: Readers) throws(Refusal) {
    switch matter {
    case .proposal(let id, let version):
      let proposal = try checkOpen(id, readers)
      guard proposal.versions.indices.contains(version - 1) else { throw .unknown(.version, "\(version)") }
      guard version == proposal.version else { throw .notNewest(version: version, newest: proposal.version) }
    case .amendment(let id):
      guard let amendment = amendment(id) else { throw .unknown(.amendment, id.rawValue) }
      try check(readers, of: .amendment, are: amendment.readers)
      guard amendment.fate == .pending else { throw .ended(.amendment, id.rawValue) }
      _ = try checkOpen(amendment.proposal, readers)
    }
  }

  /// A proposal that is neither withdrawn nor decided, in its own circle.
  func checkOpen(_ id: ProposalID, _ readers: Readers) throws(Refusal) -> Proposal {
    guard let proposal = proposal(id) else { throw .unknown(.proposal, id.rawValue) }
    try check(readers, of: .proposal, are: proposal.readers)
    if proposal.withdrawnAt != nil { throw .ended(.proposal, id.rawValue) }
    if let decision = decisions.last(where: { $0.proposal == id }) { throw .decidedAlready(decision.id) }
    return proposal
  }

  /// What an outcome does to the matter: an amendment that was carried makes a new version; one that a vote rejected is over.
  mutating func settle(_ matter: Matter, isCarried: Bool, by seat: SeatID, at instant: Instant) {
    guard case .amendment(let id) = matter, let index = amendments.lastIndex(where: { $0.id == id }), amendments[index].fate == .pending else {
      return
    }
    guard isCarried else { return end(index, .rejected, at: instant) }
    let amendment = amendments[index]
    amendments[index].fate = .adopted
    amendments[index].endedAt = instant
    for rival in rivals(of: amendment) {
      if let index = amendments.lastIndex(where: { $0.id == rival.id }) { end(index, .lapsed, at: instant) }
    }
    switch amendment.target {
    case .amendment(let target):
      guard let index = amendments.lastIndex(where: { $0.id == target }) else { return }
      amendments[index].current = amendments[index].current.amended(by: amendment.current)
    case .proposal(let target, _):
      guard let proposal = proposal(target) else { return }
      let (text, moved) = proposal.text.changed(by: amendment.current)
      let next = Proposal.Version(
        number: proposal.version + 1, text: text, by: seat, at: instant, reason: amendment.reason, amendment: id, dossier: dossier ?? "")
      add(next, moved, to: target)
    }
  }

  /// Ends an amendment and those that change it.
  mutating func end(_ index: Int, _ fate: Amendment.Fate, at instant: Instant) {
    amendments[index].fate = fate
    amendments[index].endedAt = instant
    let id = amendments[index].id
    for other in amendments.indices where amendments[other].target == .amendment(id) && amendments[other].fate == .pending {
      end(other, .lapsed, at: instant)
    }
  }

  /// Moves an amendment of an amendment, which counts sentences as the proposal does. Its levers and options are of the amendment, whatever the
  /// proposal has.
  private mutating func move(second index: Int, _ moved: [Int?], at instant: Instant) {
    let change = amendments[index].current
    if edition == .first {
      amendments[index].current = change.moved(to: ProposalText(), moved) ?? change
    } else if let sentences = change.sentences(movedTo: moved) {
      amendments[index].current.sentences = sentences
    } else {
      end(index, .lapsed, at: instant)
    }
  }

  /// Adds a version, and moves what waits to be put on to it; an amendment of which the words are gone lapses and stays readable.
  mutating func add(_ version: Proposal.Version, _ moved: [Int?], to id: ProposalID) {
    guard let index = proposals.lastIndex(where: { $0.id == id }) else { return }
    proposals[index].versions.append(version)
    for other in amendments.indices where amendments[other].proposal == id && amendments[other].fate == .pending {
      guard case .proposal = amendments[other].target else {
        move(second: other, moved, at: version.at)
        continue
      }
      if let change = amendments[other].current.moved(to: version.text, moved) {
        amendments[other].current = change
      } else {
        end(other, .lapsed, at: version.at)
      }
    }
  }
}
