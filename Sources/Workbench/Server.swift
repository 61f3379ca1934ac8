import Hummingbird

/// Where the workbench listens.
public struct ServerAddress: Sendable, Hashable {
  /// A name or number of this machine; loopback unless told otherwise.
  public var host = "127.0.0.1"
  public var port = 8480

  public init(host: String = "127.0.0.1", port: Int = 8480) {
    self.host = host
    self.port = port
  }

  var configuration: ApplicationConfiguration { ApplicationConfiguration(address: .hostname(host, port: port), serverName: "polder") }
}
