public import Vocabulary

extension String {
  /// A command of the program, answering in the language of the page that it stands on; any other text as it is, and one that names a language too.
  public func answering(in language: Language) -> String {
    guard hasPrefix("polder "), !contains(" --language ") else { return self }
    return self + " --language " + language.rawValue
  }
}
