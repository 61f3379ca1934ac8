import Foundation
import Testing

/// Runs that readers ask for, made by the program as it is built.
@Suite("Jobs of polder serve", .serialized)
struct JobCommandTests {
  /// A server on the store of a test, which others may follow on the same.
  private func body(_ fields: [String: String]) -> String {
    fields.sorted { $0.key < $1.key }.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }.joined(separator: "&")
  }

  private func send(_ server: LittleServer, _ path: String, _ fields: [String: String]) throws -> String {
    let page = try server.request("GET /en/jobs HTTP/1.1")
    let token = try #require(page.firstMatch(of: /name="token" value="([0-9a-f]{64})"/)).1
    let text = body(fields.merging(["token": String(token)]) { $1 })
    let head = [
      // NB: kept open, so that the answer comes whatever of the form is still on its way.
      "POST \(path) HTTP/1.1", "Host: 127.0.0.1:\(server.port)", "Content-Type: application/x-www-form-urlencoded",
      "Content-Length: \(text.utf8.count)",
    ]
    return try server.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + text).utf8), seconds: 3)
  }

  private func location(_ answer: String) throws -> String { String(try #require(answer.firstMatch(of: /(?i)\r\nlocation: ([^\r]+)\r\n/)).1) }

  /// Waits until the page of a job says how it ended.
  private func ended(_ server: LittleServer, _ path: String, seconds: Int = 120) throws -> String {
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    while ContinuousClock.now < end {
      let page = try server.request("GET \(path) HTTP/1.1")
      if !page.contains("data-feed") { return page }
      usleep(200_000)
    }
    Issue.record("the job did not end in \(seconds) seconds")
    return ""
  }

  private let fields = ["work": "assess", "dossier": "netherlands-2023-07", "futures": "1", "seed": "3"]

  @Test("a form puts a job in the queue, a process makes it, and its page leads to the run; asked again, the run is there")
  func whole() throws {
    let server = try LittleServer()
    let path = try location(send(server, "/en/jobs", fields))
    #expect(path.hasPrefix("/en/jobs/"))
    #expect(try location(send(server, "/en/jobs", fields)) == path || location(send(server, "/en/jobs", fields)).hasPrefix("/en/runs/"))
    let page = try ended(server, path)
    let run = path.replacing("/en/jobs/", with: "/en/runs/")
    #expect(page.contains("href=\"\(run)\""))
    #expect(try server.request("GET \(run) HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
    #expect(try location(send(server, "/en/jobs", fields)) == run)
    let events = try server.request("GET \(path)/events HTTP/1.1")
    #expect(events.contains("text/event-stream") && events.contains("event: end\ndata: reload"))
  }

  @Test("a form of ten megabytes is refused with a sentence, and the server goes on")
  func large() throws {
    let server = try LittleServer()
    let answer = try send(server, "/en/jobs", fields.merging(["variant": String(repeating: "a", count: 10_000_000)]) { $1 })
    #expect(answer.hasPrefix("HTTP/1.1 413 ") && answer.contains("larger than 256 kB"))
    #expect(try server.request("GET /healthz HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
  }

  @Test("killed at any instant, the server leaves no half run, and the next makes what was acknowledged")
  func killed() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appendingPathComponent("runs.sqlite")
    var paths: [String] = []
    // NB: few, as each begins a server; the instants lie before, within and after the making of a run.
    for (trial, milliseconds) in [30, 400, 1500].enumerated() {
      let server = try LittleServer(store: store)
      paths.append(try location(send(server, "/en/jobs", fields.merging(["seed": "\(trial)"]) { $1 })))
      usleep(UInt32(milliseconds) * 1000)
      kill(server.process.processIdentifier, SIGKILL)
      server.process.waitUntilExit()
    }
    let last = try LittleServer(store: store)
    for path in paths {
      let name = path.replacing("/en/jobs/", with: "").replacing("/en/runs/", with: "")
      #expect(try ended(last, "/en/jobs/\(name)").contains("/en/runs/\(name)"))
      #expect(try last.request("GET /en/runs/\(name)/receipt HTTP/1.1").hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test("the link of the operator stands on standard error and works once; no log line has it")
  func operatorLink() throws {
    let server = try LittleServer(["--starts", "operator"])
    let link = try #require(try server.errors().firstMatch(of: /works once: http:\/\/[0-9.:]+\/operator\/([0-9a-f]{64})/)).1
    #expect(try server.request("GET /metrics HTTP/1.1").hasPrefix("HTTP/1.1 403 "))
    #expect(try server.request("GET /en/operator/\(link) HTTP/1.1").contains("Sign me in"))
    let logged = try server.errors().split(separator: "\n").filter { $0.contains("path=") }
    #expect(!logged.isEmpty && !logged.contains { $0.contains(link) })
  }

  @Test("polder work says what is wrong, and leaves with code 2; help does not name it")
  func work() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Command.run(["work", "abc", "--store", folder.appendingPathComponent("runs.sqlite").path])
    #expect(run.code == 2 && run.errors.contains("There is no job “abc”") && run.output.hasPrefix("fault {"))
    #expect(try !Command.run(["--help"]).output.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("work ") })
  }
}
