public import Foundation
public import Negotiation

/// An answer on its way out of the process that opens: as many bytes whatever it says.
public enum OpeningLetter {
  /// Room for twelve packages of 62 measures.
  public static let length = 8_192

  /// A line of JSON, filled up with spaces, with its end. Throws `EncodingError`.
  public static func bytes(of answer: OpeningAnswer) throws -> Data {
    let text = try JSONText.line(answer)
    return Data((text + String(repeating: " ", count: max(0, length - 1 - text.utf8.count)) + "\n").utf8)
  }

  /// Throws `DecodingError` for anything else than such a line.
  public static func answer(in bytes: Data) throws -> OpeningAnswer { try JSONDecoder().decode(OpeningAnswer.self, from: bytes) }
}
