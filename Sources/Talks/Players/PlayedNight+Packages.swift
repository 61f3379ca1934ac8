import Dossiers
import Negotiation
import Vocabulary

/// Texts at the table as packages of the negotiated one.
extension PlayedNight {
  /// The options of a text; what it does not name is as in the last text before it that named it.
  ///
  /// `nil` where it names an option that the negotiated table does not have, or leaves one open that nobody named yet.
  func package(of text: ProposalText) -> [Int]? {
    var options: [Int?] = lastNamed
    for change in text.options {
      guard let measure = table.measures.firstIndex(where: { $0.id == change.measure }),
        let option = table.measures[measure].options.firstIndex(where: { $0 == change.option })
      else { return nil }
      options[measure] = option
    }
    let named = options.compactMap { $0 }
    return text.options.isEmpty || named.count != options.count ? nil : named
  }

  /// Texts that all at the table read: what somebody keeps in a smaller circle is nothing to those who play.
  private var open: [TableState.Proposal] { state.proposals.filter { $0.readers.include(.table) } }

  /// What was last named of each measure, by whoever, but in the newest proposal.
  private var lastNamed: [Int?] {
    table.measures.map { measure in
      let changes = open.dropLast().flatMap { $0.versions.flatMap(\.text.options) }
      return changes.last { $0.measure == measure.id }.flatMap { change in measure.options.firstIndex { $0 == change.option } }
    }
  }

  /// What parties laid on the table, oldest first; what an amendment made is its author's.
  var offers: [SeatView.Offer] {
    open.flatMap { proposal in
      proposal.versions.compactMap { version -> SeatView.Offer? in
        let author = version.amendment.flatMap { state.amendment($0)?.by } ?? version.by
        guard let party = state.seated(author)?.seat.party, let index = table.parties.firstIndex(where: { $0.id == party }) else { return nil }
        return package(of: version.text).map { SeatView.Offer(seat: index, options: $0) }
      }
    }
  }
}
