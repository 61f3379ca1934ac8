public import Vocabulary

/// A smallest set of lever changes after which a review concludes something else.
public struct Lift: Sendable, Hashable, Codable {
  /// One or two in the order of the options, or up to four in that of their bundle.
  public var changes: [LeverChange]
  /// What a review concludes after all of them.
  public var conclusion: Review.Conclusion
  /// The bundle of which the changes are all or a part; `nil` for what the search of one and two found.
  public var bundle: LiftBundleID?
  /// Where that is contrary: whether to a national Act alone; `nil` where it is not contrary, and in a run kept before this was told.
  public var isContraryToActAlone: Bool?

  public init(changes: [LeverChange], conclusion: Review.Conclusion, bundle: LiftBundleID? = nil, isContraryToActAlone: Bool? = nil) {
    self.changes = changes
    self.conclusion = conclusion
    self.bundle = bundle
    self.isContraryToActAlone = isContraryToActAlone
  }
}
