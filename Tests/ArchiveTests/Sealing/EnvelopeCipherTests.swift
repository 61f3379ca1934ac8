import Crypto
import Testing

@testable import Archive

@Suite("The ciphers of envelopes, against published vectors")
struct EnvelopeCipherTests {
  private func bytes(_ text: String) -> [UInt8] { Hexadecimal.bytes(text, count: text.utf8.count / 2) ?? [] }

  private func range(_ from: UInt8, _ count: Int) -> [UInt8] { (0..<count).map { from + UInt8($0) } }

  private func text(_ key: SymmetricKey) -> String { key.withUnsafeBytes { Hexadecimal.text($0) } }

  // Source: RFC 5869, appendix A.1 to A.3.
  @Test("HKDF with SHA-256")
  func derivation() {
    #expect(
      text(EnvelopeCipher.key([UInt8](repeating: 0x0b, count: 22), salt: range(0, 13), context: range(0xf0, 10), length: 42))
        == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
    #expect(
      text(EnvelopeCipher.key(range(0, 80), salt: range(0x60, 80), context: range(0xb0, 80), length: 82))
        == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
        + "cc30c58179ec3e87c14c01d5c1f3434f1d87")
    #expect(
      text(EnvelopeCipher.key([UInt8](repeating: 0x0b, count: 22), salt: [], context: [], length: 42))
        == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
  }

  // Source: D. McGrew, J. Viega, "The Galois/Counter Mode of Operation (GCM)", submission to NIST 2005, appendix B, test cases 13, 14 and 16.
  @Test("AES-256-GCM")
  func encryption() throws {
    let noughts = SymmetricKey(data: [UInt8](repeating: 0, count: 32))
    let nonce = [UInt8](repeating: 0, count: 12)
    #expect(Hexadecimal.text(try EnvelopeCipher.seal([], noughts, nonce: nonce, context: [])) == "530f8afbc74536b9a963b4f1c4cb738b")
    #expect(
      Hexadecimal.text(try EnvelopeCipher.seal([UInt8](repeating: 0, count: 16), noughts, nonce: nonce, context: []))
        == "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")
    let key = SymmetricKey(data: bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"))
    let plain = bytes(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
    let context = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    let sealed = try EnvelopeCipher.seal(plain, key, nonce: bytes("cafebabefacedbaddecaf888"), context: context)
    #expect(
      Hexadecimal.text(sealed)
        == "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        + "76fc6ece0f4e1768cddf8853bb2d551b")
    #expect(EnvelopeCipher.open(sealed, key, nonce: bytes("cafebabefacedbaddecaf888"), context: context) == plain)
    #expect(EnvelopeCipher.open(sealed, key, nonce: bytes("cafebabefacedbaddecaf889"), context: context) == nil)
    #expect(EnvelopeCipher.open(sealed, key, nonce: bytes("cafebabefacedbaddecaf888"), context: []) == nil)
    #expect(EnvelopeCipher.open([], key, nonce: nonce, context: []) == nil && EnvelopeCipher.open(sealed, key, nonce: [], context: []) == nil)
  }
}
