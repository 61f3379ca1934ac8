public import Negotiation

/// How talks ended.
public enum TalkOutcome: Sendable, Hashable, Codable {
  /// A package is adopted; `dissent` are the seats against it, which a vote can have, ascending.
  case decided(Package, dissent: [Int])
  /// No package is adopted; with the seats that objected to the last one asked about, ascending.
  case failed(objecting: [Int])

  /// The package agreed on; `nil` where the talks failed.
  public var agreement: Package? {
    switch self {
    case .decided(let package, _): package
    case .failed: nil
    }
  }
}
