import Dossiers
public import Vocabulary

extension TableState {
  /// What an opening would freeze now; `nil` where the rules of the table have no such rule.
  ///
  /// On the roll stand the voters of the circle that are there, and those absent whose proxy is held by one that is. A proxy of somebody absent
  /// brings nothing, and neither does one of a seat that came after all.
  public func frozen(for vote: Vote, at instant: Instant) -> Vote.Frozen? {
    guard let rules, let rule = rules.votes.first(where: { $0.id == vote.facts.rule }) else { return nil }
    let voters = voters(in: vote.readers)
    let there = session?.present() ?? []
    let roll = voters.compactMap { voter -> Vote.OnRoll? in
      if there.contains(voter.id) { return Vote.OnRoll(seat: voter.id, weight: voter.weight) }
      guard let proxy = vote.proxies.first(where: { $0.giver == voter.id }), there.contains(proxy.holder),
        voters.contains(where: { $0.id == proxy.holder })
      else { return nil }
      return Vote.OnRoll(seat: voter.id, weight: voter.weight, holder: proxy.holder)
    }
    return Vote.Frozen(
      rule: rule, roll: roll, everyone: voters.count, everyoneWeight: voters.reduce(0) { $0 + $1.weight },
      quorum: max(rules.quorum?.needed(of: voters.count) ?? 1, 1), present: roll.filter { $0.holder == nil }.count, at: instant)
  }

  /// Seats on the roll without a ballot whose voter is still there: those for whom the close of a vote waits.
  public func awaited(in vote: Vote) -> [SeatID] {
    let there = session?.present() ?? []
    return (vote.frozen?.roll ?? []).filter { own in
      there.contains(own.holder ?? own.seat) && !vote.ballots.contains { $0.seat == own.seat }
    }.map(\.seat)
  }
}
