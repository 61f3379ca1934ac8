import Testing
import Workbench

@Suite("Where the workbench listens")
struct ServerAddressTests {
  @Test("addresses of this machine itself are closed to others", arguments: ["127.0.0.1", "127.8.9.10", "localhost", "LocalHost", "::1"])
  func loopback(_ host: String) { #expect(ServerAddress(host: host).isLoopback && !ServerAddress(host: host).isOpen) }

  @Test(
    "all others are open, also where they look like it",
    arguments: ["0.0.0.0", "::", "10.0.0.1", "127.0.0.1.example.org", "127.1", "desk", "128.0.0.1", ""])
  func open(_ host: String) {
    #expect(ServerAddress(host: host).isOpen)
    #expect(!ServerAddress(host: host, behind: "polder.example.org").isOpen, "a server with TLS stands in front")
  }

  @Test("it is told as a reader opens it")
  func told() { #expect("\(ServerAddress(host: "::1", port: 8480))" == "http://[::1]:8480/") }
}
