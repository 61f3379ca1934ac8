import Foundation
import Vocabulary

/// The language of a reader, by what the browser says.
enum LanguageChoice {
  /// The better of our languages in a field Accept-Language; Dutch where it names neither, or both alike.
  static func best(_ field: String) -> Language {
    var weights: [String: Double] = [:]
    for part in field.lowercased().split(separator: ",").prefix(32) {
      let words = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let name = words.first?.split(separator: "-").first.map(String.init) else { continue }
      let weight = words.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      weights[name] = max(weights[name] ?? 0, weight)
    }
    func weight(_ language: Language) -> Double { weights[language.rawValue] ?? weights["*"] ?? 0 }
    return weight(.en) > weight(.nl) ? .en : .nl
  }
}
