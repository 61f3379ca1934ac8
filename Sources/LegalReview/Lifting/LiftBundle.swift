public import Vocabulary

/// Changes that a lawyer would make together, tried whole to lift a verdict.
public struct LiftBundle: Sendable, Hashable, Codable {
  /// Unique within the dossier.
  public var id: LiftBundleID
  /// What it is called in a few words, and what it means.
  public var name: Phrase
  public var meaning: Phrase
  /// Two to four, each of another lever.
  public var levers: [Step]

  /// Whether it changes the law around a measure, so that it may set what a state of the law fixes.
  public var isOfLaw = false

  /// One lever of a bundle.
  public struct Step: Sendable, Hashable, Codable {
    public var lever: LeverID
    /// `nil` for its value under today's law.
    public var value: LeverValue?

    public init(lever: LeverID, value: LeverValue?) { (self.lever, self.value) = (lever, value) }
  }

  /// What a bundle changes in one case.
  public struct Changes: Sendable, Hashable {
    public var bundle: LiftBundleID
    /// In the order of the bundle; what already has its value is left out.
    public var changes: [LeverChange]

    public init(bundle: LiftBundleID, changes: [LeverChange]) { (self.bundle, self.changes) = (bundle, changes) }
  }

  public init(id: LiftBundleID, name: Phrase, meaning: Phrase, levers: [Step]) {
    (self.id, self.name, self.meaning, self.levers) = (id, name, meaning, levers)
  }
}

/// The name of a bundle.
public typealias LiftBundleID = Identifier<LiftBundle>
