/// Where the workbench listens.
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name or number of this machine; loopback unless told otherwise.
  public var host: String
  /// 0 for any port that is free.
  public var port: Int

  /// The name by which readers reach a server with TLS in front of it; `nil` where there is none.
  public var nameInFront: String?

  /// Whether the server in front writes itself which machine asks. Only where somebody says so: one that passes on what readers write would let each
  /// of them be as many machines as they like.
  public var tellsMachines = false

  public init(host: String = "127.0.0.1", port: Int = 8480, behind nameInFront: String? = nil) {
    (self.host, self.port, self.nameInFront) = (host, port, nameInFront)
  }

  /// Whether others than this machine could read along.
  public var isOpen: Bool { !isLoopback && nameInFront == nil }

  /// As a reader opens it.
  public var description: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }

  /// Whether only this machine itself can ask there.
  public var isLoopback: Bool {
    let name = host.lowercased()
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return name == "localhost" || name == "::1" || parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
