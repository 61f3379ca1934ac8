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

/// Reads a whole number that a person typed.
///
/// NB: the one reader of typed numbers in Dossiers takes its place as soon as it is there.
func wholeNumber(_ text: String) -> TypedNumber {
  let isDigit = { (character: Character) in character.isASCII && character.isNumber }
  let (sign, digits) = (text.prefix { "+-−".contains($0) }, text.drop { "+-−".contains($0) })
  guard sign.count <= 1, !digits.isEmpty else { return .other }
  let minus = sign.isEmpty || sign == "+" ? "" : "-"
  func plain(_ digits: some StringProtocol) -> String {
    let own = digits.drop { $0 == "0" }
    return own.isEmpty ? "0" : minus + own
  }
  if digits.allSatisfy(isDigit) {
    let written = plain(digits)
    return written == text ? .whole(written) : .rewritten(written)
  }
  let groups = digits.split(omittingEmptySubsequences: false) { ".,_'’ \u{A0}\u{202F}".contains($0) }
  guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
    groups.allSatisfy({ $0.allSatisfy(isDigit) })
  else { return .other }
  if first.hasPrefix("0") { return .other }
  // Two marks can only set thousands apart.
  return groups.count == 2 ? .grouped(first: plain(first), whole: plain(groups.joined())) : .rewritten(plain(groups.joined()))
}
