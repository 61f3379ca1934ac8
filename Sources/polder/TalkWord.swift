import Dossiers

/// What somebody at the terminal typed, in either language.
enum TalkWord: Equatable {
  /// An option of a measure, both counted from 1 on as they are shown.
  struct Choice: Equatable {
    var measure: Int
    var option: Int
  }

  case nothing
  case help, show, lines, history, stop
  case yes
  /// With the number of a measure and a reason, where they follow.
  case no(measure: Int?, reason: String?)
  case number(Int)
  case choices([Choice])
  case unknown(String)

  private static let helpWords = ["hulp", "help", "h", "?"]
  private static let showWords = ["toon", "tafel", "show", "table"]
  private static let lineWords = ["lijnen", "mijn", "lines", "my"]
  private static let historyWords = ["verloop", "verslag", "history", "record"]
  private static let stopWords = ["stop", "einde", "quit", "exit"]
  private static let yesWords = ["j", "ja", "y", "yes", "akkoord", "accept", "agree"]
  private static let noWords = ["n", "nee", "no", "bezwaar", "object"]

  init(_ line: String) {
    let words = line.trimmed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased() else {
      self = .nothing
      return
    }
    let rest = Array(words.dropFirst())
    if Self.noWords.contains(first) {
      let number = rest.first.flatMap { Int($0) }
      let reason = (number == nil ? rest : Array(rest.dropFirst())).joined(separator: " ")
      self = .no(measure: number, reason: reason.isEmpty ? nil : reason)
    } else if let choices = Self.choices(words) {
      self = .choices(choices)
    } else if let word = Self.single(first), rest.isEmpty || word == .lines && rest.count == 1 && Self.lineWords.contains(rest[0].lowercased()) {
      self = word
    } else {
      self = .unknown(line.trimmed)
    }
  }

  private static func single(_ word: String) -> TalkWord? {
    if let number = Int(word) { return .number(number) }
    if helpWords.contains(word) { return .help }
    if showWords.contains(word) { return .show }
    if lineWords.contains(word) { return .lines }
    if historyWords.contains(word) { return .history }
    if stopWords.contains(word) { return .stop }
    return yesWords.contains(word) ? .yes : nil
  }

  /// Every word as NUMBER=OPTION; `nil` where one is not.
  private static func choices(_ words: [String]) -> [Choice]? {
    let choices = words.compactMap { word -> Choice? in
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let measure = Int(parts[0]), let option = Int(parts[1]) else { return nil }
      return Choice(measure: measure, option: option)
    }
    return choices.count == words.count ? choices : nil
  }
}
