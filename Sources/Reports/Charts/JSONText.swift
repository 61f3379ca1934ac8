/// A value of JSON, written with its keys in order so that the same value gives the same bytes.
indirect enum JSONText {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([JSONText])
  case object([String: JSONText])

  /// A number that is not finite is `null`.
  var written: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): number.isFinite ? Self.plain(number) : "null"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ":" + $0.value.written }.joined(separator: ",") + "}"
    }
  }

  /// A number in digits, a whole one without decimals.
  static func plain(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case _: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
