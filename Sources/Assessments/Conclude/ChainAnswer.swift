public import Dossiers
public import Vocabulary

/// What the variant does.
public struct ChainAnswer: Sendable, Hashable, Codable {
  /// Bands per month of every series shown.
  public var series: [MonthlyBands]
  /// The headline figures, one of each kind in the order of `FigureKind`.
  public var figures: [Figure]
  /// Months of the simulation after which the variant starts.
  public var startMonth: Int
  /// Facts for the law, per group in table order.
  public var derived: ByGroup<DerivedFacts>
  /// Whether anything that the chain reads differs from today's law.
  public var isDifferent: Bool
  /// Why the variant hardly moves families although the chain reads its levers; empty where it does move them.
  public var quiet: [QuietLever] = []
  /// Cost of reception by calendar year; `nil` in a run that was kept before years were told apart.
  public var costByYear: [YearlyCost]?

  /// How long relatives, and the children among them, wait from the request on, over all who asked; `nil` where that was not kept.
  public var waits: WaitAnswer?

  public func figure(_ kind: FigureKind) -> Figure? { figures.first { $0.kind == kind } }
}
