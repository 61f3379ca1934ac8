import Foundation

/// Who may read a run: everyone, or those of a closed circle, such as the seats of one table.
///
/// Within a circle the same request is the same run and the same job. The address of a closed run is made with a random salt that only the store
/// knows, so nobody outside can work it out from what the run was asked; `RunStore.makeCircle` makes one, `RunStore.circle` finds it again.
public struct Circle: Sendable, Hashable, CustomStringConvertible {
  /// `public`, or what a closed circle is called, such as `table:7`.
  public let name: String
  /// Empty for everyone; else 64 hexadecimal digits, drawn once. Never shown.
  let salt: String

  /// Everyone.
  public static let everyone = Circle(name: "public", salt: "")

  /// Whether only some may read what is in it.
  public var isClosed: Bool { self != .everyone }

  /// The table at which its readers sit, whose record shows what is in it; `nil` for another circle.
  var table: String? {
    let parts = name.split(separator: ":")
    return parts.count > 1 && parts[0] == "table" ? String(parts[1]) : nil
  }

  /// Its name; the salt is told nowhere.
  public var description: String { name }

  init(name: String, salt: String) { (self.name, self.salt) = (name, salt) }

  /// A closed circle with a salt of its own.
  static func drawn(_ name: String) -> Circle {
    var chance = SystemRandomNumberGenerator()
    let digits = (0..<32).map { _ in String(format: "%02x", UInt8.random(in: .min ... .max, using: &chance)) }
    return Circle(name: name, salt: digits.joined())
  }

  /// What stands before the kind and the receipt in the text that the hash of a run is made from.
  var beginning: String { isClosed ? "\(name)\n\(salt)" : name }
}
