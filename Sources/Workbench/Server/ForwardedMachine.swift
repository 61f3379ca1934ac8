import HTTPTypes
import Hummingbird
import NIOCore

/// The machine that asks, as the server in front tells it: without it all readers would be one, and the wrong guesses of one would shut out all.
struct ForwardedMachine: Sendable, Hashable {
  /// Its address, in the one way of writing it.
  let name: String

  /// Of the last machine in the field, which the server in front wrote itself; what stands before it anybody can have written. `nil` where
  /// nobody said that it does, where it tells nothing, and where what it tells is no address.
  init?(_ field: String?, isTold: Bool) {
    guard isTold, let last = field?.split(separator: ",").last else { return nil }
    let text = String(last.drop { $0 == " " }.prefix { $0 != " " })
    guard text.utf8.count <= Self.longest, let address = try? SocketAddress(ipAddress: text, port: 0).ipAddress else { return nil }
    name = address
  }

  init?(of request: Request, isTold: Bool) {
    self.init(HTTPField.Name("X-Forwarded-For").flatMap { request.headers[values: $0].last }, isTold: isTold)
  }

  /// Characters of the longest address.
  private static let longest = 45
}
