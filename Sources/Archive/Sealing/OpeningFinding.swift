public import Foundation
public import Negotiation
public import Talks
public import Vocabulary

/// What came out of an opening on another machine, to be brought back to the table.
public struct OpeningFinding: Sendable, Codable {
  public var opening: OpeningID
  /// `nil` where there was none within the budget.
  public var answer: OpeningAnswer?

  public init(opening: OpeningID, answer: OpeningAnswer?) { (self.opening, self.answer) = (opening, answer) }

  /// Reads a file. Throws `EnvelopeError.noFinding`.
  public init(file: URL) throws(EnvelopeError) {
    guard let data = FileManager.default.contents(atPath: file.path) else { throw .noFile(path: file.path) }
    guard let found = try? JSONDecoder().decode(Self.self, from: data) else {
      throw .noFinding(path: file.lastPathComponent)
    }
    self = found
  }

  /// Writes it into a new file. Throws `LedgerError`.
  public func write(to file: URL) throws { try PrivateFile.write(Array(JSONText.file(self).utf8), to: file) }
}
