/// Bytes from the system's generator of secrets.
enum RandomBytes {
  /// Other bytes for one task. NB: only tests of this package can give them, so that the same night can be had twice; no option leads here.
  @TaskLocal static var source: (@Sendable (Int) -> [UInt8])?

  static func make(_ count: Int) -> [UInt8] {
    if let source { return source(count) }
    var generator = SystemRandomNumberGenerator()
    return (0..<(count + 7) / 8).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }.prefix(count).map { $0 }
  }
}
