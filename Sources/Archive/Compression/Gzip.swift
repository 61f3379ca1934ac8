/// Bytes made smaller, in the form that `gunzip` and every browser read. The same bytes give the same file on every machine.
///
/// Source: P. Deutsch, "GZIP file format specification version 4.3", RFC 1952 (1996).
public enum Gzip {
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  /// The bytes packed; without a name or a time, so that they depend on nothing else.
  ///
  /// Complexity: linear in the bytes.
  public static func packed(_ bytes: [UInt8]) -> [UInt8] {
    head + DeflateWriting.packed(bytes) + four(ZipFile.checksum(bytes)) + four(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// The bytes as they were; `nil` where they are not whole, or not of this form.
  public static func unpacked(_ packed: [UInt8]) -> [UInt8]? {
    guard packed.count >= head.count + 8, Array(packed[..<4]) == Array(head[..<4]) else { return nil }
    let end = packed.count - 8
    guard let bytes = DeflateReading.unpacked(packed[head.count..<end]) else { return nil }
    let told = four(ZipFile.checksum(bytes)) + four(UInt32(truncatingIfNeeded: bytes.count))
    return told == Array(packed[end...]) ? bytes : nil
  }

  private static func four(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
}
