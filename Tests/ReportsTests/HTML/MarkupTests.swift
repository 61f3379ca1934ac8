import Testing

@testable import Reports

@Suite("Text is made safe in one place")
struct MarkupTests {
  @Test(
    "the marks of XML are escaped, and what XML does not allow is left out",
    arguments: [
      ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"één\" 'twee'", "&quot;één&quot; &#39;twee&#39;"), ("a\u{0}b\u{1B}c\u{FFFE}d", "abcd"),
      ("regel\neen\ttwee", "regel\neen\ttwee"), ("&amp;", "&amp;amp;"), ("", ""), ("😀", "😀"),
    ])
  func escaped(_ text: String, _ safe: String) { #expect(Markup.escaped(text) == safe) }
}
