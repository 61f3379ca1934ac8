import Dossiers
import Testing
import Vocabulary

/// One row a text that nobody can read in one way only, and the sentence about it.
@Suite("A number that a person types is read in one way, or refused with what to write instead")
struct WrittenNumberTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: WrittenNumber.Kind = .quantity
    var mark: WrittenNumber.Mark = .point
    var sentence: String

    var testDescription: String { "\(text) as \(kind)" }
  }

  static let refused = [
    Row(text: "1.000", sentence: "“1.000” can be 1 or 1000. Write 1000 or 1."),
    Row(text: "1.000", kind: .whole, sentence: "“1.000” can be 1 or 1000. Write 1000 or 1."),
    Row(text: "-1.500", sentence: "“-1.500” can be -1.5 or -1500. Write -1500 or -1.5."),
    Row(text: "39.125", sentence: "“39.125” can be 39.1250 or 39125. Write 39125 or 39.1250."),
    Row(
      text: "238.147", kind: .whole,
      sentence: "“238.147” can be 238147 or a fraction, and this should be a whole number. Write 238147, or round it."),
    Row(text: "1,000", sentence: "“1,000” can be 1 or 1000. Write 1000 or 1."),
    Row(text: "1,5", sentence: "“1,5” has a comma. Write a point: 1.5."),
    Row(text: "1,125", kind: .ratio, sentence: "“1,125” has a comma. Write a point: 1.125."),
    Row(text: "1.000.000", kind: .whole, sentence: "“1.000.000” has marks between the thousands. Write 1000000."),
    Row(text: "1 000", kind: .whole, sentence: "“1 000” has marks between the thousands. Write 1000."),
    Row(text: "1_000", kind: .whole, sentence: "“1_000” has marks between the thousands. Write 1000."),
    Row(text: "1'000", kind: .whole, sentence: "“1'000” has marks between the thousands. Write 1000."),
    Row(text: "1,234.5", sentence: "“1,234.5” has points and commas. Write the number without marks for thousands."),
    Row(text: "0200", kind: .whole, sentence: "“0200” begins with a nought. Write 200."),
    Row(text: "00.5", kind: .ratio, sentence: "“00.5” begins with a nought. Write 0.5."),
    Row(text: "+200", kind: .whole, sentence: "“+200” has a plus sign. Write 200."),
    Row(text: ".5", kind: .ratio, sentence: "In “.5” nothing stands on one side of the point. Write 0.5."),
    Row(text: "5.", sentence: "In “5.” nothing stands on one side of the point. Write 5."),
    Row(text: "1e3", kind: .whole, sentence: "“1e3” has an exponent. Write the number out in digits."),
    Row(text: "1.5E-3", sentence: "“1.5E-3” has an exponent. Write the number out in digits."),
    Row(text: "0x10", kind: .whole, sentence: "“0x10” is not a decimal number. Write it in plain digits."),
    Row(text: "-0b11", kind: .whole, sentence: "“-0b11” is not a decimal number. Write it in plain digits."),
    Row(text: "1234567890123456", sentence: "“1234567890123456” has more than 15 digits, more than can be kept. Round it."),
    Row(text: "199.99999999999999999999", sentence: "“199.99999999999999999999” has more than 15 digits, more than can be kept. Round it."),
    Row(text: "200.9", kind: .whole, sentence: "“200.9” is a fraction, and this should be a whole number. Write 200 or 201."),
    Row(text: "-0.5", kind: .whole, sentence: "“-0.5” is a fraction, and this should be a whole number. Write -1 or 0."),
    Row(text: "1,125", mark: .comma, sentence: "“1,125” can be 1,1250 or 1125. Write 1125 or 1,1250."),
    Row(text: "1.000,5", mark: .comma, sentence: "“1.000,5” has points and commas. Write the number without marks for thousands."),
    Row(text: "1.000", mark: .comma, sentence: "“1.000” can be 1 or 1000. Write 1000 or 1."),
  ]

  @Test("each is refused with its sentence, in two languages", arguments: refused)
  func refusal(_ row: Row) throws {
    let refusal = #expect(throws: WrittenNumber.Refusal.self) { try WrittenNumber.read(row.text, as: row.kind, mark: row.mark) }
    #expect(refusal?.sentence.en == row.sentence)
    #expect(refusal?.sentence.nl != row.sentence && refusal?.sentence.nl.contains("“\(row.text)”") == true)
  }

  @Test(
    "what is no number at all is told as such",
    arguments: [
      "", "-", ".", "many", ".nan", "nan", "inf", "-inf", "infinity", "٣", "½", "2023-01", "--5", "-+5", "1..2", "1.00.000", "5%", "€ 5", "1e", "0x",
    ])
  func none(_ text: String) throws {
    for kind in [WrittenNumber.Kind.whole, .quantity, .ratio] {
      let refusal = #expect(throws: WrittenNumber.Refusal.self) { try WrittenNumber.read(text, as: kind) }
      #expect(refusal?.reason == .notANumber, "\(text)")
    }
  }

  @Test("plain digits are read, and three digits behind a point where nobody can mean thousands")
  func read() throws {
    for (text, value) in [("0", 0.0), ("-0", 0), ("7", 7), ("-5", -5), ("238147", 238147), ("0.125", 0.125), ("-0.216", -0.216), ("39.1250", 39.125)]
    {
      #expect(try WrittenNumber.read(text, as: .quantity) == value)
    }
    #expect(try WrittenNumber.read("1.084", as: .ratio) == 1.084)
    #expect(try WrittenNumber.read("1234.567", as: .quantity) == 1234.567)
    #expect(try WrittenNumber.read(" 12 ", as: .whole) == 12)
    #expect(try WrittenNumber.whole("2.0") == 2)
    #expect(try WrittenNumber.whole("999999999999999") == 999_999_999_999_999)
    #expect(try WrittenNumber.read("1,5", as: .quantity, mark: .comma) == 1.5)
    #expect(try WrittenNumber.read("0,125", as: .quantity, mark: .comma) == 0.125)
    #expect(try WrittenNumber.read("1.5", as: .quantity, mark: .comma) == 1.5)
  }
}
