/// Where sentences for people stand in Sources: in `Reports/Words`, in files of sentences and names, and in the vocabulary. All others are counted.
enum SentenceCounts {
  /// Pairs of texts outside their place, by folder. A smaller count must be written here, a folder without any goes; a larger one fails.
  static let bounds: [String: Int] = [
    "Archive": 26,
    "Archive/Dossier": 26,
    "Archive/Runs": 7,
    "Assessments/Conclude": 10,
    "Assessments/Law": 40,
    "Assessments/Questions": 17,
    "Assessments/Studies": 1,
    "Assessments/Sweep": 4,
    "Dispersal/Procedure": 4,
    "Dispersal/Rules": 14,
    "Dispersal/Sites": 9,
    "Dispersal/Table": 7,
    "Dossiers/Problems": 14,
    "Dossiers/Reading": 90,
    "LegalReview/Model": 12,
    "Placement": 9,
    "Reports/Brief": 719,
    "Reports/Document": 3,
    "Reports/Letters": 36,
  ]

  /// Names, and words that are the same in Dutch and in English.
  static let sameInBoth: Set<String> = []

  /// Whether sentences may stand in a file.
  static func isAtItsPlace(_ file: SourceFile) -> Bool {
    let isNamedSo = ["+Sentences", "+Names", "+Name", "+Declaration"].contains { file.stem.hasSuffix($0) }
    return isNamedSo || file.name.hasPrefix("Reports/Words/") || file.target == "Vocabulary"
  }

  /// Target and folder of a file: `Reports/Brief`.
  static func folder(of file: SourceFile) -> String { file.name.split(separator: "/").dropLast().prefix(2).joined(separator: "/") }

  /// Pairs of literals in a text, in every form in which they are written.
  static func pairs(in text: String) -> Int { text.matches(of: /\b(?:Phrase|say)\(\s*nl:\s*"|\bt\(\s*"/).count }

  /// Pairs outside their place, by folder.
  static func misplaced(in files: [SourceFile] = SourceFile.all) -> [String: Int] {
    var counts: [String: Int] = [:]
    for file in files where !isAtItsPlace(file) {
      let count = pairs(in: file.text)
      if count > 0 { counts[folder(of: file), default: 0] += count }
    }
    return counts
  }

  /// Literals of three or more words that are printed as they stand, as `file: literal`; words of an interpolation and escapes do not count.
  static func printed(in files: [SourceFile] = SourceFile.all) -> [String] {
    files.filter { !isAtItsPlace($0) }.flatMap { file in
      file.text.matches(of: /\b(?:print|tell|write)\(\s*(?=")/).compactMap { match in
        var reader = LiteralReader(rest: file.text[match.range.upperBound...])
        guard let literal = reader.literal() else { return nil }
        let words = literal.replacing(/\\\(.*?\)|\\u\{.*?\}|\\[a-z]/, with: " ").split { !$0.isLetter }
        return words.count > 2 ? "\(file.name): “\(literal)”" : nil
      }
    }
  }
}
