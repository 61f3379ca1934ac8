public import Vocabulary

/// Days on which something is due, as a calendar takes them (iCalendar, RFC 5545): one whole day each.
public struct CalendarFile: Sendable, Hashable {
  /// Something that is due on a day.
  public struct Entry: Sendable, Hashable {
    /// The same for the same thing in every file, so that a calendar renews it.
    public var id: String
    public var day: CalendarDate
    public var summary: String
    public var text: String
    /// When it was written, as `2024-01-31T12:00:00Z`.
    public var written: String

    public init(id: String, day: CalendarDate, summary: String, text: String, written: String) {
      (self.id, self.day, self.summary, self.text, self.written) = (id, day, summary, text, written)
    }
  }

  public var name: String
  public var entries: [Entry]

  public init(name: String, entries: [Entry]) { (self.name, self.entries) = (name, entries) }

  /// The file, its lines as the standard folds and ends them.
  public var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//polder//table//", "X-WR-CALNAME:\(Self.escaped(name))"]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))", "DTSTAMP:\(Self.stamp(entry.written))",
        "DTSTART;VALUE=DATE:\(Self.digits(entry.day.description))", "SUMMARY:\(Self.escaped(entry.summary))",
        "DESCRIPTION:\(Self.escaped(entry.text))", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    return (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  /// `2024-01-31T12:00:00Z` as `20240131T120000Z`.
  private static func stamp(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += "\\n"
      case _ where character.unicodeScalars.contains { $0.value < 0x20 }: continue
      case _: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 bytes, none of which parts a character.
  private static func folded(_ line: String) -> String {
    var (folded, bytes) = ("", 0)
    for character in line {
      let length = character.utf8.count
      if bytes + length > 75 {
        folded += "\r\n "
        bytes = 1
      }
      folded.append(character)
      bytes += length
    }
    return folded
  }
}
