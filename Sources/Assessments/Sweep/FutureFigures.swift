public import Dossiers
public import Vocabulary

/// The figures of every future of a small sweep with the values drawn for it, without the monthly series: what is kept of a run to look into later.
public struct FutureFigures: Sendable, Hashable, Codable {
  /// The drawn values, by key, in the order of `drawn`.
  public var keys: [CalibrationKey]
  /// The variants, the baseline first, in the order of `values`.
  public var variants: [VariantID]
  /// Per future the drawn values, each in the unit of its key.
  public var drawn: [[Double]]
  /// Per future and variant the figures in the order of `FigureKind`; `nil` where a future has no such figure.
  public var values: [[[Double?]]]

  init(keys: [CalibrationKey], variants: [VariantID], drawn: [[Double]], values: [[[Double?]]]) {
    (self.keys, self.variants, self.drawn, self.values) = (keys, variants, drawn, values)
  }

  /// `nil` for a sweep of which not every future was kept.
  public init?(_ record: SweepRecord, of chain: ChainDossier) {
    guard record.request.keepsFutures else { return nil }
    keys = chain.calibration.uncertain.map(\.key)
    variants = record.request.variants
    drawn = record.futures.map(\.drawn)
    values = record.futures.map { future in future.records.map { $0.values.map { $0.isFinite ? $0 : nil } } }
  }
}

extension FutureFigures {
  /// The same futures with a variant of another run beside, as many as both have; `nil` where that run lacks it, or its people are others.
  public func beside(_ variant: VariantID, of other: FutureFigures) -> FutureFigures? {
    let count = min(values.count, other.values.count)
    guard let place = other.position(of: variant), position(of: variant) == nil, keys == other.keys, count > 0,
      variants.first == other.variants.first, drawn.prefix(count) == other.drawn.prefix(count),
      (0..<count).allSatisfy({ values[$0].first == other.values[$0].first })
    else { return nil }
    return FutureFigures(
      keys: keys, variants: variants + [variant], drawn: Array(drawn.prefix(count)),
      values: (0..<count).map { values[$0] + [other.values[$0][place]] })
  }
}
