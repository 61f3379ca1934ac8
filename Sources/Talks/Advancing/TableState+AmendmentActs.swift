import Dossiers
import Vocabulary

extension TableState {
  func check(_ facts: AmendmentAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .propose(let facts):
      try checkMatter(facts.target, act.readers)
      guard let id = proposal(of: facts.target) else { return }
      let proposal = try checkOpen(id, act.readers)
      try checkFree(id)
      try checkLength(facts.reason, .reason)
      try check(facts.change, of: proposal.text, facts.target)
    case .withdraw(let facts):
      guard let amendment = amendment(facts.amendment) else { throw .unknown(.amendment, facts.amendment.rawValue) }
      try check(act.readers, of: .amendment, are: amendment.readers)
      guard amendment.fate == .pending else { throw .ended(.amendment, amendment.id.rawValue) }
      guard amendment.by == act.by else { throw .notAuthor(act.by, author: amendment.by) }
      try checkFree(amendment.proposal)
      try checkLength(facts.reason, .reason)
    }
  }

  /// A change that changes something in what it is meant for.
  private func check(_ change: TextChange, of text: ProposalText, _ target: Matter) throws(Refusal) {
    guard !change.isEmpty else { throw .empty(.change) }
    try check(change.levers, change.options)
    for (index, own) in change.sentences.enumerated() {
      let isInsertion = own.way == .insertAfter
      guard (isInsertion ? 0 : 1)...max(text.sentences.count, isInsertion ? 0 : 1) ~= own.sentence, isInsertion || !text.sentences.isEmpty else {
        throw .noSuchSentence(own.sentence, sentences: text.sentences.count)
      }
      if !isInsertion, change.sentences[..<index].contains(where: { $0.sentence == own.sentence && $0.way != .insertAfter }) {
        throw .sentenceTwice(own.sentence)
      }
      if own.way != .remove { try check(own.text, .text) }
    }
    switch target {
    case .proposal: if text.changed(by: change).text == text { throw .changesNothing }
    case .amendment(let id): if let amendment = amendment(id), amendment.current.amended(by: change) == amendment.current { throw .changesNothing }
    }
  }

  mutating func take(_ facts: AmendmentAct, _ act: Act) {
    switch facts {
    case .propose(let facts):
      guard let proposal = proposal(of: facts.target) else { return }
      amendments.append(
        Amendment(
          id: AmendmentID(act.id), number: next(act.readers, among: amendments.lazy.map(\.readers)), readers: act.readers, by: act.by, at: act.at,
          proposal: proposal, target: facts.target, reason: facts.reason, change: facts.change, current: facts.change))
    case .withdraw(let facts):
      guard let index = amendments.lastIndex(where: { $0.id == facts.amendment }) else { return }
      end(index, .withdrawn, at: act.at)
    }
  }
}
