public import Dossiers
public import Vocabulary

/// Measures added one by one to a variant that combines them, with the part that is no sum: what they do together beyond what each does alone.
public struct LedgerFacts: Sendable, Hashable, Codable {
  /// One figure.
  public struct Line: Sendable, Hashable, Codable {
    public var kind: FigureKind
    /// The difference from today's law of each part alone, in the order of `parts`.
    public var alone: [MeanDifference]
    /// The same of the parts added up to there, future by future, without any interplay.
    public var addedUp: [MeanDifference]
    /// Of the whole.
    public var together: MeanDifference
    /// The whole less the sum of its parts, future by future.
    public var interplay: MeanDifference
  }

  /// The figures of a ledger.
  public static let figures: [FigureKind] = [.relativesArrived, .occupancyLater, .cost, .childrenOver24, .relativesWaitingOver24]

  /// The variant that combines others, and those others, in the order of the dossier.
  public var whole: VariantID
  public var parts: [VariantID]
  /// In the order of `figures`; a figure that not every future has is counted over those that have it.
  public var lines: [Line]
}

extension Dossier {
  /// Variants whose changes are those of two or more others together, each with these, in the order of the dossier; empty where there are none.
  ///
  /// Of the variants that change less than the whole and nothing else, those within another of them are left out, and then, from the last, every one
  /// that the others make superfluous.
  public var combinations: [(whole: VariantID, parts: [VariantID])] {
    let settings = variants.map { variant in Set(variant.changes.map(Setting.init)) }
    return variants.indices.compactMap { whole in
      let within = variants.indices.filter { !settings[$0].isEmpty && settings[$0].isStrictSubset(of: settings[whole]) }
      var parts = within.filter { own in !within.contains { settings[own].isStrictSubset(of: settings[$0]) } }
      parts = parts.enumerated().filter { place, own in !parts[..<place].contains { settings[$0] == settings[own] } }.map(\.element)
      func covers(_ some: [Int]) -> Bool { some.reduce(into: Set<Setting>()) { $0.formUnion(settings[$1]) } == settings[whole] }
      guard parts.count > 1, covers(parts) else { return nil }
      for part in parts.reversed() where covers(parts.filter { $0 != part }) { parts.removeAll { $0 == part } }
      return (variants[whole].id, parts.map { variants[$0].id })
    }
  }

  /// The ledgers of a run; empty where no variant combines others, and without those of which the run lacks a variant.
  public func ledgers(_ futures: FutureFigures) -> [LedgerFacts] {
    combinations.compactMap { whole, parts in
      let positions = parts.compactMap(futures.position)
      guard let together = futures.position(of: whole), positions.count == parts.count else { return nil }
      return LedgerFacts(whole: whole, parts: parts, lines: LedgerFacts.figures.map { futures.ledgerLine($0, together, positions) })
    }
  }

  /// What a change sets, whatever it rests on.
  private struct Setting: Hashable {
    let lever: LeverID
    let group: StatusGroup
    let value: LeverValue

    init(_ change: Variant.Change) { (lever, group, value) = (change.lever, change.group, change.value) }
  }
}

extension FutureFigures {
  fileprivate func ledgerLine(_ kind: FigureKind, _ whole: Int, _ parts: [Int]) -> LedgerFacts.Line {
    let alone = parts.map { differences(kind, $0) }
    let sums = alone.indices.map { last in values.indices.map { future in alone[...last].reduce(0) { $0 + $1[future] } } }
    let together = differences(kind, whole)
    let rest = zip(together, sums.last ?? []).map { $0 - $1 }
    return LedgerFacts.Line(
      kind: kind, alone: alone.map { MeanDifference($0) }, addedUp: sums.map { MeanDifference($0) }, together: MeanDifference(together),
      interplay: MeanDifference(rest))
  }
}
