import Testing

@testable import Workbench

@Suite("An answer")
struct AnswerTests {
  private let answer = Answer("text", type: "text/plain; charset=utf-8")

  @Test("has the fields that keep other sites away, whatever it says")
  func safety() {
    for made in [answer, Answer(onTo: "/nl"), Answer(page: "<p>", in: .nl, status: .notFound)] {
      let finished = made.finished(for: Asked(path: "/"))
      #expect(finished["Content-Security-Policy"]?.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self'; ") == true)
      #expect(finished["Content-Security-Policy"]?.contains("unsafe-inline") == false)
      #expect(finished["X-Content-Type-Options"] == "nosniff")
      #expect(finished["Referrer-Policy"] == "no-referrer")
      #expect(finished["Cross-Origin-Resource-Policy"] == "same-origin")
    }
  }

  @Test("bears the tag of its bytes, and is not sent again to who has them")
  func tag() throws {
    let first = answer.finished(for: Asked(path: "/"))
    let tag = try #require(first["ETag"])
    for known in [tag, "W/" + tag, "\"other\", " + tag, "*"] {
      var asked = Asked(path: "/")
      asked.ifNoneMatch = known
      let again = answer.finished(for: asked)
      #expect(again.status == .notModified && again.body.isEmpty && again["ETag"] == tag, "\(known)")
    }
    var other = Asked(path: "/")
    other.ifNoneMatch = "\"other\""
    #expect(answer.finished(for: other).status == .ok)
    #expect(Answer("texts", type: "text/plain").finished(for: Asked(path: "/"))["ETag"] != tag)
  }

  @Test("is told its length where the head alone is asked for")
  func head() {
    var asked = Asked(path: "/")
    asked.method = "HEAD"
    let head = answer.finished(for: asked)
    #expect(head.body.isEmpty)
    #expect(head["Content-Length"] == "4")
  }

  @Test(
    "remembers light or dark by a cookie that says nothing else",
    arguments: [("theme=dark", Theme.dark), ("a=b; theme=light", .light), ("theme=pink", nil), ("", nil), ("xtheme=dark", nil)] as [(String, Theme?)])
  func theme(_ cookies: String, _ theme: Theme?) { #expect(Theme(cookies: cookies) == theme) }
}
