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
    let weights = values.map { Self.weight($0.lever) }
    let total = weights.reduce(0, +)
    // Rulings are large and only a few come out, so they are ordered by their indices.
    let rulings = law.rulings
    typealias Alike = (index: Int, likeness: Double)
    let alike: [Alike] = rulings.indices.map { (index: $0, likeness: sum(of: values, weights, in: rulings[$0]) / total) }
    let near = alike.filter { $0.likeness > 0 }.sorted { one, other in
      (one.likeness, rulings[one.index].date, rulings[one.index].id) > (other.likeness, rulings[other.index].date, rulings[other.index].id)
    }
    func told(_ own: Alike) -> NearRuling {
      let ruling = rulings[own.index]
      let differs = values.filter { value in self.value(of: value.lever, in: ruling).map { likeness(value.value, $0) < 1 } ?? true }
      return NearRuling(ruling: ruling, likeness: own.likeness, differs: differs.map(\.lever))
    }
    let contrary = near.first { rulings[$0.index].verdict.isOpposite(of: verdict) }
    return DecidingRulings(nearest: near.prefix(count).map(told), contrary: contrary.map(told))
  }

  /// How alike a ruling is in some values, weighted; nought where its measure is not known.
  private func sum(of values: [Ruling.Lever], _ weights: [Double], in ruling: Ruling) -> Double {
    guard let background else {
      return zip(values, weights).reduce(0) { sum, own in
        sum + own.1 * (value(of: own.0.lever, in: ruling).map { likeness(own.0.value, $0) } ?? 0)
      }
    }
    guard let measure = background.measures[ruling.id] else { return 0 }
    return zip(values, weights).reduce(0) { sum, own in sum + own.1 * (measure[own.0.lever].map { likeness(own.0.value, $0) } ?? 0) }
  }

  /// What the measure of a ruling gives a lever; `nil` where it does not say.
  private func value(of lever: LeverID, in ruling: Ruling) -> LeverValue? {
    guard let background else { return ruling.measure.first { $0.lever == lever }?.value }
    return background.measures[ruling.id]?[lever]
  }
}

extension Verdict {
  /// Whether a court that held so went the other way: tenable against anything else, and anything else against tenable.
  public func isOpposite(of other: Verdict) -> Bool { (self == .tenable) != (other == .tenable) }
}
