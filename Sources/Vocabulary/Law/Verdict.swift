/// What a norm says of a variant, from best to worst.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Dutch: houdbaar.
  case tenable
  /// Dutch: kwetsbaar.
  case atRisk = "at_risk"
  /// Dutch: in strijd.
  case contrary

  public static func < (left: Self, right: Self) -> Bool { left.severity < right.severity }

  /// 0 for tenable, 1 for at risk, 2 for contrary.
  public var severity: Int {
    switch self {
    case .tenable: 0
    case .atRisk: 1
    case .contrary: 2
    }
  }

  /// The usual words in both languages.
  public var name: Phrase {
    switch self {
    case .tenable: Phrase(nl: "houdbaar", en: "tenable")
    case .atRisk: Phrase(nl: "kwetsbaar", en: "at risk")
    case .contrary: Phrase(nl: "in strijd", en: "contrary")
    }
  }
}
