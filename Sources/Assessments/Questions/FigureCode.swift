/// A short code that names a question, printed beside its answer: four characters, more where two questions would share them.
///
/// The characters come from a hash of the path alone, one after the other, so a longer code begins with the shorter one, and a question keeps its
/// code as long as no other claims it.
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV-1a hash (1991), 64 bits.
public struct FigureCode: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// Capitals and digits that nobody takes for one another: no 0 and O, no 1, I and L.
  static let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)
  /// Fewest characters.
  public static let fewest = 4

  public let text: String

  init(path: String, length: Int) { text = String(decoding: Self.characters(of: path, length), as: UTF8.self) }

  init(text: String) { self.text = text }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// What was typed, as codes are written: capitals, without spaces and hyphens.
  static func written(_ typed: String) -> String { typed.uppercased().filter { $0 != " " && $0 != "-" } }

  /// The first characters of twenty-four, twelve of each of two hashes.
  private static func characters(of path: String, _ length: Int) -> [UInt8] {
    var characters: [UInt8] = []
    for salt in 0..<2 where characters.count < length {
      var hash = Array("\(salt):".utf8).reduce(14_695_981_039_346_656_037 as UInt64, hashed)
      hash = path.utf8.reduce(hash, hashed)
      for _ in 0..<min(12, length - characters.count) {
        let (rest, place) = hash.quotientAndRemainder(dividingBy: UInt64(letters.count))
        hash = rest
        characters.append(letters[Int(place)])
      }
    }
    return characters
  }

  private static func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
}
