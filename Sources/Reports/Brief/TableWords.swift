import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// A table with the names that a reader knows its parties, measures, options and red lines by.
struct TableWords: Bilingual {
  /// A red line in words, with its sources in brackets.
  struct Line {
    var text: String
    var sources = ""
  }

  let language: Language
  let table: Table
  let parties: [String]
  let measures: [String]
  /// Per measure.
  let options: [[String]]
  /// Per party.
  let lines: [[Line]]

  /// A table that goes by the names that it has itself.
  init(_ table: Table, language: Language) {
    self.language = language
    self.table = table
    parties = table.parties.map(\.id.rawValue)
    measures = table.measures.map(\.id.rawValue)
    options = table.measures.map(\.options)
    lines = table.parties.map { $0.redLines.map { Line(text: $0.id) } }
  }

  /// The table of a dossier.
  init(_ table: Table, _ politics: Politics, language: Language) {
    self.language = language
    self.table = table
    parties = politics.parties.map(\.id.rawValue)
    measures = politics.measures.map { $0.name[language] }
    options = politics.measures.map { $0.options.map { $0.name[language] } }
    lines = politics.parties.map { party in
      party.redLines.map { line in
        Line(text: line.text[language], sources: line.sources.isEmpty ? "" : " [\(line.sources.joined(separator: ", "))]")
      }
    }
  }

  func share(_ party: Int, _ units: Int) -> String { numbers.decimal(table.parties[party].share(units), 2) }

  func optionName(_ measure: Int, _ option: Int) -> String { "\(measures[measure]): \(options[measure][option])" }

  func describe(_ package: Package) -> String { package.options.indices.map { optionName($0, package.options[$0]) }.joined(separator: "; ") }

  /// A demand in words, with its sources.
  func describe(_ demand: Demand) -> String {
    switch demand {
    case .redLine(let party, let line): return "\(parties[party]) (“\(lines[party][line].text)”)\(lines[party][line].sources)"
    case .walkAway(let party):
      return t("de ondergrens van ", "the walk-away value of ") + "\(parties[party]) (\(share(party, table.parties[party].walkAway)))"
    }
  }

  func describe(_ move: Concession.Move) -> String {
    let party = parties[move.party]
    switch move {
    case .dropLine(_, let line): return t("\(party) laat los: ", "\(party) drops: ") + "“\(lines[move.party][line].text)”"
    case .accept(_, let line, let option):
      guard let condition = table.parties[move.party].redLines[line].conditions.first else { return party }
      return t("\(party) aanvaardt ", "\(party) accepts ") + optionName(condition.measure, option)
    case .lower(_, let worth):
      return t("\(party) verlaagt de ondergrens tot ", "\(party) lowers its walk-away value to ") + share(move.party, worth)
    }
  }

  /// What cannot be met together, one line a clash.
  func clashes(_ outcome: NegotiationOutcome) -> [String] {
    outcome.clashes.map { t("Samen onmogelijk: ", "Impossible together: ") + $0.map(describe).joined(separator: t("; en ", "; and ")) }
  }
}
