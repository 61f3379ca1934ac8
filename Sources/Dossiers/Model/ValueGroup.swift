public import Vocabulary

/// Values of the calibration that depend on each other and are drawn together; each keeps the distribution that its own range gives it.
public struct ValueGroup: Sendable, Hashable {
  /// Its name in the file, on which its draws depend.
  public var id: ValueGroupID
  /// What the values have in common.
  public var name: Phrase
  /// Two or more, in the order of the file; each is in one group only.
  public var members: [CalibrationKey]
  /// Between any two of the members, 0 to 1, as normal numbers: 0 is drawn apart, at 1 one settles the others.
  public var correlation: Double
  public var evidence: Evidence

  public init(id: ValueGroupID, name: Phrase, members: [CalibrationKey], correlation: Double, evidence: Evidence) {
    (self.id, self.name, self.members, self.correlation, self.evidence) = (id, name, members, correlation, evidence)
  }
}
