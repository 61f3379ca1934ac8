import Assessments
import Negotiation
import Vocabulary

/// What is said of a table: what clashes, what would open an agreement, and what is odd about it.
struct TableWords: Bilingual {
  let names: TableNames

  var language: Language { names.language }

  /// A demand with its sources.
  func demand(_ demand: Demand) -> Prose {
    switch demand {
    case .redLine(let party, let line):
      let own = names.lines[party][line]
      return "\(names.parties[party]) (“\(own.text)”)\(cite: own.sources)"
    case .walkAway(let party):
      let (name, worth) = (names.parties[party], names.share(party, names.table.parties[party].walkAway))
      return t("de ondergrens van \(name) (\(worth))", "the walk-away value of \(name) (\(worth))")
    }
  }

  /// What a party gives up.
  func move(_ move: Concession.Move) -> Prose { told(move) { $0 } }

  /// The same within a sentence that goes on: a line that is quoted ends without its full stop.
  func moveWithin(_ move: Concession.Move) -> Prose { told(move, quoting: \.withoutFullStop) }

  private func told(_ move: Concession.Move, quoting: (String) -> String) -> Prose {
    let party = names.parties[move.party]
    switch move {
    case .dropLine(_, let line):
      let text = quoting(names.lines[move.party][line].text)
      return t("\(party) laat los: “\(text)”", "\(party) drops: “\(text)”")
    case .accept(_, let line, let option):
      guard let condition = names.table.parties[move.party].redLines[line].conditions.first else { return Prose(party) }
      let accepted = names.option(condition.measure, option)
      return t("\(party) aanvaardt \(accepted)", "\(party) accepts \(accepted)")
    case .lower(_, let worth):
      let lowered = names.share(move.party, worth)
      return t("\(party) verlaagt de ondergrens tot \(lowered)", "\(party) lowers its walk-away value to \(lowered)")
    }
  }

  /// Demands that cannot be met together.
  func clash(_ demands: [Demand]) -> Prose {
    let all = demands.map(demand).joined(separator: t("; en ", "; and "))
    return t("Samen onmogelijk: \(all)", "Impossible together: \(all)")
  }

  /// Things that hold together.
  func and(_ parts: [Prose]) -> Prose { parts.joined(separator: t(" en ", " and ")) }

  var noAgreement: Prose { t("Waarom er geen akkoord is", "Why there is no agreement") }
  var redLines: Prose { t("Rode lijnen en ondergrenzen", "Red lines and walk-away values") }

  /// Party, red line, walk-away value, crossings.
  var redLineColumns: [Prose] {
    [
      t("partij", "party"), t("rode lijn", "red line"), t("ondergrens", "walk-away value"),
      t("gaat over de eigen rode lijn", "crosses its own red line"),
    ]
  }

  /// The lines of one party, by number.
  func numbered(_ lines: [TableNames.Line]) -> Prose {
    lines.enumerated().map { place, line in "\(place + 1). \(line.text)\(cite: line.sources)" as Prose }.joined(separator: "; ")
  }
}
