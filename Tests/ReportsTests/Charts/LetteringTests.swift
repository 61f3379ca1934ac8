import Testing

@testable import Reports

@Suite("The room that letters take")
struct LetteringTests {
  @Test("an accent takes no room of its own, however it is written", arguments: ["é", "ü", "Å"])
  func accents(_ letter: String) {
    let apart = letter.decomposed
    #expect(apart.unicodeScalars.count == 2)
    #expect(Lettering.width(letter, size: 10) == Lettering.width(apart, size: 10))
    #expect(Lettering.width("a" + letter + "–1", size: 10) == Lettering.width("a" + apart + "–1", size: 10))
  }

  @Test(
    "capitals and dashes are wide, small letters narrow",
    arguments: zip(["A", "É", "–", "…", "l", "n", "−", "†"], [7.4, 7.4, 9.5, 9.5, 3.6, 5.9, 5.9, 5.9]))
  func widths(_ letter: String, _ width: Double) {
    #expect(abs(Lettering.width(letter, size: 10) - width) < 1e-9)
  }

  @Test("a text is as wide as its letters")
  func sum() {
    let text = "Reünie van 12 – ‘gezin’"
    #expect(abs(Lettering.width(text, size: 12) - text.map { Lettering.width(String($0), size: 12) }.reduce(0, +)) < 1e-9)
  }
}

extension String {
  /// Letter and accent as two scalars.
  fileprivate var decomposed: String {
    switch self {
    case "é": "e\u{301}"
    case "ü": "u\u{308}"
    case "Å": "A\u{30A}"
    case _: self
    }
  }
}
