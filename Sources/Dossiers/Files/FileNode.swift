/// A value in a file of the dossier, with its place.
public struct FileNode: Sendable, Hashable {
  public indirect enum Content: Sendable, Hashable {
    /// A scalar as written, and whether it stood between quotes.
    case scalar(String, isQuoted: Bool)
    case list([FileNode])
    /// Keys in the order of the file.
    case map([Entry])
  }

  /// A key with its value.
  public struct Entry: Sendable, Hashable {
    public var key: String
    public var place: FilePlace
    public var value: FileNode

    public init(key: String, place: FilePlace, value: FileNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  public var content: Content
  public var place: FilePlace

  public init(_ content: Content, at place: FilePlace) {
    self.content = content
    self.place = place
  }

  /// What stands there, short, for a sentence about it.
  var shown: String {
    switch content {
    case .scalar(let text, _): text.count > 40 ? String(text.prefix(40)) + "…" : text
    case .list(let items): "[… \(items.count)]"
    case .map(let entries): "{\(entries.prefix(3).map(\.key).joined(separator: ", "))…}"
    }
  }

  /// Whether it is written `null`, `~` or nothing at all.
  var isNull: Bool {
    if case .scalar(let text, false) = content { return text.isEmpty || text == "null" || text == "~" }
    return false
  }
}
