public import Archive
import Crypto
import Foundation
import Synchronization

/// Who opened the link of the operator, or one to a seat at a table, and the tokens by which a form of ours is known again. A class, since all
/// requests share it. Nothing of the operator is ever written to disk, so a server that starts anew prints a new link; seats are in a book of their
/// own, as hashes, since a night at a table must live through a new start.
public final class Sessions: Sendable {
  /// Minutes without a request after which a session ends, and hours after which it ends in any case.
  static let idle = Duration.seconds(30 * 60)
  static let longest = Duration.seconds(12 * 3600)

  private let key = SymmetricKey(size: .bits256)
  private let state = Mutex(State())
  private let now: @Sendable () -> ContinuousClock.Instant
  /// Whether browsers send the cookie over encrypted connections alone.
  let isSecure: Bool
  /// Who sits at the tables; `nil` where there are none.
  let seats: SeatBook?
  /// Seconds since 1970, for the book.
  let clock: @Sendable () -> Int

  private struct State {
    /// Hashes of links that nobody opened yet.
    var links: Set<String> = []
    /// By the hash of their secret.
    var sessions: [String: Times] = [:]
  }

  private struct Times {
    var begun: ContinuousClock.Instant
    var seen: ContinuousClock.Instant
  }

  public init(
    isSecure: Bool = false, seats: SeatBook? = nil, clock: (@Sendable () -> Int)? = nil,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    (self.isSecure, self.seats, self.now) = (isSecure, seats, now)
    self.clock = clock ?? { Int(Date().timeIntervalSince1970) }
  }

  /// A new secret for a link of the operator, to be used once.
  public func newLink() -> String {
    let secret = Self.secret()
    state.withLock { _ = $0.links.insert(Self.hash(secret)) }
    return secret
  }

  /// Whether a link was not used yet.
  func isUnused(_ link: String) -> Bool { state.withLock { $0.links.contains(Self.hash(link)) } }

  /// Uses a link; gives the field Set-Cookie of the session that begins, `nil` for a link that is none or was used.
  func open(_ link: String) -> String? {
    let (secret, time) = (Self.secret(), now())
    let isGood = state.withLock { state in
      guard state.links.remove(Self.hash(link)) != nil else { return false }
      state.sessions[Self.hash(secret)] = Times(begun: time, seen: time)
      return true
    }
    return isGood ? cookie(secret, named: Self.cookieName) : nil
  }

  /// The session of a request by its field Cookie, which then counts as seen; `nil` where there is none, or it is over.
  func session(_ cookies: String) -> Session? {
    guard let secret = Self.secret(in: cookies, named: Self.cookieName) else { return nil }
    let (name, time) = (Self.hash(secret), now())
    return state.withLock { state in
      state.sessions = state.sessions.filter { $0.value.seen.duration(to: time) < Self.idle && $0.value.begun.duration(to: time) < Self.longest }
      guard state.sessions[name] != nil else { return nil }
      state.sessions[name]?.seen = time
      return Session(name: name)
    }
  }

  /// Ends a session; gives the field Set-Cookie that forgets it.
  func close(_ session: Session) -> String {
    state.withLock { $0.sessions[session.name] = nil }
    return Self.forgotten(Self.cookieName)
  }

  /// The field Set-Cookie that forgets a cookie.
  static func forgotten(_ name: String) -> String { "\(name)=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict" }

  /// What every form of ours carries, another for each session: a page of another site does not know it.
  func token(for session: Session?) -> String { code("form " + (session?.name ?? "")) }

  /// Whether a form carries the token of its session.
  func accepts(_ token: String, for session: Session?) -> Bool {
    // Compared as hashes, so that the time tells nothing of where they part.
    Self.hash(token) == Self.hash(self.token(for: session))
  }

  /// Who asks, as a name that tells nothing, by which limits count: the session, else the machine.
  func client(_ machine: String, _ session: Session?) -> String { session.map { "session " + $0.name.prefix(16) } ?? code("client " + machine) }

  private func code(_ text: String) -> String {
    HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key).map { String(format: "%02x", $0) }.joined()
  }

  private static let cookieName = "polder-session"

  /// The field Set-Cookie that gives a browser a secret.
  func cookie(_ secret: String, named name: String) -> String {
    "\(name)=\(secret); Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }

  /// The secret in a cookie of a name; `nil` where there is none.
  static func secret(in cookies: String, named name: String) -> String? {
    for part in cookies.split(separator: ";") {
      let words = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if words.count == 2, words[0] == name { return words[1] }
    }
    return nil
  }

  /// 256 bits in hexadecimal.
  private static func secret() -> String { SymmetricKey(size: .bits256).withUnsafeBytes { $0.map { String(format: "%02x", $0) }.joined() } }

  static func hash(_ secret: String) -> String { SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined() }
}

/// Somebody who signed in.
struct Session: Sendable, Hashable {
  /// The hash of the secret in the cookie.
  let name: String
  /// Where they sit; `nil` for the operator.
  var seat: SeatSignIn?
}
