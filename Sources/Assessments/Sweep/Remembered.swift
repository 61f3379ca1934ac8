/// Answers that are worked out where nobody knows them yet. The same question has the same answer, so that nothing tells whether it was known.
public struct Remembered<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  /// The answer to a question; where it is not known, what is made of it, which may be nothing and is not known then.
  public var answer: @Sendable (_ question: Question, _ make: () throws -> Answer?) throws -> Answer?

  public init(answer: @escaping @Sendable (_ question: Question, _ make: () throws -> Answer?) throws -> Answer?) { self.answer = answer }

  /// Knows nothing.
  public static var nothing: Remembered { Remembered { _, make in try make() } }
}
