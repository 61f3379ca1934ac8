import Synchronization
import Testing

@testable import Workbench

@Suite("Signing in as the operator")
struct SessionsTests {
  /// A clock that a test sets. A class, since sessions read it.
  private final class Clock: Sendable {
    let now = Mutex(ContinuousClock.now)
    func go(on minutes: Int) { now.withLock { $0 += .seconds(minutes * 60) } }
  }

  private let clock = Clock()
  private let sessions: Sessions

  init() {
    let clock = clock
    sessions = Sessions(now: { clock.now.withLock { $0 } })
  }

  private func cookie() throws -> String {
    let field = try #require(sessions.open(sessions.newLink()))
    return String(field.prefix { $0 != ";" })
  }

  @Test("a link works once, is long, and no other does")
  func link() {
    let link = sessions.newLink()
    #expect(link.count == 64 && sessions.isUnused(link))
    #expect(sessions.open("x") == nil)
    #expect(sessions.open(link) != nil)
    #expect(sessions.open(link) == nil && !sessions.isUnused(link))
  }

  @Test("the cookie is kept from script and from other sites, and over TLS alone where there is TLS")
  func cookieField() {
    let field = sessions.open(sessions.newLink()) ?? ""
    #expect(field.contains("; HttpOnly") && field.contains("; SameSite=Strict") && field.contains("; Path=/") && !field.contains("Secure"))
    let secure = Sessions(isSecure: true)
    #expect(secure.open(secure.newLink())?.hasSuffix("; Secure") == true)
  }

  @Test("a session ends after half an hour without a request, and after twelve hours in any case")
  func idle() throws {
    let first = try cookie()
    clock.go(on: 29)
    #expect(sessions.session("theme=dark; " + first) != nil)
    clock.go(on: 29)
    #expect(sessions.session(first) != nil, "a request keeps it")
    clock.go(on: 31)
    #expect(sessions.session(first) == nil)
    let second = try cookie()
    for _ in 0..<35 {
      clock.go(on: 20)
      _ = sessions.session(second)
    }
    #expect(sessions.session(second) != nil)
    clock.go(on: 20)
    #expect(sessions.session(second) == nil)
  }

  @Test("signing out ends it, and a made-up cookie is none")
  func out() throws {
    let own = try cookie()
    let session = try #require(sessions.session(own))
    #expect(sessions.close(session).contains("Max-Age=0"))
    #expect(sessions.session(own) == nil)
    #expect(sessions.session("polder-session=\(String(repeating: "a", count: 64))") == nil && sessions.session("") == nil)
  }

  @Test("the token of a form is another for each session and server")
  func token() throws {
    let session = sessions.session(try cookie())
    let (own, nobody) = (sessions.token(for: session), sessions.token(for: nil))
    #expect(own != nobody && sessions.accepts(own, for: session) && sessions.accepts(nobody, for: nil))
    #expect(!sessions.accepts(own, for: nil) && !sessions.accepts(nobody, for: session) && !sessions.accepts("", for: nil))
    #expect(Sessions().token(for: nil) != nobody)
  }

  @Test("who asks is a name that tells nothing of the machine, and stays the same")
  func client() {
    let name = sessions.client("192.0.2.7", nil)
    #expect(name == sessions.client("192.0.2.7", nil) && name != sessions.client("192.0.2.8", nil) && !name.contains("192"))
  }
}
