/// A smallest set of lever changes after which a review concludes something else.
public struct Lift: Sendable, Hashable, Codable {
  public var changes: [LeverChange]
  public var conclusion: Review.Conclusion

  public init(changes: [LeverChange], conclusion: Review.Conclusion) {
    self.changes = changes
    self.conclusion = conclusion
  }
}
