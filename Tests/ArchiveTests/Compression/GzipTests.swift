import Archive
import Foundation
import Testing

@Suite("Bytes made smaller")
struct GzipTests {
  /// Nothing, one byte, one byte again and again, all bytes, words, and what has no order.
  private static let texts: [[UInt8]] = [
    [], [7], [UInt8](repeating: 3, count: 100_000), (0...255).map { UInt8($0) }, Array(String(repeating: "wie wacht op wie, ", count: 900).utf8),
    (0..<70_000).map { UInt8(truncatingIfNeeded: ($0 &* $0) >> 3 ^ ($0 &* 31)) },
  ]

  @Test("come back as they were", arguments: texts)
  func back(_ bytes: [UInt8]) {
    let packed = Gzip.packed(bytes)
    #expect(Gzip.unpacked(packed) == bytes)
    #expect(Gzip.packed(bytes) == packed)
  }

  @Test("are a tenth and less where they repeat themselves")
  func smaller() {
    #expect(Gzip.packed(Self.texts[2]).count < 300 && Gzip.packed(Self.texts[4]).count < Self.texts[4].count / 50)
  }

  @Test("are read from a file that another program packed in one block as it is")
  func stored() {
    // "abc" as `gzip` writes what it does not shorten: head, one stored block, checksum 0x352441C2 and length.
    let file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 3, 0, 0xFC, 0xFF, 97, 98, 99, 0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0]
    #expect(Gzip.unpacked(file) == [97, 98, 99])
  }

  @Test("that were cut or changed are not read: one bit anywhere is found")
  func broken() {
    let packed = Gzip.packed(Array("wie wacht op wie, wie wacht op wie, en hoe lang".utf8))
    for count in 0..<packed.count { #expect(Gzip.unpacked(Array(packed[..<count])) == nil, "\(count) bytes") }
    // The bytes of the head that say when and where a file was packed are not read.
    for place in packed.indices where place < 4 || place > 9 {
      var other = packed
      other[place] ^= 0x10
      #expect(Gzip.unpacked(other) == nil, "byte \(place)")
    }
    #expect(Gzip.unpacked(packed + [0]) == nil)
  }
}
