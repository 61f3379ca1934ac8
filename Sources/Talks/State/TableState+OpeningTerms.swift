public import Negotiation
public import Vocabulary

extension TableState {
  /// Voters that have no envelope now, in the order of the seats.
  public var unsealedVoters: [SeatID] { voters.map(\.id).filter { envelope(of: $0) == nil } }

  /// The terms of an opening that nobody has agreed to yet: all envelopes of now; who sealed none stands with what the dossier says of its party,
  /// or is left out by name.
  ///
  /// Throws the refusal of a seat of which the dossier says nothing: left out in silence, "all" would not be all.
  public func openingTerms(
    on known: Negotiation.Table, leavingOut excluded: Set<SeatID>, question: OpeningQuestion, program: String, budgetSeconds: Int
  ) throws(Refusal) -> OpeningTerms {
    let standing = unsealedVoters.filter { !excluded.contains($0) }
    for seat in standing {
      let party = seated(seat)?.seat.party
      guard known.parties.contains(where: { $0.id == party }) else { throw .sealing(.noPublicPosition(seat)) }
    }
    let envelopes = voters.compactMap { voter in envelope(of: voter.id).map { OpeningTerms.Sealed(voter.id, $0.commitment) } }
    var terms = OpeningTerms(
      envelopes: envelopes, onPublicPositions: standing, excluded: unsealedVoters.filter(excluded.contains), measures: known.measures,
      question: question)
    (terms.program, terms.budgetSeconds) = (program, budgetSeconds)
    return terms
  }
}
