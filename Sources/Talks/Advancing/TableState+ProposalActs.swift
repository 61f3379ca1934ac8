import Dossiers
public import Vocabulary

extension TableState {
  func check(_ facts: ProposalAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .propose(let proposal):
      try check(proposal.title, .title)
      try check(proposal.text, beginsFrom: proposal.variant)
    case .revise(let revision):
      let proposal = try checkOpen(revision.proposal, act.readers)
      guard proposal.author == act.by else { throw .notAuthor(act.by, author: proposal.author) }
      guard revision.after == proposal.version else { throw .notNewest(version: revision.after, newest: proposal.version) }
      try checkFree(proposal.id)
      try checkLength(revision.reason, .reason)
      try check(revision.text, beginsFrom: proposal.variant)
      if revision.text == proposal.text { throw .changesNothing }
    case .withdraw(let withdrawal):
      let proposal = try checkOpen(withdrawal.proposal, act.readers)
      guard proposal.author == act.by else { throw .notAuthor(act.by, author: proposal.author) }
      try checkFree(proposal.id)
      try checkLength(withdrawal.reason, .reason)
    }
  }

  /// No text changes while a vote or a round on it or on one of its amendments runs.
  func checkFree(_ proposal: ProposalID) throws(Refusal) {
    if let vote = votes.last(where: { $0.isRunning && self.proposal(of: $0.facts.matter) == proposal }) { throw .textFrozen(vote.id) }
    if let round = rounds.last(where: { $0.closedAt == nil && self.proposal(of: $0.matter) == proposal }) {
      throw .running(.round, round.id.rawValue)
    }
  }

  /// Whether a text can change now.
  public func isFree(_ proposal: ProposalID) -> Bool {
    do { try checkFree(proposal) } catch { return false }
    return true
  }

  /// A text that proposes something, if only a variant as it is, each lever and measure once, with values that can be written.
  private func check(_ text: ProposalText, beginsFrom variant: VariantID?) throws(Refusal) {
    guard variant != nil || !(text.levers.isEmpty && text.options.isEmpty && text.sentences.isEmpty && text.trades == nil) else {
      throw .empty(.text)
    }
    try check(text.levers, text.options)
    for trade in text.trades ?? [] { try check(trade) }
    guard text.levers.allSatisfy({ $0.value != nil }), text.options.allSatisfy({ $0.option != nil }) else { throw .valueMissing }
    for sentence in text.sentences { try check(sentence, .text) }
  }

  func check(_ levers: [LeverChange], _ options: [OptionChange]) throws(Refusal) {
    for (index, own) in levers.enumerated() {
      if levers[..<index].contains(where: { $0.isAboutTheSame(as: own) }) { throw .leverTwice(own.lever, own.group) }
      if case .number(let text) = own.value, !Self.isDecimal(text) { throw .notDecimal(text) }
    }
    for (index, own) in options.enumerated() where options[..<index].contains(where: { $0.measure == own.measure }) {
      throw .measureTwice(own.measure)
    }
  }

  /// Whether a text is `never` or a decimal with at most 15 digits, written in one way only: no sign but −, no needless noughts.
  static func isDecimal(_ text: String) -> Bool {
    if text == "never" { return true }
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, text != "-0", unsigned.count <= 16 else { return false }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else { return false }
    if whole.count > 1, whole.hasPrefix("0") { return false }
    return parts.count == 1 || !parts[1].hasSuffix("0")
  }

  mutating func take(_ facts: ProposalAct, _ act: Act) {
    switch facts {
    case .propose(let facts):
      let first = Proposal.Version(number: 1, text: facts.text, by: act.by, at: act.at, reason: "", dossier: dossier ?? "")
      proposals.append(
        Proposal(
          id: ProposalID(act.id), number: next(act.readers, among: proposals.lazy.map(\.readers)), readers: act.readers, author: act.by,
          title: facts.title, variant: facts.variant, versions: [first]))
    case .revise(let facts):
      guard let proposal = proposal(facts.proposal) else { return }
      let next = Proposal.Version(
        number: proposal.version + 1, text: facts.text, by: act.by, at: act.at, reason: facts.reason, dossier: dossier ?? "")
      add(next, proposal.text.numbers(in: facts.text), to: facts.proposal)
    case .withdraw(let facts):
      guard let index = proposals.lastIndex(where: { $0.id == facts.proposal }) else { return }
      proposals[index].withdrawnAt = act.at
      for other in amendments.indices where amendments[other].proposal == facts.proposal && amendments[other].fate == .pending {
        end(other, .lapsed, at: act.at)
      }
    }
  }
}

extension TableState.Vote {
  /// Whether ballots may still come in, or the chair must still break a tie.
  var isRunning: Bool { phase == .open || isTied }

  /// Whether the count ended in a tie of which the chair has said nothing.
  public var isTied: Bool { count?.outcome == .tied && tie == nil }
}
