/// A value together with what it rests on.
public struct Sourced<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  public var value: Value
  public var evidence: Evidence

  public init(_ value: Value, _ evidence: Evidence = Evidence()) {
    self.value = value
    self.evidence = evidence
  }
}
