import Dossiers
import Foundation

/// Reads the bytes of a file as text, wherever it comes from.
enum TextFile {
  /// The text without a mark at its head. Refuses bytes that are not UTF-8, at the first of them with its line and column, another encoding by its
  /// name, and a file with nothing in it.
  static func read(_ data: Data, file: String) -> Result<String, DossierProblems> {
    func failure(_ fault: Problem.Fault, at place: FilePlace) -> Result<String, DossierProblems> {
      .failure(DossierProblems([Problem(fault, at: place)]))
    }
    if let name = otherEncoding(data) { return failure(.otherEncoding(name: name), at: FilePlace(file: file)) }
    guard let text = String(validating: data, as: UTF8.self) else {
      let byte = firstInvalidByte(data)
      return failure(.notUTF8(byte: byte), at: place(of: byte, in: data, file: file))
    }
    if text.allSatisfy(\.isWhitespace) { return failure(.fileEmpty, at: FilePlace(file: file)) }
    return .success(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }

  /// UTF-16 by its mark or, as no text has a byte of nought, by the nought beside each of its first letters.
  private static func otherEncoding(_ data: Data) -> String? {
    let head = [UInt8](data.prefix(4))
    guard head.count >= 2 else { return nil }
    if head.count == 4, head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
    let hasMark = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    return hasMark || (head[0] == 0) != (head[1] == 0) ? "UTF-16" : nil
  }

  /// Line and column of a byte, both from 1; the column counts characters.
  private static func place(of byte: Int, in data: Data, file: String) -> FilePlace {
    let before = String(decoding: data.prefix(byte - 1), as: UTF8.self)
    var (line, column) = (1, 1)
    for character in before {
      if character.isNewline { (line, column) = (line + 1, 1) } else if character != "\u{FEFF}" { column += 1 }
    }
    return FilePlace(file: file, line: line, column: column)
  }

  /// Position, from 1, of the first byte that no UTF-8 text can have there.
  private static func firstInvalidByte(_ data: Data) -> Int {
    var low = 0
    var high = data.count
    // The longest valid beginning, up to a character that is cut in two.
    while low < high {
      let middle = (low + high + 1) / 2
      let isValid = (0..<4).contains { cut in middle >= cut && String(validating: data.prefix(middle - cut), as: UTF8.self) != nil }
      if isValid { low = middle } else { high = middle - 1 }
    }
    while low > 0, String(validating: data.prefix(low), as: UTF8.self) == nil { low -= 1 }
    return low + 1
  }
}
