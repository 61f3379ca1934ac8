/// The ground on which protection was granted. A state may give one permit for all three, or one for each.
public enum StatusGroup: String, Sendable, Hashable, Codable, CaseIterable {
  /// Refugee in the sense of the 1951 Convention. Dutch: verdragsvluchteling.
  case refugee
  /// Serious harm on return, war among others. Dutch: subsidiair beschermde.
  case subsidiary
  /// Any other asylum permit, for instance after family reunification. Dutch: overige asielvergunning.
  case humanitarian

  /// Position in tables and arrays: refugee 0, subsidiary 1, humanitarian 2.
  public var index: Int {
    switch self {
    case .refugee: 0
    case .subsidiary: 1
    case .humanitarian: 2
    }
  }

  /// The name of the group in both languages.
  public var name: Phrase {
    switch self {
    case .refugee: Phrase(nl: "erkende vluchtelingen", en: "recognised refugees")
    case .subsidiary: Phrase(nl: "subsidiair beschermden", en: "people with subsidiary protection")
    case .humanitarian: Phrase(nl: "overige statushouders", en: "other permit holders")
    }
  }
}
