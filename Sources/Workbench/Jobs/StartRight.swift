/// Who may start runs.
public enum StartRight: String, Sendable, Hashable, CaseIterable {
  case nobody
  /// Who opened the link that the server prints.
  case `operator`
  case all

  /// What is usual at an address: all where only this machine can ask, else the operator.
  public static func usual(at address: ServerAddress) -> StartRight {
    address.isLoopback && address.nameInFront == nil ? .all : .operator
  }
}
