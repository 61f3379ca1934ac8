/// What somebody does at the table. The acts of a talk, in their order, are its record; they are never changed afterwards.
public struct PlayAct: Sendable, Hashable {
  /// The form in which acts are stored; an act of another form is not read.
  public static let version = 1

  /// One case an act; options and measures by position.
  public enum Kind: Sendable, Hashable {
    /// The chair puts a text or a package to the seats, one option per measure.
    case put([Int])
    /// A seat lays a whole package on the table.
    case propose([Int])
    /// A seat asks to change one measure of the text. Dutch: amendement.
    case amend(measure: Int, option: Int)
    /// A seat whose turn it is leaves the text as it is.
    case leave
    /// A seat lets a change of the text pass.
    case allow
    /// A seat does not.
    case refuse(PlayObjection)
    /// A seat accepts a package as the outcome.
    case accept
    /// A seat does not.
    case object(PlayObjection)
    /// A seat votes for a package, or against it with what stands in the way.
    case vote(inFavour: Bool, PlayObjection)
    /// The chair closes the talks; the result is computed from what was said, never typed.
    case close
  }

  /// The word by which an act is stored and named in a refusal.
  public enum Name: String, Sendable, Hashable, Codable, CaseIterable {
    case put, propose, amend, leave, allow, refuse, accept, object, vote, close
  }

  public var by: Speaker
  public var kind: Kind

  public init(by: Speaker, _ kind: Kind) {
    self.by = by
    self.kind = kind
  }

  public var name: Name {
    switch kind {
    case .put: .put
    case .propose: .propose
    case .amend: .amend
    case .leave: .leave
    case .allow: .allow
    case .refuse: .refuse
    case .accept: .accept
    case .object: .object
    case .vote: .vote
    case .close: .close
    }
  }
}
