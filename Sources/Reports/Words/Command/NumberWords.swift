public import Vocabulary

/// Sentences about numbers that were typed after an option.
public enum NumberWords {
  /// A number outside its range.
  public static func outOfRange(_ option: String, _ text: String, _ range: ClosedRange<Int128>) -> Phrase {
    let range = self.range(range)
    return Phrase(nl: "\(option) is \(shown(text)); kies \(range.nl).", en: "\(option) is \(shown(text)); choose \(range.en).")
  }

  /// A whole number in another dress, and how to write it.
  public static func rewritten(_ option: String, _ text: String, plain: String) -> Phrase {
    Phrase(nl: "\(option) is “\(shown(text))”; schrijf \(plain).", en: "\(option) is “\(shown(text))”; write \(plain).")
  }

  /// Groups of three digits apart, which one reader takes for thousands and another for a fraction.
  public static func grouped(_ option: String, _ text: String, first: String, whole: String, _ range: ClosedRange<Int128>) -> Phrase {
    let range = self.range(range)
    return Phrase(
      nl: "\(option) is “\(shown(text))”: \(first) of \(whole)? Schrijf een heel getal van \(range.nl), met cijfers alleen.",
      en: "\(option) is “\(shown(text))”: \(first) or \(whole)? Write a whole number from \(range.en), in digits alone.")
  }

  /// What is no whole number.
  public static func noWholeNumber(_ option: String, _ text: String, _ range: ClosedRange<Int128>) -> Phrase {
    let range = self.range(range)
    return Phrase(
      nl: "\(option) is “\(shown(text))”; schrijf een heel getal van \(range.nl), met cijfers alleen.",
      en: "\(option) is “\(shown(text))”; write a whole number from \(range.en), in digits alone.")
  }

  /// Both ends in words: 1 to 1,000,000.
  public static func range(_ range: ClosedRange<Int128>) -> Phrase {
    Phrase(
      nl: "\(apart(range.lowerBound, ".")) tot \(apart(range.upperBound, "."))",
      en: "\(apart(range.lowerBound, ",")) to \(apart(range.upperBound, ","))")
  }

  /// The text, cut where it goes on and on.
  private static func shown(_ text: String) -> String { text.count > 24 ? text.prefix(20) + "…" : text }

  private static func apart(_ number: Int128, _ mark: String) -> String {
    let digits = Array(String(number.magnitude))
    let groups = digits.indices.map { (digits.count - $0) % 3 == 0 && $0 > 0 ? mark + String(digits[$0]) : String(digits[$0]) }
    return (number < 0 ? "−" : "") + groups.joined()
  }
}
