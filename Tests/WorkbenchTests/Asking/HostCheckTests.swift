import Testing

@testable import Workbench

@Suite("Only the names of this machine are answered")
struct HostCheckTests {
  @Test(
    "the loopback names and the host told are allowed, with or without a port",
    arguments: ["localhost", "LOCALHOST:8480", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8480", "desk", "Desk:80"])
  func own(_ field: String) { #expect(HostCheck(listening: "desk").allows(field)) }

  @Test(
    "any other name is refused, and so is none",
    arguments: [nil, "", ":8480", "example.org", "localhost.example.org", "127.0.0.1.example.org", "10.0.0.7", "[::1", "[::1]x", "localhost:x"])
  func others(_ field: String?) { #expect(!HostCheck(listening: "desk").allows(field)) }

  @Test("who listens everywhere answers to numbers and still not to names")
  func everywhere() {
    let check = HostCheck(listening: "0.0.0.0")
    #expect(check.allows("10.0.0.7:8480"))
    #expect(check.allows("[fe80::1]:8480"))
    #expect(!check.allows("example.org"))
    #expect(!check.allows("10.0.0.700"))
  }

  @Test("behind a server with a name of its own that name is allowed too, and no other")
  func inFront() {
    let check = HostCheck(listening: "127.0.0.1", behind: "Polder.example.org")
    for own in ["polder.example.org", "POLDER.example.org:443", "127.0.0.1:8480"] { #expect(check.allows(own), "\(own)") }
    for other in ["example.org", "polder.example.org.evil.net", "evil.net", ""] { #expect(!check.allows(other), "\(other)") }
  }
}
