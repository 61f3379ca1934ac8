public import Assessments
import Foundation

extension CapsuleContents {
  /// The JSON in a block of a page, unpacked where it is packed. Throws `CapsuleFault`.
  public static func text(of part: CapsulePart, in page: String) throws(CapsuleFault) -> String {
    String(decoding: try json(part, in: Data(page.utf8)), as: UTF8.self)
  }

  /// JSON as a packed block has it.
  public static func packed(_ json: String) -> String { Data(Gzip.packed(Array(json.utf8))).base64EncodedString() }

  static func part<Value: Decodable>(_ part: CapsulePart, in page: Data) throws(CapsuleFault) -> Value {
    guard let value = try? JSONDecoder().decode(Value.self, from: try json(part, in: page)) else {
      // A block that is missing, or there twice, is told as that.
      _ = try json(part, in: page)
      throw .brokenPart(part)
    }
    return value
  }

  private static func json(_ part: CapsulePart, in page: Data) throws(CapsuleFault) -> Data {
    if part.isPacked, let block = try block(part, after: part.opening, in: page) {
      guard let packed = Data(base64Encoded: block), let bytes = Gzip.unpacked(Array(packed)) else { throw .brokenPart(part) }
      return Data(bytes)
    }
    guard let block = try block(part, after: part.openingOfText, in: page) else { throw .noPart(part) }
    return block
  }

  /// What stands between an opening and the closing after it; `nil` without the opening.
  private static func block(_ part: CapsulePart, after opening: String, in page: Data) throws(CapsuleFault) -> Data? {
    let opening = Data(opening.utf8)
    guard let start = page.range(of: opening)?.upperBound else { return nil }
    guard let end = page.range(of: Data(CapsulePart.closing.utf8), in: start..<page.endIndex)?.lowerBound,
      page.range(of: opening, in: end..<page.endIndex) == nil
    else { throw .brokenPart(part) }
    return Data(page[start..<end])
  }
}
