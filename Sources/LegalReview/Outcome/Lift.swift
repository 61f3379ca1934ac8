/// A smallest set of lever changes after which a review concludes something else.
public struct Lift: Sendable, Hashable, Codable {
  /// One or two, in the order of the options.
  public var changes: [LeverChange]
  /// What a review concludes after all of them.
  public var conclusion: Review.Conclusion

  public init(changes: [LeverChange], conclusion: Review.Conclusion) {
    self.changes = changes
    self.conclusion = conclusion
  }
}
