public import Vocabulary

/// Why a folder could not be begun.
public enum NewFolderFault: Explained, Sendable, Hashable {
  /// Something lies where it should go.
  case alreadyThere(path: String)
  case notWritten(path: String)
}
