public import Vocabulary

/// How the pages can be used by everybody: what is aimed at, what was tested and how, and what was not.
public struct AccessibilitySheet: Sendable {
  private let words: AccessibilityWords

  public init(_ language: Language) { words = AccessibilityWords(language: language) }

  public var sheet: Sheet {
    Sheet(
      id: "accessibility", title: words.title,
      blocks: [
        .lead(words.lead), .subheading(words.builtTitle), .list(words.built), .subheading(words.testedTitle), .list(words.tested),
        .subheading(words.openTitle), .list(words.open), .note(words.date),
      ])
  }
}
