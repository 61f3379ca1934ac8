import Dossiers

/// What a person typed where a whole number belongs.
enum TypedNumber: Hashable {
  /// A whole number as this program writes it: digits, after a minus where it is below zero.
  case whole(String)
  /// Groups of three digits apart, which one reader takes for thousands and another for a fraction: 1.000 is 1 or 1000.
  case grouped(first: String, whole: String)
  /// A whole number in another dress, such as +5 or 0100, and how to write it.
  case rewritten(String)
  /// Anything else: a fraction, hexadecimal digits, words.
  case other
}

/// Reads a whole number that a person typed, by the rules of the dossier; only digits without end, such as those of a seed, go further than there.
func wholeNumber(_ text: String) -> TypedNumber {
  do throws(WrittenNumber.Refusal) {
    let number = try WrittenNumber.whole(text)
    return "\(number)" == text ? .whole(text) : .rewritten("\(number)")
  } catch {
    switch error.reason {
    case .thousands(let fraction, let plain):
      return .grouped(first: fraction ?? String(plain.dropLast(3)), whole: plain)
    case .grouped(let plain), .leadingNought(let plain), .plusSign(let plain): return .rewritten(plain)
    case .tooManyDigits: return text.allSatisfy { $0.isASCII && $0.isNumber } ? .whole(text) : .other
    case .notANumber, .decimalComma, .mixedMarks, .barePoint, .exponent, .otherBase, .fraction: return .other
    }
  }
}
