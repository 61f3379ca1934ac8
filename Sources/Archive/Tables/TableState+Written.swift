public import Dossiers
public import Talks
import Vocabulary

extension TableState {
  /// How a thing of the table is written in the field `about` of an act: by its number where that tells it apart, else by its name.
  ///
  /// A vote, a round, a session and a proposal go by the bare number where the kind of the act leaves no doubt; an amendment gets an `a` where a
  /// proposal could be meant, and a decision asks for `r` or `v`.
  public func written(_ name: String, for kind: ActKind) -> String {
    let decides = kind == .decide
    let (short, others): (String?, [Int]) =
      if let found = proposals.first(where: { $0.id.rawValue == name }) {
        ("\(found.number)", proposals.filter { $0.number == found.number }.map(\.number))
      } else if let found = amendments.first(where: { $0.id.rawValue == name }) {
        (kind == .withdrawAmendment ? "\(found.number)" : "a\(found.number)", amendments.filter { $0.number == found.number }.map(\.number))
      } else if let found = rounds.first(where: { $0.id.rawValue == name }) {
        ((decides ? "r" : "") + "\(found.number)", rounds.filter { $0.number == found.number }.map(\.number))
      } else if let found = votes.first(where: { $0.id.rawValue == name }) {
        ((decides ? "v" : "") + "\(found.number)", votes.filter { $0.number == found.number }.map(\.number))
      } else if let found = sessions.first(where: { $0.id.rawValue == name }) {
        ("\(found.number)", [found.number])
      } else if let number = proposalTested(name, kind) {
        ("\(number)", referrals.filter { $0.answer == nil && self.proposal($0.facts.proposal)?.number == number }.map { _ in number })
      } else {
        (nil, [])
      }
    return others.count == 1 ? short ?? name : name
  }

  /// The number of the proposal of a test that waits for its answer.
  private func proposalTested(_ name: String, _ kind: ActKind) -> Int? {
    guard kind == .answerReferral, let found = referral(ReferralID(name)), found.answer == nil else { return nil }
    return proposal(found.facts.proposal)?.number
  }
}
