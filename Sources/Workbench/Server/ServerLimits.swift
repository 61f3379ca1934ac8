/// What one reader can ask of the server, so that nobody keeps it from the others.
public struct ServerLimits: Sendable, Hashable {
  /// Bytes of an address with its query.
  public var addressBytes = 2048
  /// Bytes of one header field, and of all together.
  public var fieldBytes = 8 * 1024
  public var headBytes = 16 * 1024
  public var fields = 64
  /// Seconds until a connection is closed on which no whole request came.
  public var idleSeconds = 10
  /// Connections at the same time.
  public var connections = 800
  /// Of these, feeds of a page that renews itself; whoever asks for one more loads the page again by hand.
  public var feeds = 400
  public var feedsOfOneMachine = 200
  /// Decoded runs that are kept in memory.
  public var runs = 4

  public init() {}
}
