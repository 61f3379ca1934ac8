public import Dossiers
public import Negotiation
import Vocabulary

/// What measures, options and red lines of a negotiated table are called, for the reasons that players give.
public struct PlayerNames: Sendable, Hashable {
  /// Per measure.
  var measures: [Phrase]
  /// Per measure and option.
  var options: [[Phrase]]
  /// Per party and red line.
  var lines: [[Phrase]]

  /// By the names of the table itself.
  public init(_ table: Negotiation.Table) {
    measures = table.measures.map { Phrase(same: $0.id) }
    options = table.measures.map { $0.options.map { Phrase(same: $0) } }
    lines = table.parties.map { $0.redLines.map { Phrase(same: $0.id) } }
  }

  /// The same with other red lines of one party: those that the table has too, as they are, keep their words.
  func naming(_ own: [RedLine], of party: Int, at table: Negotiation.Table) -> Self {
    var changed = self
    changed.lines[party] = own.map { line in
      table.parties[party].redLines.firstIndex(of: line).map { lines[party][$0] } ?? Phrase(same: line.id)
    }
    return changed
  }

  /// By the words of a dossier.
  public init(_ table: Negotiation.Table, _ politics: Politics) {
    self.init(table)
    for (index, measure) in table.measures.enumerated() {
      guard let own = politics.measures.first(where: { $0.id == measure.id }) else { continue }
      measures[index] = own.name
      options[index] = measure.options.map { option in own.options.first { $0.id == option }?.name ?? Phrase(same: option) }
    }
    for (index, party) in table.parties.enumerated() {
      let own = politics.parties.first { $0.id == party.id }?.redLines ?? []
      lines[index] = party.redLines.map { line in own.first { $0.id == line.id }?.text ?? Phrase(same: line.id) }
    }
  }
}
