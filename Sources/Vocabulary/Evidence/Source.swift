/// A published page, table or ruling on which a fact rests.
public struct Source: Sendable, Hashable, Codable {
  public var id: SourceID
  public var title: String
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
