import Foundation
import Testing

/// The server as a browser, and as somebody who means ill, meets it.
@Suite("polder serve", .serialized)
struct ServeCommandTests {
  @Test("tells where it listens, answers, logs a line without the query, and stops within a second when asked to")
  func life() throws {
    let server = try LittleServer()
    let health = try server.request("GET /healthz?secret=1 HTTP/1.1")
    #expect(health.hasPrefix("HTTP/1.1 200 ") && health.hasSuffix("\r\n\r\nok\n"))
    let page = try server.request("GET /en HTTP/1.1")
    #expect(page.contains("<html lang=\"en\"") && page.contains("polder assess"))
    let log = try server.errors()
    #expect(log.contains("path=/healthz") && log.contains("status=200") && !log.contains("secret"))
    let start = ContinuousClock.now
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(start.duration(to: .now) < .seconds(1))
    #expect(server.process.terminationReason == .exit && server.process.terminationStatus == 0)
  }

  @Test("sends the head alone where that is asked for, with the length of the page")
  func head() throws {
    let server = try LittleServer()
    let answer = try server.request("HEAD /en HTTP/1.1").lowercased()
    #expect(answer.hasPrefix("http/1.1 200 ") && answer.hasSuffix("\r\n\r\n"))
    let length = try #require(answer.firstMatch(of: /content-length: ([0-9]+)/).flatMap { Int($0.1) })
    #expect(length > 500)
  }

  @Test("refuses broken text, other methods, other machines and what is no HTTP, and goes on")
  func ill() throws {
    let server = try LittleServer()
    #expect(try server.request("GET /en/%FF HTTP/1.1").hasPrefix("HTTP/1.1 400 "))
    #expect(try server.request("GET /en/%2e%2e/passwd HTTP/1.1").hasPrefix("HTTP/1.1 400 "))
    let post = try server.request("POST /en HTTP/1.1", fields: ["Content-Length: 0"])
    #expect(post.hasPrefix("HTTP/1.1 405 ") && post.lowercased().contains("\r\nallow: get, head\r\n"))
    let other = try server.send(Array("GET /en HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n".utf8))
    #expect(other.hasPrefix("HTTP/1.1 421 "))
    let raw = try server.send(Array("GET /en/".utf8) + [0xFF, 0xC0, 0x80] + Array(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".utf8))
    #expect(!raw.contains(" 200 "))
    #expect(try !server.send(Array("no http at all\r\n\r\n".utf8)).contains(" 200 "))
    #expect(try server.request("GET /healthz HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("ends a flood of header fields, and goes on")
  func flood() throws {
    let server = try LittleServer()
    let fields = (0..<5000).map { "X-\($0): \(String(repeating: "a", count: 100))" }
    #expect(try !server.request("GET /en HTTP/1.1", fields: fields).contains(" 200 "))
    #expect(try !server.request("GET /en HTTP/1.1", fields: ["X: " + String(repeating: "a", count: 1_000_000)]).contains(" 200 "))
    #expect(try server.request("GET /healthz HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("closes a connection on which nothing whole comes, while others are answered")
  func slow() throws {
    let server = try LittleServer()
    let start = ContinuousClock.now
    let answer = try server.send(Array("GET /en HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ".utf8), seconds: 20)
    #expect(!answer.contains(" 200 ") && start.duration(to: .now) < .seconds(15))
    #expect(try server.request("GET /healthz HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("says in both languages that a port is taken, and leaves with code 1")
  func taken() throws {
    let server = try LittleServer()
    for (language, sentence) in [("en", "Another program listens on port"), ("nl", "luistert al een programma")] {
      let run = try Command.run(["serve", "--port", "\(server.port)"], language: language)
      #expect(run.code == 1 && run.output.isEmpty && run.errors.contains(sentence), "\(run.errors)")
    }
    for host in ["192.0.2.1", "no.such.invalid"] {
      let run = try Command.run(["serve", "--host", host, "--port", "0", "--behind-proxy", "polder.example.org"])
      #expect(run.code == 1 && run.errors.contains("“\(host)” is no name or number of this machine"), "\(run.errors)")
    }
  }

  @Test(
    "refuses an address that others can reach, unless a server with TLS stands in front",
    arguments: ["0.0.0.0", "::", "192.0.2.1", "127.0.0.1.invalid"])
  func others(_ host: String) throws {
    for (language, sentence) in [("en", "Polder does not encrypt"), ("nl", "Polder versleutelt niet")] {
      let run = try Command.run(["serve", "--host", host, "--port", "0"], language: language)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains(sentence) && run.errors.contains("--behind-proxy"), "\(run.errors)")
    }
  }
}
