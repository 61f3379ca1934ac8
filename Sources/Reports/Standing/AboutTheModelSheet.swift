public import Vocabulary

/// What the model does, for whom, from what, and what it cannot say.
public struct AboutTheModelSheet: Sendable {
  private let words: AboutTheModelWords
  /// Whether forecasts of the past stand under it.
  private let isValidated: Bool

  public init(_ language: Language, isValidated: Bool) {
    words = AboutTheModelWords(language: language)
    self.isValidated = isValidated
  }

  public var sheet: Sheet {
    Sheet(
      id: "about-the-model", title: words.title,
      blocks: [
        .lead(words.lead), .subheading(words.questionsTitle), .numbered(words.questions), .subheading(words.usersTitle),
        .paragraph(words.users), .subheading(words.inputsTitle), .list(words.inputs), .subheading(words.limitsTitle), .list(words.limits),
        .subheading(words.checksTitle), .list(words.checks), .paragraph(isValidated ? words.validated : words.notValidated),
      ] + (isValidated ? [] : [.command("polder backtest")]))
  }
}
