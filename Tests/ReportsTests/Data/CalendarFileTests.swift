import Reports
import Testing
import Vocabulary

@Suite("Decisions as a calendar and as a feed")
struct CalendarFileTests {
  @Test("a line of a calendar is 75 bytes at most, ends as the standard asks, and parts no character; its signs are written out")
  func calendar() throws {
    let day = try #require(CalendarDate("2099-02-03"))
    let long = String(repeating: "é;", count: 60)
    let entry = CalendarFile.Entry(id: "a-1@polder", day: day, summary: long, text: "one\ntwo, three", written: "2023-07-07T12:00:00Z")
    let text = CalendarFile(name: "Decisions", entries: [entry]).text
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") } && lines.last == "")
    let whole = text.replacing("\r\n ", with: "")
    #expect(whole.contains("SUMMARY:" + String(repeating: "é\\;", count: 60) + "\r\n"))
    #expect(whole.contains("DESCRIPTION:one\\ntwo\\, three\r\n") && whole.contains("DTSTAMP:20230707T120000Z\r\n"))
    #expect(whole.contains("DTSTART;VALUE=DATE:20990203\r\n"))
  }

  @Test("a feed tells the newest moment, and holds markup as text")
  func feed() {
    let entries = ["2023-07-06T10:00:00Z", "2023-07-07T12:00:00Z"].map { NewsFeed.Entry(id: $0, title: "<b>", moment: $0, text: "a & b") }
    let text = NewsFeed(id: "urn:x", title: "Decisions", language: .en, entries: entries).text
    #expect(text.contains("<updated>2023-07-07T12:00:00Z</updated>\n<entry>") && text.contains("<title>&lt;b&gt;</title>"))
    #expect(text.contains("a &amp; b") && !text.contains("<b>"))
    #expect(NewsFeed(id: "urn:x", title: "", language: .nl, entries: []).text.contains("xml:lang=\"nl\""))
  }
}
