/// A published page, table or ruling on which a fact rests.
public struct Source: Sendable, Hashable, Codable {
  public var id: SourceID
  /// As the source gives it, or as the dossier describes one that has none.
  public var title: String
  /// The language of the title as in BCP 47, such as `en`; empty where the dossier does not tell it.
  public var language = ""
  /// The title in Dutch, where the one above is our own in another language; empty where it stays as it is.
  public var dutchTitle = ""
  /// What the publisher is called in Dutch, where that is not the name above; else empty.
  public var dutchPublisher = ""
  public var publisher: String
  /// As the source gives it; not always a calendar date.
  public var date: String
  public var address: String
  /// What it is, such as `ruling` or `statistics`, as the dossier says; empty where it does not.
  public var kind = ""

  public init(id: SourceID, title: String, publisher: String, date: String, address: String) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.address = address
  }
}
