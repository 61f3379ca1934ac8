public import Dossiers
public import Vocabulary

/// Two variants of one run on the same people: what the second has more than the first, future by future.
public struct VariantComparison: Sendable, Hashable, Codable {
  /// A figure with the difference, second less first.
  public struct Difference: Sendable, Hashable, Codable {
    public var kind: FigureKind
    public var difference: MeanDifference
    /// Futures in which the second has more, and those in which both have the same.
    public var more: FutureShare
    public var same: FutureShare
  }

  public var first: VariantID
  public var second: VariantID
  /// In the order of `FigureKind`; figures that no future has are left out.
  public var differences: [Difference]
}

extension FutureFigures {
  /// Two variants compared; `nil` where the run does not have both.
  public func comparison(of first: VariantID, with second: VariantID) -> VariantComparison? {
    guard let one = position(of: first), let other = position(of: second) else { return nil }
    let differences = FigureKind.allCases.compactMap { kind -> VariantComparison.Difference? in
      let all = zip(levels(kind, other), levels(kind, one)).map { $0 - $1 }
      let known = all.filter(\.isFinite)
      guard !known.isEmpty else { return nil }
      return VariantComparison.Difference(
        kind: kind, difference: MeanDifference(all), more: FutureShare(known.count { $0 > 0 }, of: known.count),
        same: FutureShare(known.count { $0 == 0 }, of: known.count))
    }
    return VariantComparison(first: first, second: second, differences: differences)
  }
}
