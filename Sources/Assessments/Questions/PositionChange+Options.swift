public import Dossiers
public import Negotiation
import Vocabulary

extension PositionChange {
  /// The option of the command that asks for this change, and its value, not yet quoted for a shell: `--without`, `PARTY:1`.
  ///
  /// A red line goes by its number in the order of the dossier; by its name where the dossier does not have it on the date of the talks.
  public func option(of politics: Politics) -> (name: String, value: String) {
    switch self {
    case .drop(let party, let line):
      let position = politics.parties.first { $0.id == party }?.redLines.firstIndex { $0.id == line }
      return ("--without", "\(party):" + (position.map { "\($0 + 1)" } ?? line.rawValue))
    case .accept(let party, let measure, let option):
      return ("--with", "\(party):accepts=\(measure)" + (option.map { ".\($0)" } ?? ""))
    case .walkAway(let party, let thousandths):
      let decimals = "\(1000 + thousandths % 1000)".dropFirst()
      return ("--with", "\(party):walk_away=\(thousandths / 1000).\(decimals)")
    }
  }
}

extension Politics {
  /// The change that a move on the table comes down to. A walk-away value goes down to whole thousandths, so that it opens no less than the move.
  public func change(_ move: Concession.Move, on table: Table) -> PositionChange {
    let party = parties[move.party]
    switch move {
    case .dropLine(_, let line): return .drop(party: party.id, line: party.redLines[line].id)
    case .accept(_, let line, let option):
      let place = table.parties[move.party].redLines[line].conditions.first?.measure ?? 0
      return .accept(party: party.id, measure: measures[place].id, option: measures[place].options[option].id)
    case .lower(_, let units):
      let scale = table.parties[move.party].scale
      return .walkAway(party: party.id, thousandths: units <= 0 ? 0 : units / scale * 1000 + units % scale * 1000 / scale)
    }
  }
}
