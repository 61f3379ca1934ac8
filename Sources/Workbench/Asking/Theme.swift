/// Light or dark, where a reader chose one; without a choice the page does as the system does.
enum Theme: String, Sendable, Hashable, CaseIterable {
  case light, dark

  /// The choice in a field Cookie; `nil` where there is none.
  init?(cookies: String) {
    let values = cookies.split(separator: ";").compactMap { part -> Theme? in
      let words = part.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
      return words.count == 2 && words[0] == "theme" ? Theme(rawValue: String(words[1])) : nil
    }
    guard let first = values.first else { return nil }
    self = first
  }

  /// The field Set-Cookie that remembers a choice for a year, or forgets it. The cookie says light or dark and nothing else.
  static func cookie(_ theme: Theme?) -> String {
    let value = theme.map { "theme=\($0.rawValue); Max-Age=31536000" } ?? "theme=; Max-Age=0"
    return value + "; Path=/; SameSite=Strict"
  }
}
