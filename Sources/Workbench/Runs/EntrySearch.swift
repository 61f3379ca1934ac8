import Foundation
import Reports
import Vocabulary

/// Finds entries of a sheet, each a heading with what stands under it, by the words in them, whatever the accents and capitals.
struct EntrySearch: Sendable {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  /// The entries in which every word of the text stands, in their order, under how many there are.
  func found(_ text: String, _ words: SearchPageWords) -> Sheet {
    let asked = Self.plain(text).split(whereSeparator: \.isWhitespace)
    let matches = entries.filter { entry in
      let written = Self.plain(entry.flatMap(\.proses).map(\.words).joined(separator: " "))
      return asked.allSatisfy { written.contains($0) }
    }
    return Sheet(id: sheet.id, title: words.title(sheet.title, text), blocks: [.lead(words.found(matches.count, text))] + matches.flatMap { $0 })
  }

  /// From heading to heading; what stands before the first belongs to none.
  private var entries: [[Block]] {
    sheet.blocks.reduce(into: [[Block]]()) { entries, block in
      if case .subheading = block { entries.append([block]) } else if !entries.isEmpty { entries[entries.count - 1].append(block) }
    }
  }

  private static func plain(_ text: String) -> String { text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
}
