public import Dossiers
public import Vocabulary

/// Whether a variant holds under one state of the law, as one mark of the matrix.
public struct LawMark: Sendable, Hashable, Codable {
  /// From best to worst; what is not known is never better than tenable.
  public enum Mark: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// The variant changes nothing.
    case unchanged
    case tenable
    /// A norm leaves a question that only a lawyer can answer, and one of the answers is worse than tenable; nothing that is known is.
    case open
    /// Nothing was tested, or something that is not known could be worse than tenable.
    case notAssessed
    case atRisk
    /// Contrary, but only to the national Act, which the legislature can change.
    case needsChangeOfAct
    case contraryToHigherLaw

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The mark of one status group.
  public struct GroupMark: Sendable, Hashable, Codable {
    public var group: StatusGroup
    public var mark: Mark
    /// Whether what is not known could make it worse.
    public var couldBeWorse: Bool
    /// Whether all that is contrary is so to the national Act alone.
    public var isContraryToActAlone: Bool
    /// Questions that only a lawyer can answer.
    public var questions: Int
  }

  /// The state of the law.
  public var setting: SettingID
  /// In table order; those that the variant changes.
  public var groups: [GroupMark]

  /// The worst over the groups; unchanged where the variant changes nothing.
  public var mark: Mark { groups.map(\.mark).max() ?? .unchanged }
  /// Whether what is not known could make the mark worse; nothing is worse than contrary to higher law.
  public var couldBeWorse: Bool { mark < .contraryToHigherLaw && groups.contains(where: \.couldBeWorse) }
}
