public import Vocabulary

/// The one reader of numbers that a person types: plain digits, a minus where needed, and one decimal point.
///
/// It guesses nothing. `1.000` is one in one country and a thousand in another, so it is refused with both readings; a hexadecimal number, an
/// exponent, a leading nought, a plus sign and more than fifteen digits are refused with what to write instead.
public enum WrittenNumber {
  /// What the number counts, which decides whether a point can be meant for thousands.
  public enum Kind: Sendable, Hashable {
    /// A whole number, such as people or places.
    case whole
    /// A number that may be a fraction and may reach a thousand. Three digits behind the point are refused unless a 0 stands before it.
    case quantity
    /// A share, an index or another number without a unit that stays below a thousand: three digits behind the point are a fraction.
    case ratio
  }

  /// Which mark stands before the fraction. A comma does only in a table whose cells are divided by semicolons or tabs.
  public enum Mark: Character, Sendable { case point = ".", comma = "," }

  /// A text that is not read as a number, and why not.
  public struct Refusal: Explained, Sendable, Hashable {
    public var text: String
    public var reason: Reason
  }

  /// Why a text is not read as a number. `plain` is the number as it should be written.
  public enum Reason: Sendable, Hashable {
    case notANumber
    /// `fraction` is the reading with a decimal mark, `nil` where only a whole number will do.
    case thousands(fraction: String?, plain: String)
    case decimalComma(plain: String)
    case grouped(plain: String)
    case mixedMarks
    case leadingNought(plain: String)
    case plusSign(plain: String)
    /// Nothing stands before or behind the point.
    case barePoint(plain: String)
    case exponent
    case otherBase
    case tooManyDigits
    case fraction(below: String, above: String)
  }

  /// Most digits that a number may have, so that what is kept is what was written.
  public static let digitLimit = 15

  /// Reads a number. Throws a `Refusal`, whose sentence says what to write instead.
  public static func read(_ written: String, as kind: Kind, mark: Mark = .point) throws(Refusal) -> Double {
    let text = written.trimmed
    func refusal(_ reason: Reason) -> Refusal { Refusal(text: shortened(text), reason: reason) }
    let sign = text.hasPrefix("-") ? "-" : ""
    let body = String(text.dropFirst(sign.count))
    if let reason = formFault(body, sign) { throw refusal(reason) }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
    if parts.count > 1, let reason = markFault(parts, body, sign, kind, mark) { throw refusal(reason) }
    let (head, tail) = (parts[0], parts.count > 1 ? parts[1] : "")
    if head.count > 1, head.hasPrefix("0") {
      let plain = String(head.drop { $0 == "0" })
      throw refusal(.leadingNought(plain: sign + (plain.isEmpty ? "0" : plain) + (tail.isEmpty ? "" : "\(mark.rawValue)\(tail)")))
    }
    if (head + tail).drop(while: { $0 == "0" }).count > digitLimit { throw refusal(.tooManyDigits) }
    guard let value = Double(sign + head + "." + (tail.isEmpty ? "0" : tail)) else { throw refusal(.notANumber) }
    if kind == .whole, value.rounded() != value {
      let below = Int(value.rounded(.down))
      throw refusal(.fraction(below: "\(below)", above: "\(below + 1)"))
    }
    return value == 0 ? 0 : value
  }

  /// Reads a whole number. Throws a `Refusal`.
  public static func whole(_ written: String, mark: Mark = .point) throws(Refusal) -> Int { Int(try read(written, as: .whole, mark: mark)) }

  /// Whether a text begins as a number does, so that it is a mistake and no name where it cannot be read.
  public static func looksLikeOne(_ text: String) -> Bool {
    let body = text.trimmed.drop { $0 == "-" || $0 == "+" || $0 == "." }
    return body.first.map(isDigit) ?? false
  }

  private static func shortened(_ text: String) -> String { text.count > 40 ? String(text.prefix(40)) + "…" : text }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func isSeparator(_ character: Character) -> Bool { "_'’".contains(character) || character.isWhitespace }

  /// What is wrong with a text before its marks are looked at.
  private static func formFault(_ body: String, _ sign: String) -> Reason? {
    guard body.contains(where: isDigit) else { return .notANumber }
    if body.hasPrefix("+"), sign.isEmpty {
      let rest = String(body.dropFirst())
      return rest.allSatisfy({ isDigit($0) || $0 == "." || $0 == "," }) ? .plusSign(plain: rest) : .notANumber
    }
    let lower = body.lowercased()
    if lower.hasPrefix("0x") || lower.hasPrefix("0o") || lower.hasPrefix("0b") {
      return lower.dropFirst(2).allSatisfy { $0.isASCII && $0.isHexDigit } && lower.count > 2 ? .otherBase : .notANumber
    }
    let powers = lower.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
    if powers.count == 2 {
      let power = powers[1].drop { $0 == "-" || $0 == "+" }
      let isExponent =
        powers[0].contains(where: isDigit) && powers[0].allSatisfy { isDigit($0) || $0 == "." || $0 == "," } && !power.isEmpty
        && power.allSatisfy(isDigit)
      return isExponent ? .exponent : .notANumber
    }
    guard body.allSatisfy({ isDigit($0) || $0 == "." || $0 == "," || isSeparator($0) }) else { return .notANumber }
    if body.contains(where: isSeparator) { return .grouped(plain: sign + body.filter { !isSeparator($0) }) }
    return nil
  }

  /// What is wrong with the points and commas of a text that has some.
  private static func markFault(_ parts: [String], _ body: String, _ sign: String, _ kind: Kind, _ mark: Mark) -> Reason? {
    if body.contains("."), body.contains(",") { return .mixedMarks }
    if parts.count > 2 {
      let isGrouped = !parts[0].isEmpty && parts.dropFirst().allSatisfy { $0.count == 3 }
      return isGrouped ? .grouped(plain: sign + parts.joined()) : .notANumber
    }
    let (head, tail) = (parts[0], parts[1])
    if head.isEmpty || tail.isEmpty {
      return .barePoint(plain: sign + (head.isEmpty ? "0" : head) + (tail.isEmpty ? "" : "\(mark.rawValue)\(tail)"))
    }
    if tail.count == 3, head.count <= 3, !head.hasPrefix("0"), kind != .ratio {
      var fraction = tail
      while fraction.last == "0" { fraction.removeLast() }
      // A nought more makes the fraction plain: nobody writes thousands with four digits.
      if fraction.count == 3 { fraction += "0" }
      let small = fraction.isEmpty ? sign + head : "\(sign)\(head)\(mark.rawValue)\(fraction)"
      return .thousands(fraction: kind == .whole && !fraction.isEmpty ? nil : small, plain: sign + head + tail)
    }
    return body.contains(",") && mark == .point ? .decimalComma(plain: "\(sign)\(head).\(tail)") : nil
  }
}
