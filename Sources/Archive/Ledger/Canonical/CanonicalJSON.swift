/// JSON that has one way of being written (RFC 8785): keys in order, no spaces, one escape a character. Numbers are whole; a number with a point or
/// an exponent is refused, since two programs need not write it alike.
public indirect enum CanonicalJSON: Sendable {
  case null
  case boolean(Bool)
  /// Within ±(2⁵³ − 1), beyond which other programs lose digits.
  case integer(Int64)
  case text(String)
  case list([CanonicalJSON])
  /// Each name once, in the order in which they are written.
  case object([CanonicalMember])

  /// The largest whole number, and less one sign the smallest.
  public static let largest: Int64 = 9_007_199_254_740_991

  /// An object of names and values in any order. Throws `CanonicalJSONError.nameTwice`, and `.beyondRange` for a number out of range in a value.
  public init(_ members: [(String, CanonicalJSON)]) throws(CanonicalJSONError) {
    let sorted = members.map(CanonicalMember.init).sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.name.utf8.elementsEqual(next.name.utf8) { throw .nameTwice(one.name) }
    self = .object(sorted)
    try checkRange()
  }

  /// The value of a name in an object; `nil` where it has none, or is no object.
  public subscript(name: String) -> CanonicalJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, where it is one.
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

  /// The values, where it is a list.
  public var list: [CanonicalJSON]? { if case .list(let values) = self { values } else { nil } }

  /// Throws for the first number out of range.
  func checkRange() throws(CanonicalJSONError) {
    switch self {
    case .null, .boolean, .text: return
    case .integer(let number): if number.magnitude > Self.largest.magnitude { throw .beyondRange("\(number)") }
    case .list(let values): for value in values { try value.checkRange() }
    case .object(let members): for member in members { try member.value.checkRange() }
    }
  }
}

/// Alike when they are written alike, byte for byte: an accent of its own and a letter with an accent are two texts.
extension CanonicalJSON: Hashable {
  public static func == (one: CanonicalJSON, other: CanonicalJSON) -> Bool { one.bytes == other.bytes }

  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
