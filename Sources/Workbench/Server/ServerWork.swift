public import Archive
public import Foundation

/// How a server has runs made.
public struct ServerWork: Sendable {
  /// The program that makes them, each in a process of its own.
  public var program: URL
  /// Threads of a process; readers of the pages keep the rest.
  public var threads: Int
  public var starts: StartRight
  public var sessions: Sessions
  /// The tables that can be sat at; `nil` for none.
  public var tables: TableShelf?
  /// What makes way by itself.
  public var retention = Retention()

  public init(program: URL, threads: Int, starts: StartRight, sessions: Sessions = Sessions()) {
    (self.program, self.threads, self.starts, self.sessions) = (program, threads, starts, sessions)
  }
}
