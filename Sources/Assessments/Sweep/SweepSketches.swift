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
    for (place, record) in records.enumerated() {
      for figure in record.values.indices {
        variants[place].levels[figure].add(record.values[figure])
        // Who comes sooner or later is a difference already.
        let isSwitch = FigureKind.allCases[figure].isSwitch
        variants[place].differences[figure].add(isSwitch ? record.values[figure] : record.values[figure] - records[0].values[figure])
      }
      for month in record.series.indices {
        variants[place].series[month].add(Double(record.series[month]))
        if place > 0 { variants[place].seriesDifferences[month].add(Double(record.series[month]) - Double(records[0].series[month])) }
      }
    }
  }

  mutating func join(_ other: Self) {
    for place in variants.indices {
      for index in variants[place].levels.indices {
        variants[place].levels[index].join(other.variants[place].levels[index])
        variants[place].differences[index].join(other.variants[place].differences[index])
      }
      for index in variants[place].series.indices {
        variants[place].series[index].join(other.variants[place].series[index])
        variants[place].seriesDifferences[index].join(other.variants[place].seriesDifferences[index])
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
    case .decidedBeyondTerm, .apartOver6, .apartOver12, .apartOver24, .apartOver36, .monthsSinceStatusRefugee, .monthsSinceStatusSubsidiary,
      .monthsToFamilyDecision, .monthsApartMean, .monthsApartMedian, .monthsApartPercentile95, .quotaWait, .quotaWaitRefugee, .quotaWaitSubsidiary,
      .brakeMonths, .monthsSooner, .monthsLater, .notYetTogether, .monthsAdded, .monthsAddedRefugee, .monthsAddedSubsidiary:
      28
    case .relativesArrived, .relativesInLaterYear, .childrenApartOver24, .childrenWaitingOver24, .childrenOver24, .relativesWaitingOver24,
      .relativesOver24, .heldLater, .asylumQueueLater, .familyQueueLater, .occupancy, .occupancyLater, .emergencyLater, .waitingForHomeLater,
      .resettled, .comeSooner, .comeLater, .comeNever, .comeOnlyNow:
      16
    }
  }
}
