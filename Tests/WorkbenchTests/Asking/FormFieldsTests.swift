import Testing

@testable import Workbench

@Suite("The fields of a form")
struct FormFieldsTests {
  private func read(_ body: String) -> FormFields { FormFields(Array(body.utf8)) { ["a", "b", "token"].contains($0) } }

  @Test("are read as browsers write them, without spaces around them")
  func read() {
    let fields = read("a=caf%C3%A9+%26+x&b=++&token=1")
    #expect(fields["a"] == "café & x" && fields["b"] == nil && fields["token"] == "1" && fields.problems.isEmpty)
    #expect(read("").problems.isEmpty && read("a")["a"] == nil)
  }

  @Test("a doubled, a foreign and an unreadable one is a problem with a sentence, at the field where there is one")
  func problems() {
    #expect(read("a=1&a=2").problems.map(\.field) == ["a"])
    #expect(read("a=1&a=2").problems[0].sentence.en.contains("more than once"))
    #expect(read("c=1").problems.map(\.field) == [""])
    #expect(read("c=1").problems[0].sentence.en.contains("no field “c”"))
    #expect(read("a=%FF").problems.map(\.field) == ["a"])
    #expect(read("a=%00").problems.map(\.field) == ["a"])
    #expect(read("a=" + String(repeating: "x", count: FormFields.longest + 1)).problems.map(\.field) == ["a"])
  }

  @Test(
    "a number is a whole one in its range, and what is none is told with the range",
    arguments: ["0", "11", "1.5", "x", "1e3", "99999999999999999999"])
  func number(_ text: String) {
    var fields = read("a=\(text)")
    #expect(fields.whole("a", in: 1...10, usual: 3) == 3)
    #expect(fields.problems.first?.sentence.en.contains("from 1 to 10") == true)
    var empty = read("")
    #expect(empty.whole("a", in: 1...10, usual: 3) == 3 && empty.problems.isEmpty)
    var good = read("a=10")
    #expect(good.whole("a", in: 1...10, usual: 3) == 10 && good.problems.isEmpty)
  }

  @Test("a form from elsewhere is known by what the browser says of it")
  func origin() {
    var asked = Asked(path: "/nl/jobs")
    asked.host = "127.0.0.1:8480"
    #expect(OriginCheck.allows(asked))
    asked.origin = "http://127.0.0.1:8480"
    #expect(OriginCheck.allows(asked))
    for other in ["http://127.0.0.1:80", "https://example.org", "null", ""] {
      asked.origin = other
      #expect(!OriginCheck.allows(asked), "\(other)")
    }
    asked.origin = nil
    asked.site = "cross-site"
    #expect(!OriginCheck.allows(asked))
    asked.site = "same-origin"
    #expect(OriginCheck.allows(asked))
  }
}
