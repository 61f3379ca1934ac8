import Reports
import Testing
import Vocabulary

/// Where references lead.
@Suite("Addresses that a browser may follow")
struct AddressesTests {
  @Test(
    "lead to the web, and to the first address where a source names several",
    arguments: [
      ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"), ("http://example.org", "http://example.org"),
      ("https://example.org/#/nl/1 ; copy: https://example.com (file a.js)", "https://example.org/#/nl/1"),
      ("https://example.org/a\nhttps://example.org/b", "https://example.org/a"),
    ])
  func web(_ written: String, _ address: String) {
    #expect(Addresses.elsewhere.address(.address(written)) == address)
    #expect(Addresses.within([]).address(.address(written)) == address)
  }

  @Test(
    "lead to nothing that runs, and to no file", arguments: ["javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "example.org", ""])
  func nowhere(_ written: String) {
    #expect(Addresses.elsewhere.address(.address(written)) == nil)
  }
}
