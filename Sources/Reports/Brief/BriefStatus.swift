import Vocabulary

/// How far a brief has come, as whoever makes it says.
public enum BriefStatus: String, Sendable, Hashable, CaseIterable {
  /// Dutch: concept.
  case draft
  /// Dutch: definitief.
  case final

  /// Reads the word for it in either language.
  public init?(word: some StringProtocol) {
    guard let found = Self.allCases.first(where: { status in Language.allCases.contains { status.name[$0] == word } }) else { return nil }
    self = found
  }

  /// Every word that is read.
  public static var words: [String] { Language.allCases.flatMap { language in allCases.map { $0.name[language] } } }
}
