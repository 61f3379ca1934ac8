/// When an act was done, apart from what it says, so that who may not read an act does not learn its moment either.
public struct LedgerMoment: Sendable, Hashable {
  /// Milliseconds since the start of 1970 in UTC.
  public var instant: Int64
  /// 32 random bytes.
  var salt: [UInt8]

  init(instant: Int64, salt: [UInt8] = RandomBytes.make(32)) { (self.instant, self.salt) = (instant, salt) }

  var hash: LedgerHash { LedgerFields(.moment).fixed(salt).whole(instant).hash }
}
