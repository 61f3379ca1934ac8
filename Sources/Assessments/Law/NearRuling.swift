import Dossiers
public import LegalReview
public import Vocabulary

/// A ruling beside a variant: how alike their measures are, and in what they differ.
public struct NearRuling: Sendable {
  public var ruling: Ruling
  /// 0 to 1, see `Dossier.nearest`.
  public var likeness: Double
  public var differs: [LeverID]
}

extension LawDossier {
  /// The rulings whose measure is most like the facts, most alike first; equal ones by date, latest first.
  ///
  /// Likeness is a weighted mean after Gower over the levers that the ruling knows: 1 for the same value, for numbers one minus the difference over
  /// the greater, for sets the part in common. The kind of restriction weighs three, the status group two, every other lever one.
  /// Source: J. C. Gower, "A general coefficient of similarity and some of its properties", Biometrics 27 (1971).
  public func nearest(to facts: Facts, count: Int = 3) -> [NearRuling] {
    let all = rulings.filter { !$0.measure.isEmpty }.map { ruling in
      var (sum, weights, differs) = (0.0, 0.0, [LeverID]())
      for lever in ruling.measure where lever.value != .unknown && facts[lever.lever] != .unknown {
        let weight = Self.weight(lever.lever)
        let same = likeness(facts[lever.lever], lever.value)
        sum += weight * same
        weights += weight
        if same < 1 { differs.append(lever.lever) }
      }
      return NearRuling(ruling: ruling, likeness: weights > 0 ? sum / weights : 0, differs: differs)
    }
    return Array(Self.nearestFirst(all).prefix(count))
  }

  /// Most alike first; equal ones by date, latest first.
  static func nearestFirst(_ rulings: [NearRuling]) -> [NearRuling] {
    rulings.sorted { ($0.likeness, $0.ruling.date, $0.ruling.id) > ($1.likeness, $1.ruling.date, $1.ruling.id) }
  }

  /// What a lever weighs: the kind of restriction three, the status group two, every other one.
  static func weight(_ lever: LeverID) -> Double { lever == LeverKey.measureKind.id ? 3 : lever == LeverKey.targetStatus.id ? 2 : 1 }

  func likeness(_ one: LeverValue, _ other: LeverValue) -> Double {
    if one == other { return 1 }
    if let left = one.number, let right = other.number { return max(0, 1 - abs(left - right) / max(abs(left), abs(right), 1)) }
    guard let left = one.members, let right = other.members else { return 0 }
    let common = left.count { right.contains($0) }
    return Double(common) / Double(max(left.count + right.count - common, 1))
  }
}
