public import Dossiers
public import LegalReview
public import Vocabulary

/// Whether the variant holds in law.
public struct LawAnswer: Sendable, Hashable, Codable {
  /// One per setting, in the order of the dossier; the first is the headline.
  public var settings: [SettingReview]

  public struct SettingReview: Sendable, Hashable, Codable {
    public var setting: SettingID
    public var groups: [GroupReview]

    /// The worst conclusion over the groups; unchanged where the variant changes nothing.
    public var conclusion: Review.Conclusion { groups.map(\.review.conclusion).max { $0.severity < $1.severity } ?? .unchanged }
  }

  public struct GroupReview: Sendable, Hashable, Codable {
    public var group: StatusGroup
    public var review: Review
    /// The conclusion with one assumed lever at another value, in the order of the variant.
    public var alternatives: [Alternative]
    /// The smallest changes of levers that would lift the verdict, nearest first.
    public var lifts: [Lift]
  }

  public struct Alternative: Sendable, Hashable, Codable {
    public var lever: LeverID
    public var value: LeverValue
    public var conclusion: Review.Conclusion
    /// Where that is contrary: whether to a national Act alone; `nil` where it is not contrary, and in a run kept before this was told.
    public var isContraryToActAlone: Bool?
  }

  /// The worst that the verdict under the law as it stands could be, for all that is known.
  public var couldBe: Verdict {
    let worst = settings.first?.groups.map(\.review.worstPossible).max() ?? 0
    return Verdict.allCases.last { $0.severity <= worst } ?? .tenable
  }

  /// The verdict under the law as it stands with what is contrary to a national Act alone left aside, which the legislature can change in the same
  /// bill; `nil` where that could not be assessed, with the worst that it could be.
  public func onHigherLaw(_ norms: [Norm]) -> (verdict: Verdict?, couldBe: Verdict?) {
    guard let groups = settings.first?.groups.map(\.review), headline != .unchanged else { return (nil, nil) }
    guard headline == .contrary, groups.filter({ $0.conclusion == .contrary }).allSatisfy(\.isContraryToActAlone) else {
      return (headline.verdict, headline == .notAssessed ? couldBe : nil)
    }
    if groups.contains(where: { $0.couldBeContraryToHigherLaw(norms) }) { return (nil, .contrary) }
    return (groups.flatMap(\.findings).filter { $0.counts && $0.level != .nationalAct }.map(\.verdict).max(), .atRisk)
  }

  public var headline: Review.Conclusion { settings.first?.conclusion ?? .unchanged }
}
