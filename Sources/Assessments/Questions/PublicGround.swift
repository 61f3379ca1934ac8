public import Dossiers
public import Negotiation

/// What the positions that a dossier gives allow by themselves: how many packages all parties could live with, and which demands clash.
///
/// No variant is reviewed or simulated for it, so red lines on a verdict or a figure are left out.
public struct PublicGround: Sendable, Hashable {
  public var politics: Politics
  public var table: Table
  public var outcome: NegotiationOutcome

  /// Of the positions of a dossier, or why it is not known; `nil` where it has none.
  public static func of(_ dossier: Dossier) -> Result<PublicGround, NegotiationError>? {
    dossier.talks.map { talks in Result { () throws(NegotiationError) in try PublicGround(talks.politics) } }
  }

  /// Throws `NegotiationError` for a table that cannot be searched.
  public init(_ politics: Politics) throws(NegotiationError) {
    (self.politics, table) = (politics, politics.table)
    outcome = try PackageSearch(table).negotiate()
  }
}
