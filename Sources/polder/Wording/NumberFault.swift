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
    let (nl, en) = (NumberRange(range).text(in: .nl), NumberRange(range).text(in: .en))
    switch typed {
    case .whole:
      return Phrase(nl: "\(option) is \(shown); kies \(nl).", en: "\(option) is \(shown); choose \(en).")
    case .rewritten(let plain):
      return Phrase(nl: "\(option) is “\(shown)”; schrijf \(plain).", en: "\(option) is “\(shown)”; write \(plain).")
    case .grouped(let first, let whole):
      return Phrase(
        nl: "\(option) is “\(shown)”: \(first) of \(whole)? Schrijf een heel getal van \(nl), met cijfers alleen.",
        en: "\(option) is “\(shown)”: \(first) or \(whole)? Write a whole number from \(en), in digits alone.")
    case .other:
      return Phrase(
        nl: "\(option) is “\(shown)”; schrijf een heel getal van \(nl), met cijfers alleen.",
        en: "\(option) is “\(shown)”; write a whole number from \(en), in digits alone.")
    }
  }

  /// The text, cut where it goes on and on.
  private var shown: String { text.count > 24 ? text.prefix(20) + "…" : text }
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

  /// Both ends in words: 1 to 1,000,000.
  func text(in language: Language) -> String {
    let mark = language == .nl ? "." : ","
    return "\(apart(bounds.lowerBound, mark)) \(Phrase(nl: "tot", en: "to")[language]) \(apart(bounds.upperBound, mark))"
  }

  private func apart(_ number: Int128, _ mark: String) -> String {
    let digits = Array(String(number.magnitude))
    let groups = digits.indices.map { (digits.count - $0) % 3 == 0 && $0 > 0 ? mark + String(digits[$0]) : String(digits[$0]) }
    return (number < 0 ? "−" : "") + groups.joined()
  }
}
