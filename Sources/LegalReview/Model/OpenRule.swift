public import Vocabulary

/// A question that a norm leaves open: nobody but a lawyer, and in the end a court, can answer it.
public struct OpenRule: Sendable, Hashable, Codable {
  /// One answer with the verdict that follows from it.
  public struct Answer: Sendable, Hashable, Codable {
    public var text: Phrase
    public var verdict: Verdict

    public init(text: Phrase, verdict: Verdict) {
      self.text = text
      self.verdict = verdict
    }
  }

  /// The question arises where all these hold.
  public var conditions: [Condition]
  public var question: Phrase
  public var answers: [Answer]
  public var code: RuleCode

  public init(conditions: [Condition], question: Phrase, answers: [Answer], code: RuleCode) {
    self.conditions = conditions
    self.question = question
    self.answers = answers
    self.code = code
  }
}
