import Foundation
import Vocabulary

/// Finds municipalities by name, by part of a name, or by code, whatever the accents and capitals.
struct MunicipalitySearch: Sendable {
  private let municipalities: [(code: MunicipalityCode, name: String)]

  init(_ municipalities: [(code: MunicipalityCode, name: String)]) { self.municipalities = municipalities }

  /// Those whose name has the text in it, or whose code is the text or ends with its digits; names that begin with it come first, then in order.
  func found(_ text: String) -> [MunicipalityCode] {
    let asked = Self.plain(text)
    guard !asked.isEmpty else { return [] }
    let isNumber = asked.allSatisfy(\.isNumber)
    let matches = municipalities.compactMap { own -> (code: MunicipalityCode, name: String, begins: Bool)? in
      let (name, code) = (Self.plain(own.name), Self.plain(own.code.rawValue))
      guard name.contains(asked) || code == asked || isNumber && asked.count > 2 && code.hasSuffix(asked) else { return nil }
      return (own.code, name, name.hasPrefix(asked))
    }
    return matches.sorted { ($0.begins ? 0 : 1, $0.name, $0.code.rawValue) < ($1.begins ? 0 : 1, $1.name, $1.code.rawValue) }.map(\.code)
  }

  private static func plain(_ text: String) -> String { text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) }
}
