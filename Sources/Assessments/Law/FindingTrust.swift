import Dossiers
public import LegalReview
public import Vocabulary

/// How often findings of one kind agreed with courts: those of one verdict by norms of one level, where they decided. A share of rulings, and no
/// chance of winning in court.
public struct FindingTrust: Sendable, Hashable {
  /// On the rulings of one lot, in which such findings decided.
  public struct Lot: Sendable, Hashable {
    public var lot: RulingLot
    public var count: Int
    public var agree: Int
  }

  public var verdict: Verdict
  public var level: Norm.Level
  /// Lots with which norms were written or mended, and those of which nobody says that they were not; in the order of their banks.
  public var known: [Lot]
  /// Lots that nobody who wrote the norms had seen.
  public var unseen: [Lot]
}

extension LawDossier {
  /// What is known of every kind of finding, from the rulings of the dossier that say what a review should conclude. A ruling counts once for each
  /// kind that decided it. A lot is unseen only where it says so itself.
  public var findingTrust: [FindingTrust] {
    if let known = background?.trust { return known }
    let rows = reviewBank().rows.filter { $0.ruling.expected != nil && $0.isAssessed }
    return Verdict.allCases.flatMap { verdict in
      Norm.Level.allCases.compactMap { level in
        let own = rows.filter { row in
          row.conclusion.verdict == verdict && row.findings.contains { $0.verdict == verdict && $0.level == level }
        }
        let lots = law.lots.compactMap { lot -> FindingTrust.Lot? in
          let rulings = own.filter { $0.ruling.lot == lot.id }
          return rulings.isEmpty ? nil : FindingTrust.Lot(lot: lot, count: rulings.count, agree: rulings.count(where: \.agrees))
        }
        guard !lots.isEmpty else { return nil }
        return FindingTrust(
          verdict: verdict, level: level, known: lots.filter { $0.lot.isKnown != false }, unseen: lots.filter { $0.lot.isKnown == false })
      }
    }
  }
}

extension Review {
  /// The kinds of the findings that decide: the worst that count, by level of their norm, in the order of the levels.
  public var decidingKinds: [(verdict: Verdict, level: Norm.Level)] {
    guard let verdict = conclusion.verdict else { return [] }
    let levels = Set(deciding.map(\.level))
    return Norm.Level.allCases.filter(levels.contains).map { (verdict, $0) }
  }

  /// The findings that decide: those that count and are as bad as the conclusion.
  public var deciding: [Finding] { findings.filter { $0.counts && $0.verdict == conclusion.verdict } }
}
