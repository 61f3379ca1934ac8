import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("Answers that are given again")
struct KeptAnswersTests {
  private func name(_ address: String, theme: Theme? = nil) -> KeptAnswers.Name { KeptAnswers.Name(address: address, language: .en, theme: theme) }

  @Test("an answer is made once for a name, and anew when the store changed, or for another theme")
  func once() throws {
    let kept = KeptAnswers()
    var made = 0
    func text(_ name: KeptAnswers.Name, _ changes: [Int]) throws -> String {
      try kept.answer(name, since: changes) {
        made += 1
        return Answer("answer \(made)", type: "text/plain")
      }.text
    }
    #expect(try text(name("/en"), [1, 0]) == "answer 1")
    #expect(try text(name("/en"), [1, 0]) == "answer 1")
    #expect(try text(name("/en", theme: .dark), [1, 0]) == "answer 2")
    #expect(try text(name("/en"), [1, 1]) == "answer 3")
    #expect(try text(name("/en"), [2, 1]) == "answer 4")
    // One that began before the change is told, and does not take the place of what was made since.
    #expect(try text(name("/en"), [1, 1]) == "answer 5")
    #expect(try text(name("/en"), [2, 1]) == "answer 4")
  }

  @Test("only so many bytes are kept, of those asked for last, and nothing that is too long or went wrong")
  func limit() throws {
    let kept = KeptAnswers(limit: 1000, most: 300)
    var made: [String] = []
    func ask(_ address: String, bytes: Int = 200, status: Status = .ok) throws {
      _ = try kept.answer(name(address), since: [1]) {
        made.append(address)
        return Answer(String(repeating: "x", count: bytes), type: "text/plain", status: status)
      }
    }
    for address in ["/a", "/b", "/c", "/d", "/e", "/a", "/f", "/a", "/e", "/f", "/b"] { try ask(address) }
    #expect(made == ["/a", "/b", "/c", "/d", "/e", "/f", "/b"])
    made = []
    for _ in 0..<2 {
      try ask("/long", bytes: 301)
      try ask("/wrong", status: .notFound)
    }
    #expect(made == ["/long", "/wrong", "/long", "/wrong"])
  }

  @Test("a page is the same bytes with the same tag when asked for again, and shows what was stored since")
  func pages() throws {
    let bench = try LittleWorkbench()
    let run = try bench.keep()
    let responder = bench.responder
    func get(_ path: String, cookies: String = "") -> Answer {
      var asked = Asked(path: path)
      (asked.host, asked.cookies) = ("127.0.0.1:8480", cookies)
      return responder.answer(asked)
    }
    let first = get("/en")
    #expect(first.status == .ok && get("/en") == first)
    #expect(get("/en/runs/\(run.hash)") == get("/en/runs/\(run.hash)"))
    #expect(get("/en", cookies: "theme=dark").text.contains("data-theme=\"dark\""))
    let other = try bench.keep(seed: 2)
    #expect(!first.text.contains(other.description) && get("/en").text.contains(other.description))
    #expect(get("/nl").text.contains(other.description))
    // What another program stores is seen too.
    try bench.run("UPDATE run SET asked = 'elsewhere'")
    #expect(get("/en").text.contains("elsewhere"))
  }
}
