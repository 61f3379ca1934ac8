/// What is asked of whoever must speak.
public enum Question: Sendable, Hashable {
  /// A text or a package for the seats; of a text that lies on the table already, that text itself.
  case put(text: [Int]?)
  /// A whole package.
  case propose
  /// A change of one measure of the text, or none.
  case amend(text: [Int])
  /// Whether a change of the text may pass: the text as it would be, and the measure that changes.
  case allow(changed: [Int], measure: Int)
  /// Whether a package is acceptable as the outcome.
  case accept([Int])
  /// A vote on a package.
  case vote([Int])
  /// The end of the talks.
  case close

  /// The acts that answer it.
  public var admitted: [PlayAct.Name] {
    switch self {
    case .put: [.put]
    case .propose: [.propose]
    case .amend: [.amend, .leave]
    case .allow: [.allow, .refuse]
    case .accept: [.accept, .object]
    case .vote: [.vote]
    case .close: [.close]
    }
  }
}
