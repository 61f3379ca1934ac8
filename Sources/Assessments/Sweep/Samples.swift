import AsylumChain
import Chance
import Dossiers
import Vocabulary

/// A figure over the futures: every value, or a sketch of them.
enum Sample {
  case values([Double])
  case sketch(Sketch)

  /// Median and bands.
  var bands: Bands {
    switch self {
    case .values(let values): Bands(values)
    case .sketch(let sketch): sketch.bands
    }
  }

  /// The mean with its Monte-Carlo error.
  var estimate: Estimate {
    switch self {
    case .values(let values): Estimate(values)
    case .sketch(let sketch): sketch.estimate
    }
  }
}

/// The figures and series of a record, asked for one by one. Variants are numbered as the sweep has them, the baseline 0.
struct Samples {
  private let futures: [[FutureRecord]]
  private let sketches: SweepSketches?
  /// The variants of the sweep, the baseline first.
  let variants: [VariantID]
  /// How long those who ask wait, by variant; empty where that was not kept.
  let waits: [FamilyWaits]

  init(futures: [[FutureRecord]], sketches: SweepSketches? = nil, waits: [FamilyWaits] = [], variants: [VariantID]) {
    self.waits = waits
    self.futures = futures
    self.sketches = sketches
    self.variants = variants
  }

  func level(_ kind: FigureKind, _ variant: Int) -> Sample {
    if let sketches { return .sketch(sketches.variants[variant].levels[kind.position]) }
    return .values(futures.map { $0[variant].values[kind.position] })
  }

  /// The difference from the baseline on the same people; of who comes sooner or later, which compares already, the figure itself.
  func difference(_ kind: FigureKind, _ variant: Int) -> Sample {
    if let sketches { return .sketch(sketches.variants[variant].differences[kind.position]) }
    if kind.isSwitch { return level(kind, variant) }
    return .values(futures.map { $0[variant].values[kind.position] - $0[0].values[kind.position] })
  }

  /// One month of a series at its place in `MonthlyBands.Kind`.
  func series(_ place: Int, in month: Int, of months: Int, _ variant: Int) -> Sample {
    if let sketches { return .sketch(sketches.variants[variant].series[place * months + month]) }
    return .values(futures.map { $0[variant].value(ofSeries: place, in: month) })
  }

  func seriesDifference(_ place: Int, in month: Int, of months: Int, _ variant: Int) -> Sample {
    if let sketches { return .sketch(sketches.variants[variant].seriesDifferences[place * months + month]) }
    return .values(futures.map { $0[variant].value(ofSeries: place, in: month) - $0[0].value(ofSeries: place, in: month) })
  }

  /// The sum of a series over months, as it is or less that of the baseline future by future. Of a sketch the error is the largest that it can be:
  /// that of months which move together.
  func sum(ofSeries place: Int, over span: [Int], of months: Int, _ variant: Int, isDifference: Bool = false) -> Estimate {
    guard sketches == nil else {
      let parts = span.map { month in
        isDifference ? seriesDifference(place, in: month, of: months, variant).estimate : series(place, in: month, of: months, variant).estimate
      }
      return Estimate(
        mean: parts.reduce(0) { $0 + $1.mean }, standardError: parts.reduce(0) { $0 + $1.standardError }, count: parts.map(\.count).min() ?? 0)
    }
    return Estimate(
      futures.map { records in
        span.reduce(0.0) { sum, month in
          let own = records[variant].value(ofSeries: place, in: month)
          return sum + (isDifference ? own - records[0].value(ofSeries: place, in: month) : own)
        }
      })
  }
}

extension SweepRecord {
  var samples: Samples { Samples(futures: futures.map(\.records), sketches: sketches, waits: waits, variants: request.variants) }
}
