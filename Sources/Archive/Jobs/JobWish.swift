/// What somebody asks of the queue: the receipt of the run to be made, and the dossier that it is made from.
public struct JobWish: Sendable {
  public var receipt: RunSummary.Receipts
  public var contents: DossierContents
  /// The dossier as whoever asks names it.
  public var asked: String
  /// Who asks, as a name that tells nothing: the limits count by it.
  public var client: String

  public init(_ receipt: RunSummary.Receipts, of contents: DossierContents, asked: String, by client: String) {
    (self.receipt, self.contents, self.asked, self.client) = (receipt, contents, asked, client)
  }
}
