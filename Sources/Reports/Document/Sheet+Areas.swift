public import Dossiers
public import Vocabulary

extension Sheet {
  /// The sheet with the words that a territory has for its areas where the program says province and municipality; the same where it has none.
  public func naming(areasOf territory: PlaceFacts.Territory?, in language: Language) -> Sheet {
    guard let naming = AreaNaming(territory, language) else { return self }
    return Sheet(id: id, title: naming.words(title), blocks: blocks.map { $0.texts(naming.words) })
  }
}

/// Puts a territory's own words for areas in the place of the program's.
public struct AreaNaming: Sendable {
  private let names: [String: String]

  /// `nil` where the territory has provinces and municipalities.
  public init?(_ territory: PlaceFacts.Territory?, _ language: Language) {
    guard let territory, territory.provinces != nil || territory.municipalities != nil else { return nil }
    let own = [(AreaWords.province, territory.provinces), (AreaWords.municipality, territory.municipalities)]
    var names: [String: String] = [:]
    for (general, area) in own {
      guard let area else { continue }
      for (word, name) in [(general.one, area.one), (general.many, area.many)] {
        names[word[language]] = name[language]
        names[Self.capital(word[language])] = Self.capital(name[language])
      }
    }
    self.names = names
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text with those words: whole words alone, so that names which begin so stay.
  public func words(_ text: String) -> String {
    guard names.keys.contains(where: text.contains) else { return text }
    var (out, word) = ("", "")
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        out += names[word] ?? word
        out.append(character)
        word = ""
      }
    }
    return out + (names[word] ?? word)
  }
}

extension Block {
  /// The block with every text changed; drawings keep what is in them.
  fileprivate func texts(_ change: @escaping (String) -> String) -> Block {
    func all(_ proses: [Prose]) -> [Prose] { proses.map { $0.texts(change) } }
    switch self {
    case .paragraph(let text): return .paragraph(text.texts(change))
    case .lead(let text): return .lead(text.texts(change))
    case .note(let text): return .note(text.texts(change))
    case .list(let lines): return .list(all(lines))
    case .numbered(let lines): return .numbered(all(lines))
    case .table(let table):
      return .table(
        TableBlock(
          caption: table.caption.texts(change), columns: all(table.columns), rows: table.rows.map(all), isNumeric: table.isNumeric))
    case .chart(var chart):
      chart.title = change(chart.title)
      chart.unit = change(chart.unit)
      chart.sentence = chart.sentence.texts(change)
      if case .dots(var plot) = chart.plot {
        plot.dotName = change(plot.dotName)
        chart.plot = .dots(plot)
      }
      return .chart(chart)
    case .details(let summary, let blocks): return .details(summary: summary.texts(change), blocks.map { $0.texts(change) })
    case .columns(let columns): return .columns(columns.map { $0.map { $0.texts(change) } })
    case .subheading(let text, let id): return .subheading(text.texts(change), id: id)
    case .matrix, .command: return self
    }
  }
}

extension Prose {
  /// The text with the words of every run changed; links lead where they led.
  fileprivate func texts(_ change: @escaping (String) -> String) -> Prose {
    Prose(
      runs.map { run in
        switch run {
        case .text(let text): .text(change(text))
        case .emphasis(let prose): .emphasis(prose.texts(change))
        case .link(let prose, let target): .link(prose.texts(change), to: target)
        case .foreign, .figure, .citation: run
        }
      })
  }
}
