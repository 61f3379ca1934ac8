/// Who did what: a seat, the kind of the act and its body.
public struct LedgerWords: Sendable, Hashable {
  public var seat: String
  public var kind: String
  public var body: CanonicalJSON

  public init(seat: String, kind: String, body: CanonicalJSON) { (self.seat, self.kind, self.body) = (seat, kind, body) }
}
