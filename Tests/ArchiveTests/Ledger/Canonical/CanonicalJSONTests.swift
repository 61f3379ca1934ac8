import Archive
import Testing

@Suite("JSON that has one way of being written")
struct CanonicalJSONTests {
  // Source: RFC 8785, sections 3.2.2 and 3.2.3, without the numbers that are not whole.
  @Test(
    "the examples of RFC 8785 are written as there",
    arguments: [
      (
        #"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}"#,
        #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
      ),
      (
        #"""
        {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
         "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}
        """#,
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
          + "\"😀\":\"Emoji: Grinning Face\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
      ),
    ])
  func examples(given: String, written: String) throws {
    let read = try CanonicalJSON(reading: given)
    #expect(read.written.utf8.elementsEqual(written.utf8), "\(read.written)")
    #expect(try CanonicalJSON(canonical: written) == read)
  }

  @Test(
    "every value has one way of being written",
    arguments: [
      ("0", "0"), ("-0", "0"), (" 12 ", "12"), ("-7", "-7"), ("9007199254740991", "9007199254740991"), ("[ ]", "[]"), ("{ }", "{}"),
      ("[1 ,[2]]", "[1,[2]]"), (#""\b\t\n\f\r\u0000\u001f\u007f""#, "\"\\b\\t\\n\\f\\r\\u0000\\u001f\u{7f}\""),
      (#"{"b":1,"a":{"d":2,"c":[]}}"#, #"{"a":{"c":[],"d":2},"b":1}"#), (#""<\/script>""#, #""</script>""#), ("\"e\u{301}\"", "\"e\u{301}\""),
    ])
  func values(given: String, written: String) throws {
    #expect(try CanonicalJSON(reading: given).written.utf8.elementsEqual(written.utf8))
  }

  @Test(
    "what has no such way is refused, with what is wrong and what to do",
    arguments: [
      ("1.5", CanonicalJSONError.notWhole("1.5"), "The number 1.5 is not written as a whole one."),
      ("[4.0]", .notWhole("4.0"), "write it in a smaller unit, or as a text."), ("1E30", .notWhole("1E30"), "1E30"),
      ("2e-3", .notWhole("2e-3"), "2e-3"), ("9007199254740992", .beyondRange("9007199254740992"), "above 9007199254740991"),
      ("-99999999999999999999", .beyondRange("-99999999999999999999"), "Write it as a text."),
      (#"{"a":1,"\u0061":2}"#, .nameTwice("a"), "twice in one object"), (#""\ud800""#, .loneSurrogate(byte: 3), "After 3 bytes"),
      (#""\ude00\ud83d""#, .loneSurrogate(byte: 3), "half of a character"), ("", .syntax(byte: 0), "This is no JSON"),
      ("01", .syntax(byte: 0), "after 0 bytes"), ("+1", .syntax(byte: 0), "no JSON"), ("[1,]", .syntax(byte: 3), "after 3 bytes"),
      ("{\"a\" 1}", .syntax(byte: 5), "after 5 bytes"), ("nul", .syntax(byte: 0), "no JSON"), ("1 2", .syntax(byte: 2), "no JSON"),
      ("\"\u{1}\"", .syntax(byte: 1), "no JSON"), (#""\x""#, .syntax(byte: 2), "no JSON"), ("\"open", .syntax(byte: 5), "no JSON"),
      (String(repeating: "[", count: 200), .tooDeep, "more than 100 values"), ("--1", .syntax(byte: 0), "no JSON"),
      (".5", .syntax(byte: 0), "no JSON"),
    ])
  func refused(text: String, error: CanonicalJSONError, sentence: String) {
    #expect(throws: error) { try CanonicalJSON(reading: text) }
    #expect(error.sentence.en.contains(sentence), "\(error.sentence.en)")
    #expect(!error.sentence.nl.isEmpty && error.sentence.nl != error.sentence.en)
  }

  @Test("JSON in another writing is told apart where the one way is asked", arguments: ["[1, 2]", #"{"b":1,"a":2}"#, #""\u0061""#, "-0", "\"\\/\""])
  func otherWriting(text: String) {
    #expect(throws: CanonicalJSONError.otherWriting) { try CanonicalJSON(canonical: text) }
  }

  @Test("two texts that only look alike are two names, and not the same text")
  func alike() throws {
    let (one, two) = ("\u{E9}", "e\u{301}")
    #expect(one == two, "Swift takes them for one")
    #expect(CanonicalJSON.text(one) != .text(two))
    let object = try CanonicalJSON([(one, .integer(1)), (two, .integer(2))])
    #expect(object[one]?.integer == 1 && object[two]?.integer == 2)
    #expect(object.written.utf8.elementsEqual("{\"e\u{301}\":2,\"\u{E9}\":1}".utf8))
  }

  @Test("a coded value goes in and comes out, and a fraction is refused")
  func coded() throws {
    struct Example: Codable, Equatable {
      var name = "Ä/\"x\""
      var numbers = [1, -2]
      var share: Double?
    }
    let json = try CanonicalJSON(encoding: Example())
    #expect(json.written == #"{"name":"Ä/\"x\"","numbers":[1,-2]}"#)
    #expect(try json.decoded(as: Example.self) == Example())
    #expect(throws: CanonicalJSONError.notWhole("0.5")) { try CanonicalJSON(encoding: Example(share: 0.5)) }
  }
}
