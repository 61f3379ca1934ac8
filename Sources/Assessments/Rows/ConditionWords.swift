import Vocabulary

/// The words of a condition that are no names, in both languages.
enum ConditionWords {
  /// Comparisons of one or two words, longest first. `nil` for a sign, which is of no language.
  static let comparisons: [(words: [String], comparison: SweepCondition.Comparison, language: Language?)] = [
    (["more", "than"], .above, .en), (["at", "least"], .atLeast, .en), (["less", "than"], .below, .en), (["at", "most"], .atMost, .en),
    (["meer", "dan"], .above, .nl), (["ten", "minste"], .atLeast, .nl), (["minder", "dan"], .below, .nl), (["ten", "hoogste"], .atMost, .nl),
    (["above"], .above, .en), (["over"], .above, .en), (["below"], .below, .en), (["under"], .below, .en),
    (["boven"], .above, .nl), (["minstens"], .atLeast, .nl), (["beneden"], .below, .nl), (["onder"], .below, .nl), (["hoogstens"], .atMost, .nl),
    ([">"], .above, nil), ([">="], .atLeast, nil), (["<"], .below, nil), (["<="], .atMost, nil),
  ]

  /// Where a comparison begins and ends among words, what it compares, and in which language it says so.
  typealias Place = (start: Int, end: Int, comparison: SweepCondition.Comparison, language: Language?)

  /// The first comparison with a number behind it, as names hold such words too; else the first that names no variant.
  static func comparison(in words: ArraySlice<String>) -> Place? {
    let places: [Place] = words.indices.flatMap { start in
      comparisons.compactMap { row -> Place? in
        guard words[start...].prefix(row.words.count).map({ $0.lowercased() }) == row.words else { return nil }
        return (start, start + row.words.count, row.comparison, row.language)
      }
    }
    return places.first { words[$0.end...].first?.first.map { $0.isNumber || "€-−".contains($0) } ?? false }
      ?? places.first { !variants.contains(words[$0.start].lowercased()) }
  }

  static let joints: Set<String> = ["and", "en"]
  static let years: Set<String> = ["in"]
  static let variants: Set<String> = ["under", "onder"]
  /// What stands before a name that is meant as difference from the baseline.
  static let differences: [[String]] = [["difference", "in"], ["verschil", "in"]]

  /// What a number is multiplied with.
  static let scales: [String: Double] = [
    "thousand": 1e3, "duizend": 1e3, "million": 1e6, "miljoen": 1e6, "mln": 1e6, "billion": 1e9, "miljard": 1e9,
  ]

  static let units: [String: MeasureUnit] = [
    "people": .persons, "persons": .persons, "mensen": .persons, "personen": .persons, "month": .months, "months": .months, "maand": .months,
    "maanden": .months, "euro": .euros, "euros": .euros, "eur": .euros, "€": .euros, "%": .share, "percent": .share, "procent": .share,
  ]

  /// Whether a number has its sign of decimals where the other language has that of thousands: 100.000 in English.
  static func isOfTwoReadings(_ text: String, _ language: Language) -> Bool {
    let parts = text.drop { "-−".contains($0) }.split(separator: language == .nl ? "," : ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count) && parts[0].first != "0"
  }

  /// A number as a language writes it, with or without thousands apart; a plain one in either. `nil` where it is none.
  static func number(_ text: String, _ language: Language) -> Double? {
    let (thousands, decimals): (Character, Character) = language == .nl ? (".", ",") : (",", ".")
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: decimals, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    let digits = groups.joined()
    guard !digits.isEmpty, !fraction.isEmpty, (digits + fraction).allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Double((isNegative ? "-" : "") + digits + "." + fraction)
  }
}
