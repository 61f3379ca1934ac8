import Testing

@testable import Workbench

@Suite("The parts of an address")
struct RequestPathTests {
  @Test(
    "are what stands between the slashes, decoded",
    arguments: [
      ("/", []), ("/nl", ["nl"]), ("/nl/", ["nl"]), ("/nl/explain/%C3%A9%20a", ["nl", "explain", "é a"]), ("/%6E%6c", ["nl"]),
    ] as [(String, [String])])
  func parts(_ text: String, _ parts: [String]) throws { #expect(try RequestPath(text, limit: 100).parts == parts) }

  @Test(
    "are refused with what is wrong",
    arguments: [
      ("", .notFromRoot), ("nl", .notFromRoot), ("http://example.org/", .notFromRoot), ("//", .forbiddenPart), ("/nl//runs", .forbiddenPart),
      ("/../etc/passwd", .forbiddenPart), ("/%2e%2E/etc", .forbiddenPart), ("/.", .forbiddenPart), ("/a%2Fb", .forbiddenCharacter),
      ("/a%5cb", .forbiddenCharacter), ("/a%00", .forbiddenCharacter), ("/a%0A", .forbiddenCharacter), ("/%", .brokenText), ("/%4", .brokenText),
      ("/%zz", .brokenText), ("/%+4", .brokenText), ("/%FF", .brokenText), ("/%C0%AF", .brokenText), ("/%ED%A0%80", .brokenText),
      ("/\u{FFFD}", .brokenText), ("/" + String(repeating: "a", count: 100), .tooLong(limit: 100)),
    ] as [(String, PathFault)])
  func faults(_ text: String, _ fault: PathFault) {
    let found = #expect(throws: PathFault.self) { try RequestPath(text, limit: 100) }
    #expect(found == fault)
  }

  @Test("are written so that they read back as they were", arguments: ["a", "é a", "50%", "a+b", "?#&=", "ĳ", "-._~"])
  func back(_ part: String) throws { #expect(try RequestPath("/" + RequestPath.encoded(part), limit: 100).parts == [part]) }

  @Test("a query gives the first value of a name, and nothing that cannot be read")
  func query() {
    let query = Query("to=dark&to=light&back=%2Fnl%2Fglossary&empty&broken=%FF&two=a+b")
    #expect(query["to"] == "dark")
    #expect(query["back"] == "/nl/glossary")
    #expect(query["empty"] == "")
    #expect(query["broken"] == "")
    #expect(query["two"] == "a b")
    #expect(query["none"] == nil)
  }
}
