import Dossiers
import Negotiation
import Vocabulary

/// A table with the names that a reader knows its parties, measures, options and red lines by.
struct TableNames {
  /// A red line in words, with its sources.
  struct Line {
    var text: String
    var sources: [SourceID] = []
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
    options = table.measures.map { $0.options.map(\.rawValue) }
    lines = table.parties.map { $0.redLines.map { Line(text: $0.id.rawValue) } }
  }

  /// The table of a dossier.
  init(_ table: Table, _ politics: Politics, language: Language) {
    self.language = language
    self.table = table
    parties = politics.parties.map(\.id.rawValue)
    measures = politics.measures.map { $0.name[language] }
    options = politics.measures.map { $0.options.map { $0.name[language] } }
    lines = politics.parties.map { party in party.redLines.map { Line(text: $0.text[language], sources: $0.sources) } }
  }

  /// A worth to a party as a share of what is worth 1.
  func share(_ party: Int, _ units: Int) -> String { Numbers(language).decimal(table.parties[party].share(units), 2) }

  /// An option behind the name of its measure, by position.
  func option(_ measure: Int, _ option: Int) -> String { "\(measures[measure]): \(options[measure][option])" }

  /// Every option of a package.
  func package(_ package: Package) -> String { package.options.indices.map { option($0, package.options[$0]) }.joined(separator: "; ") }
}
