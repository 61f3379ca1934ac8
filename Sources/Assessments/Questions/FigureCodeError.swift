public import Vocabulary

/// A code that names nothing in a dossier.
public enum FigureCodeError: Explained, Sendable, Hashable {
  case unknown(String, near: [FigureCode])
}
