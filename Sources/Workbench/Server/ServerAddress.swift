/// Where the workbench listens.
public struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name or number of this machine; loopback unless told otherwise.
  public var host: String
  /// 0 for any port that is free.
  public var port: Int

  public init(host: String = "127.0.0.1", port: Int = 8480) {
    self.host = host
    self.port = port
  }

  /// As a reader opens it.
  public var description: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }

  /// Whether only this machine can ask.
  public var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
