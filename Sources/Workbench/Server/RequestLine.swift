import Foundation
import Logging

/// One line of the log a request: what was asked and how it went, and nothing about who asked or what they searched for.
struct RequestLine: Sendable, Hashable {
  var method: String
  var path: String
  var status: Int
  var milliseconds: Double
  var bytes: Int

  init(_ asked: Asked, _ answer: Answer, took: Duration) {
    method = Self.plain(asked.method)
    path = Self.plain(Self.withoutSecret(asked.path))
    status = answer.status.rawValue
    let (seconds, rest) = took.components
    milliseconds = Double(seconds) * 1000 + (Double(rest) / 1e14).rounded() / 10
    bytes = answer.body.count
  }

  /// A path without what follows the word before a link that signs in, and without which table was asked for what.
  private static func withoutSecret(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    // NB: whatever way the word is written, as the server reads it.
    let words = parts.map { ($0.removingPercentEncoding ?? String($0)).lowercased() }
    let position = words.firstIndex { ["operator", "seats", "feeds", "tables"].contains($0) }
    guard let position, position < parts.endIndex - 1 else { return path }
    return (parts[...position] + ["…"]).joined(separator: "/")
  }

  func write(to log: Logger) {
    log.info(
      "request",
      metadata: ["method": "\(method)", "path": "\(path)", "status": "\(status)", "milliseconds": "\(milliseconds)", "bytes": "\(bytes)"])
  }

  /// Printable characters of a line alone, and no more than a line holds.
  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.prefix(200).map { (0x21...0x7E).contains($0.value) ? Character($0) : "?" })
  }
}
