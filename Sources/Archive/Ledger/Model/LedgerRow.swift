/// What is hashed of an act; of it nobody learns who did what, or when.
public struct LedgerRow: Sendable, Hashable {
  /// From one on, without gaps.
  public var number: Int
  public var identifier: ActIdentifier
  /// Commits to the moment.
  public var moment: LedgerHash
  /// Commits to seat, kind and body.
  public var commitment: LedgerHash
  /// The hash of the row before; that before the first is the table's own.
  public var previous: LedgerHash
  public var hash: LedgerHash
  /// The moment itself, for who may read the act.
  public var told: LedgerMoment?

  /// The next row of an act.
  init(_ act: LedgerAct, at moment: LedgerMoment, after head: LedgerHead, genesis: LedgerHash) {
    (number, identifier, previous) = (head.count + 1, act.identifier, head.hash)
    (self.moment, told) = (moment.hash, moment)
    commitment = act.opening.commitment(act.opening.digest(act.identifier, genesis: genesis))
    hash = previous
    hash = computed
  }

  init(number: Int, identifier: ActIdentifier, links: Links, told: LedgerMoment?) {
    (self.number, self.identifier, self.told) = (number, identifier, told)
    (moment, commitment, previous, hash) = (links.moment, links.commitment, links.previous, links.hash)
  }

  /// The hashes that stand in a row.
  struct Links {
    var moment: LedgerHash
    var commitment: LedgerHash
    var previous: LedgerHash
    var hash: LedgerHash
  }

  /// The hash that the other fields give.
  var computed: LedgerHash {
    LedgerFields(.row).fixed(previous.bytes).whole(Int64(number)).fixed(identifier.bytes).fixed(moment.bytes).fixed(commitment.bytes).hash
  }
}
