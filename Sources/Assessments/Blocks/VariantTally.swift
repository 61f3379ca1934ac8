import Chance
import Dossiers

/// Sums, buckets and extremes of every figure and of every month of every series of one variant, as they are and less those of the baseline.
struct VariantTally: Sendable, Hashable {
  var sketches: SweepSketches.OfVariant
  /// In the order of the sketches: levels, differences, series, differences of the series.
  var extremes: [Extreme]

  init(months: Int) {
    sketches = SweepSketches.OfVariant(months: months)
    extremes = [Extreme](repeating: Extreme(), count: 2 * (sketches.levels.count + sketches.series.count))
  }

  /// Takes in a future beside that of the baseline.
  mutating func add(_ record: FutureRecord, beside baseline: FutureRecord, run: Int) {
    var place = 0
    func note(_ value: Double, _ extremes: inout [Extreme]) {
      extremes[place].add(value, run: run)
      place += 1
    }
    for figure in record.values.indices {
      sketches.levels[figure].add(record.values[figure])
      note(record.values[figure], &extremes)
    }
    for figure in record.values.indices {
      let difference = FutureRecord.difference(record, baseline, figure: figure)
      sketches.differences[figure].add(difference)
      note(difference, &extremes)
    }
    for month in record.series.indices {
      sketches.series[month].add(Double(record.series[month]))
      note(Double(record.series[month]), &extremes)
    }
    for month in record.series.indices {
      let difference = Double(record.series[month]) - Double(baseline.series[month])
      sketches.seriesDifferences[month].add(difference)
      note(difference, &extremes)
    }
  }

  mutating func join(_ other: Self) {
    for index in sketches.levels.indices {
      sketches.levels[index].join(other.sketches.levels[index])
      sketches.differences[index].join(other.sketches.differences[index])
    }
    for index in sketches.series.indices {
      sketches.series[index].join(other.sketches.series[index])
      sketches.seriesDifferences[index].join(other.sketches.seriesDifferences[index])
    }
    for index in extremes.indices { extremes[index].join(other.extremes[index]) }
  }
}

extension FutureRecord {
  /// A figure less that of the baseline; of who comes sooner or later, which compares already, the figure itself.
  static func difference(_ record: FutureRecord, _ baseline: FutureRecord, figure: Int) -> Double {
    FigureKind.allCases[figure].isSwitch ? record.values[figure] : record.values[figure] - baseline.values[figure]
  }
}
