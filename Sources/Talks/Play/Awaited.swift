/// Who must speak now, and what is asked.
public struct Awaited: Sendable, Hashable {
  public var by: Speaker
  public var question: Question

  public init(by: Speaker, question: Question) {
    self.by = by
    self.question = question
  }
}
