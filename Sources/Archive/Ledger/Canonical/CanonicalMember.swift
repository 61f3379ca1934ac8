/// A name in an object of canonical JSON, and its value.
public struct CanonicalMember: Sendable {
  public var name: String
  public var value: CanonicalJSON

  init(name: String, value: CanonicalJSON) { (self.name, self.value) = (name, value) }
}
