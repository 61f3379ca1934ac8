/// Names, codes and dates of a country, its states and its institutions, which belong in its dossier.
enum CountryWords {
  /// Whole words.
  private static let words: Set<String> = [
    "MPP", "SES", "IND", "COA", "342", "ses_woa", "population_2023", "task_2024", "DE", "CDU", "CSU", "SPD", "BAMF", "EASY", "Hessen", "Saarland",
    "Sachsen", "Bremen", "Hamburg", "CBS", "DJI", "VNG", "IPO", "WODC", "AZC", "azc", "Awb", "Vw", "Vb", "ABRvS", "VVD", "D66", "CDA", "ChristenUnie",
    "PvdA", "BBB", "NSC", "SGP", "FDP", "AfD", "GroKo", "Rutte", "Urk", "Amsterdam", "Utrecht", "Overijssel", "Spreidingswet", "JenV", "BZK", "BMI",
    "Nidos", "VluchtelingenWerk", "Rijk", "Tweede_Kamer", "V3a", "V3b", "regietafel",
  ]
  /// Beginnings of words. German as a language is no country.
  private static let beginnings = [
    "Nederland", "Netherlands", "Vreemdelingenwet", "Germany", "Deutschland", "Duitsland", "Bundes", "Bondsdag", "Bondsraad", "Länder",
    "Königstein", "Aufenthaltsgesetz", "kabinet", "Kabinet", "cabinet", "Baden", "Bayern", "Brandenburg", "Mecklenburg", "Niedersachsen", "Nordrhein",
    "Rheinland", "Thüringen",
  ]
  private static let phrases = [
    "mid-2023", "medio 2023", "\"NL\"", "Dutch law", "Dutch act", "German law", "Tweede Kamer", "Eerste Kamer", "Raad van State", "Ministerie van",
    "Ministry of", "Aliens Act", "2022-08-31", "2023-07-05", "2023-07-07",
  ]

  /// The first of them on a line; `nil` where none stands there. A Dutch term after `Dutch:` in a comment is a glossary, and Dutch as a language no
  /// country.
  static func first(in line: String) -> String? {
    let line = withoutGlossary(line)
    if let phrase = phrases.first(where: { line.contains($0) }) { return phrase }
    let parts = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
    for (place, part) in parts.enumerated() {
      if words.contains(part) || isMunicipalCode(part) { return part }
      let isLanguage = part == "Nederlands" || (part == "Nederlandse" && place + 1 < parts.count && parts[place + 1] == "tekst")
      if !isLanguage, beginnings.contains(where: part.hasPrefix) { return part }
    }
    return nil
  }

  private static func withoutGlossary(_ line: String) -> String {
    guard line.contains("///"), line.contains("Dutch: "), let term = line.split(separator: "Dutch: ", maxSplits: 1).first else { return line }
    return String(term)
  }

  /// A code such as GM0344.
  private static func isMunicipalCode(_ word: String) -> Bool {
    word.hasPrefix("GM") && word.dropFirst(2).first?.isNumber == true
  }
}
