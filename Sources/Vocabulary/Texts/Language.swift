/// A language in which every text exists. Dutch comes first.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case nl, en
}
