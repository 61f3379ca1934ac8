import Foundation

/// A PDF of another program with one date for its making, so that the same text gives the same bytes.
struct PortableDocumentDates: Sendable, Hashable {
  /// The file as it was made.
  let bytes: [UInt8]

  /// The file with a date, in seconds since 1970, where it says when it was made and changed. Nothing is moved: the date has as many characters.
  func fixed(at date: Int) -> [UInt8] {
    let written = Array(Self.written(date).utf8)
    var fixed = bytes
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      for place in Self.places(of: Array(key.utf8), in: bytes) {
        let digits = place..<place + written.count
        guard digits.upperBound <= bytes.count, bytes[digits].allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
        fixed.replaceSubrange(digits, with: written)
      }
    }
    return fixed
  }

  /// Year, month, day, hour, minute and second, fourteen digits.
  private static func written(_ date: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: TimeInterval(date)))
    let rest = [parts.month, parts.day, parts.hour, parts.minute, parts.second].map { String(format: "%02d", $0 ?? 0) }
    return String(format: "%04d", parts.year ?? 0) + rest.joined()
  }

  /// The places just after a text.
  private static func places(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = text.first, bytes.count >= text.count else { return [] }
    return (0...bytes.count - text.count).filter { bytes[$0] == first && bytes[$0..<$0 + text.count].elementsEqual(text) }.map { $0 + text.count }
  }
}
