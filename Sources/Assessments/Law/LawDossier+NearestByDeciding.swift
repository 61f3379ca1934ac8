import Dossiers
public import LegalReview
public import Vocabulary

/// The rulings nearest to a verdict by what decides it.
public struct DecidingRulings: Sendable {
  /// Most alike first.
  public var nearest: [NearRuling]
  /// The most alike of those that went the other way, cited a contrario; `nil` where none is alike at all.
  public var contrary: NearRuling?
}

extension LawDossier {
  /// The rulings nearest to a review by the levers that the deciding findings read; empty where no finding decides.
  ///
  /// Likeness is the mean over these levers, weighted and compared as in `nearest(to:)`; one that a ruling does not know counts as unlike, so that
  /// a ruling of which little is known is not near.
  public func rulings(deciding review: Review, count: Int = 3) -> DecidingRulings {
    var values: [Ruling.Lever] = []
    for own in review.deciding.flatMap(\.because) where own.value != .unknown && !values.contains(where: { $0.lever == own.lever }) {
      values.append(own)
    }
    guard let verdict = review.conclusion.verdict, !values.isEmpty else { return DecidingRulings(nearest: [], contrary: nil) }
    let total = values.reduce(0) { $0 + Self.weight($1.lever) }
    let all = rulings.filter { !$0.measure.isEmpty }.map { ruling -> NearRuling in
      var (sum, differs) = (0.0, [LeverID]())
      for own in values {
        let same = ruling.measure.first { $0.lever == own.lever }.map { likeness(own.value, $0.value) } ?? 0
        sum += Self.weight(own.lever) * same
        if same < 1 { differs.append(own.lever) }
      }
      return NearRuling(ruling: ruling, likeness: sum / total, differs: differs)
    }
    let near = Self.nearestFirst(all.filter { $0.likeness > 0 })
    return DecidingRulings(nearest: Array(near.prefix(count)), contrary: near.first { $0.ruling.verdict.isOpposite(of: verdict) })
  }
}

extension Verdict {
  /// Whether a court that held so went the other way: tenable against anything else, and anything else against tenable.
  public func isOpposite(of other: Verdict) -> Bool { (self == .tenable) != (other == .tenable) }
}
