public import Vocabulary

/// Why the workbench cannot listen.
public enum ServerError: Explained, Sendable, Hashable {
  case portTaken(ServerAddress)
  case portForbidden(ServerAddress)
  /// No machine or none of this machine has the name.
  case otherMachine(ServerAddress)
  /// Others could read along: neither this machine alone, nor with a server in front.
  case openToOthers(ServerAddress)
  case failed(ServerAddress, reason: String)
}
