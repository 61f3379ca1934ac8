import Chance
import Dossiers

/// Means of every figure over points, each with all its futures as one observation: rows of one point share its values, so that the error of a mean
/// over rows would be too small.
public struct PointMeans: Sendable {
  /// What is known of the points so far, by B. P. Welford's recurrence ("Note on a method for calculating corrected sums of squares and products",
  /// Technometrics 4 (1962)), and of the point that rows are being read of.
  private struct Running: Sendable {
    var (count, mean, squares) = (0, 0.0, 0.0)
    var (sum, known) = (0.0, 0)

    mutating func endPoint() {
      guard known > 0 else { return }
      let (value, distance) = (sum / Double(known), sum / Double(known) - mean)
      count += 1
      mean += distance / Double(count)
      squares += distance * (value - mean)
      (sum, known) = (0, 0)
    }
  }

  private let layout: RecordLayout
  private let futuresPerPoint: Int
  private var rows = 0
  /// By variant and figure: of the baseline as it is, and of the others as difference from it.
  private var running: [Running]

  public init(_ work: BlockWork) {
    layout = RecordLayout(work)
    futuresPerPoint = work.plan.question.futuresPerPoint
    running = [Running](repeating: Running(), count: layout.variants * FigureKind.allCases.count)
  }

  /// Takes in the values that are kept of the next row.
  public mutating func add(_ kept: [Float]) {
    let figures = FigureKind.allCases
    for variant in 0..<layout.variants {
      for (figure, kind) in figures.enumerated() {
        guard let place = layout.place(of: .figure(kind), variant: variant), let base = layout.place(of: .figure(kind), variant: 0) else { continue }
        let value = Double(kept[place]) - (variant > 0 && !kind.isSwitch ? Double(kept[base]) : 0)
        guard value.isFinite else { continue }
        running[variant * figures.count + figure].sum += value
        running[variant * figures.count + figure].known += 1
      }
    }
    rows += 1
    if rows % futuresPerPoint == 0 { for place in running.indices { running[place].endPoint() } }
  }

  /// A mean over rows with the error that the points give it, and their number; `nil` where the figure is known at none.
  func over(_ mean: Estimate, variant: Int, figure: Int) -> Estimate? {
    let own = running[variant * FigureKind.allCases.count + figure]
    guard own.count > 0 else { return nil }
    let error = own.count > 1 ? (own.squares / Double(own.count - 1) / Double(own.count)).squareRoot() : 0
    return Estimate(mean: mean.mean, standardError: error, count: own.count)
  }
}
