import Reports
import Vocabulary

/// A number typed after an option that is not one, or not within the range that the option takes.
struct NumberFault: Explained {
  var option: String
  var text: String
  var typed: TypedNumber
  var range: ClosedRange<Int128>

  /// The fault of a text; `nil` for a whole number within the range.
  init?(_ text: String, after option: String, range: ClosedRange<Int128>) {
    let typed = wholeNumber(text)
    if case .whole(let digits) = typed, let number = Int128(digits), range.contains(number) { return nil }
    (self.option, self.text, self.typed, self.range) = (option, text, typed, range)
  }

  var sentence: Phrase {
    switch typed {
    case .whole: NumberWords.outOfRange(option, text, range)
    case .rewritten(let plain): NumberWords.rewritten(option, text, plain: plain)
    case .grouped(let first, let whole): NumberWords.grouped(option, text, first: first, whole: whole, range)
    case .other: NumberWords.noWholeNumber(option, text, range)
    }
  }
}

/// The numbers that an option takes, as help and sentences tell them and as the parser keeps them.
struct NumberRange {
  var bounds: ClosedRange<Int128>

  init(_ bounds: ClosedRange<Int128>) { self.bounds = bounds }

  /// Reads what `kept` wrote.
  init?(kept text: String) {
    let ends = text.split(separator: " ").compactMap { Int128($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    bounds = ends[0]...ends[1]
  }

  /// Both ends, for the parser's description of the option.
  var kept: String { "\(bounds.lowerBound) \(bounds.upperBound)" }

  /// Whether it tells a reader something: nobody comes near the end of a larger one.
  var isTelling: Bool { bounds.upperBound <= 1_000_000_000_000 }
}
