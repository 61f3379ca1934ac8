public import Vocabulary

/// What is new, as a reader of feeds takes it (Atom, RFC 4287).
public struct NewsFeed: Sendable, Hashable {
  /// Something that is new.
  public struct Entry: Sendable, Hashable {
    public var id: String
    public var title: String
    /// When it came, as `2024-01-31T12:00:00Z`.
    public var moment: String
    public var text: String

    public init(id: String, title: String, moment: String, text: String) {
      (self.id, self.title, self.moment, self.text) = (id, title, moment, text)
    }
  }

  public var id: String
  public var title: String
  public var language: Language
  /// The newest first.
  public var entries: [Entry]

  public init(id: String, title: String, language: Language, entries: [Entry]) {
    (self.id, self.title, self.language, self.entries) = (id, title, language, entries)
  }

  /// The feed; one without entries is dated to the beginning of 1970, since nothing tells when it was begun.
  public var text: String {
    let parts = entries.map { entry in
      """
      <entry><id>\(Markup.escaped(entry.id))</id><title>\(Markup.escaped(entry.title))</title><updated>\(Markup.escaped(entry.moment))</updated>
      <author><name>Polder</name></author><content type="text">\(Markup.escaped(entry.text))</content></entry>

      """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.rawValue)">
      <id>\(Markup.escaped(id))</id><title>\(Markup.escaped(title))</title>
      <updated>\(Markup.escaped(entries.map(\.moment).max() ?? "1970-01-01T00:00:00Z"))</updated>
      \(parts.joined())</feed>

      """
  }
}
