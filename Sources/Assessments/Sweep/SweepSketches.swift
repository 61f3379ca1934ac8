import Chance
import Dossiers

/// Sums and buckets of every figure and of every month of every series, of the baseline and of each variant, and of the differences between them.
struct SweepSketches: Sendable, Hashable, Codable {
  /// One variant: its figures and series as they are, and future by future less those of the baseline.
  struct OfVariant: Sendable, Hashable, Codable {
    var levels: [Sketch]
    var differences: [Sketch]
    var series: [Sketch]
    var seriesDifferences: [Sketch]

    init(months: Int) {
      levels = FigureKind.allCases.map { Sketch(binaryPlaces: $0.binaryPlaces) }
      differences = levels
      series = [Sketch](repeating: Sketch(binaryPlaces: 12), count: months * MonthlyBands.Kind.allCases.count)
      seriesDifferences = series
    }
  }

  /// In the order of the sweep's variants, the baseline first.
  var variants: [OfVariant]

  init(variants count: Int, months: Int) { variants = [OfVariant](repeating: OfVariant(months: months), count: count) }

  /// Takes in one future: its records under the baseline and each variant.
  mutating func add(_ records: [FutureRecord]) {
    for (position, record) in records.enumerated() {
      for figure in record.values.indices {
        variants[position].levels[figure].add(record.values[figure])
        // Who comes sooner or later is a difference already.
        let isSwitch = FigureKind.allCases[figure].isSwitch
        variants[position].differences[figure].add(isSwitch ? record.values[figure] : record.values[figure] - records[0].values[figure])
      }
      for month in record.series.indices {
        variants[position].series[month].add(Double(record.series[month]))
        if position > 0 { variants[position].seriesDifferences[month].add(Double(record.series[month]) - Double(records[0].series[month])) }
      }
    }
  }

  mutating func join(_ other: Self) {
    for position in variants.indices {
      for index in variants[position].levels.indices {
        variants[position].levels[index].join(other.variants[position].levels[index])
        variants[position].differences[index].join(other.variants[position].differences[index])
      }
      for index in variants[position].series.indices {
        variants[position].series[index].join(other.variants[position].series[index])
        variants[position].seriesDifferences[index].join(other.variants[position].seriesDifferences[index])
      }
    }
  }
}

extension FigureKind {
  /// Binary places that a sum keeps of this figure: many for shares and months, few for euros, so that sums of squares of a million futures fit 127
  /// bits.
  var binaryPlaces: Int {
    switch self {
    case .cost: 2
    case .months, .share: 28
    case .people: 16
    }
  }
}
