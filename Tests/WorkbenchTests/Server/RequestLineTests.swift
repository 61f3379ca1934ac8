import Testing

@testable import Workbench

@Suite("A line of the log")
struct RequestLineTests {
  @Test("tells what was asked and how it went, without the query and in printable characters")
  func line() {
    var asked = Asked(path: "/nl/ex\u{1B}plain/é", query: "secret=1")
    asked.cookies = "theme=dark"
    let line = RequestLine(asked, Answer("four", type: "text/plain"), took: .microseconds(12_340))
    #expect(line.path == "/nl/ex?plain/?")
    #expect(line.method == "GET" && line.status == 200 && line.bytes == 4 && line.milliseconds == 12.3)
  }

  @Test("is cut where an address goes on and on")
  func long() {
    let line = RequestLine(Asked(path: "/" + String(repeating: "a", count: 5000)), Answer(onTo: "/"), took: .zero)
    #expect(line.path.count == 200)
  }
}
