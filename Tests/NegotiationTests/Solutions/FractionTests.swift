import Negotiation
import Testing

@Suite("A fraction as a text")
struct FractionTests {
  @Test("is read back as it is written", arguments: ["0", "3", "-3", "1/4", "-7/3", "123456789012345678901234567891/2"])
  func written(_ text: String) { #expect(Fraction(text)?.description == text) }

  @Test(
    "is refused with a part missing or a sign in the wrong place",
    arguments: ["", "/", "/4", "1/", "1/0", "1/-4", "+1/4", "1/4/5", " 1/4", "1.5", "--1", "-", "٣/4"])
  func refused(_ text: String) { #expect(Fraction(text) == nil) }
}
