/// Where sentences for people stand in Sources: in `Reports/Words`, in files of sentences and names, and in the vocabulary. All others are counted.
enum SentenceCounts {
  /// Pairs of texts outside their place, by folder: none. A folder that has some fails.
  static let bounds: [String: Int] = [:]

  /// Names, words that are the same in Dutch and in English, and texts that only put figures together.
  static let sameInBoth: Set<String> = [
    #", \($0)"#,
    "Dossier", "Dossiers",
    #"Run \($0) · "#,
    #"\(megabytes(bytes)) MB"#,
    #"\(figure: places)\(band) in \(numbers.month(month))"#,
    "dossier", "rest",
    "in band",
    "later",
    "norm",
    "open",
    "run",
    "scenario",
    "score",
    "variant",
    #"variant \(variant)"#,
  ]

  /// How files end in which a library says what is wrong in its own words, or names its own things, apart from logic.
  private static let endings = ["Sentences", "Names", "Name", "Declaration"]

  /// Whether sentences may stand in a file: `MergeError+Sentences`, `DispersalError+TableSentences`, and all words of `Reports`.
  static func isAtItsPlace(_ file: SourceFile) -> Bool {
    if file.name.hasPrefix("Reports/Words/") || file.target == "Vocabulary" { return true }
    let parts = file.stem.split(separator: "+")
    guard parts.count > 1, let last = parts.last else { return false }
    return endings.contains { last.hasSuffix($0) }
  }

  /// Target and folder of a file: `Reports/Brief`.
  static func folder(of file: SourceFile) -> String { file.name.split(separator: "/").dropLast().prefix(2).joined(separator: "/") }

  /// Pairs of literals in a text, in every form in which they are written.
  // NB: to Unicode a point between letters is no end of a word, so that `context.t(` would go unseen.
  static func pairs(in text: String) -> Int { text.matches(of: /\b(?:Phrase|say)\(\s*nl:\s*"|\bt\(\s*"/.wordBoundaryKind(.simple)).count }

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
      file.text.matches(of: /\b(?:print|tell|write)\(\s*(?=")/.wordBoundaryKind(.simple)).compactMap { match in
        var reader = LiteralReader(rest: file.text[match.range.upperBound...])
        guard let literal = reader.literal() else { return nil }
        let words = literal.replacing(/\\\(.*?\)|\\u\{.*?\}|\\[a-z]/, with: " ").split { !$0.isLetter }
        return words.count > 2 ? "\(file.name): “\(literal)”" : nil
      }
    }
  }
}
