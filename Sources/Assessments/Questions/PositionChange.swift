public import Negotiation
public import Vocabulary

/// A position as somebody asks to see it changed: a what-if, never what the dossier says.
public enum PositionChange: Sendable, Hashable, Codable {
  /// The party gives up a red line, by its name in the dossier.
  case drop(party: PartyID, line: RedLineID)
  /// No red line of the party forbids the option any more; without an option, none of the measure.
  case accept(party: PartyID, measure: MeasureID, option: OptionID?)
  /// Another walk-away value, in thousandths of the greatest thinkable worth.
  case walkAway(party: PartyID, thousandths: Int)

  /// Whose position changes.
  public var party: PartyID {
    switch self {
    case .drop(let party, _), .accept(let party, _, _), .walkAway(let party, _): party
    }
  }
}

extension UncertainTable {
  /// The table with changed positions. Parties, measures and lines keep their places; what a changed walk-away value is, is sure.
  ///
  /// A party, line, measure or option that the table does not have changes nothing.
  public func applying(_ changes: [PositionChange]) -> UncertainTable {
    changes.reduce(self) { table, change in
      guard let party = table.members.firstIndex(where: { $0.id == change.party }) else { return table }
      var changed = table
      switch change {
      case .drop(_, let line):
        for index in changed.members[party].lines.indices where changed.members[party].lines[index].line.id == line {
          changed.members[party].lines[index].line.conditions = []
        }
      case .accept(_, let measure, let option):
        guard let position = measures.firstIndex(where: { $0.id == measure }) else { return table }
        let accepted = measures[position].options.indices.filter { option == nil || measures[position].options[$0] == option }
        for index in changed.members[party].lines.indices { changed.members[party].lines[index].line.accept(accepted, of: position) }
      case .walkAway(_, let thousandths):
        changed.members[party].walkAway = thousandths
        changed.members[party].walkAwayRange = thousandths...thousandths
      }
      return changed
    }
  }
}

extension Negotiation.RedLine {
  /// Forbids some options of a measure no longer; a condition that nothing meets any more takes the line with it.
  fileprivate mutating func accept(_ options: [Int], of measure: Int) {
    for index in conditions.indices where conditions[index].measure == measure {
      conditions[index].options.removeAll(where: options.contains)
    }
    if conditions.contains(where: \.options.isEmpty) { conditions = [] }
  }
}
