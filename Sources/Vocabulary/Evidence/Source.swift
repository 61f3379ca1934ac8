/// A published page, table or ruling on which a fact rests.
public struct Source: Sendable, Hashable, Codable {
  public var id: SourceID
  public var title: String
  public var publisher: String
  /// As the source gives it; not always a calendar date.
  public var date: String
  public var address: String
  public var kind: String

  public init(id: SourceID, title: String, publisher: String, date: String, address: String, kind: String) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.address = address
    self.kind = kind
  }
}
