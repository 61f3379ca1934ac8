public import Vocabulary

/// A table of a run as a file with commas between its cells, for other programs.
public struct RunTable: Sendable, Hashable {
  /// A column: its key, as the JSON of an assessment has it, and what stands in it, with its unit.
  public struct Column: Sendable, Hashable {
    public var key: String
    public var meaning: Phrase

    init(_ key: String, _ meaning: Phrase) { (self.key, self.meaning) = (key, meaning) }
  }

  /// The name of the file.
  public var name: String
  public var meaning: Phrase
  public var columns: [Column]
  /// As many cells as columns in every row; what is not known is empty.
  public var rows: [[String]]

  /// The file: a row of keys, then a row a line.
  ///
  /// Source: Y. Shafranovich, "Common format and MIME type for comma-separated values (CSV) files", RFC 4180.
  public var text: String {
    ([columns.map(\.key)] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Text that a spreadsheet would read as a formula keeps a mark before it, a number stays as it is, and what has commas or quotes stands in quotes.
  static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } == true && Double(text) == nil
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
