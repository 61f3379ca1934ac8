/// A stretch of numbers with ticks at round numbers, laid out over a stretch of the drawing.
struct Axis: Hashable {
  /// Round numbers from low to high, evenly apart; the ends of the axis among them.
  let ticks: [Double]
  /// The places of the lowest and the highest value in the drawing.
  var from = 0.0
  var to = 1.0

  /// Covers the values that are known, and nought unless told otherwise; from nought to one where none is known.
  init(covering values: [Double], withNought: Bool = true, isWhole: Bool = false, parts: Double = 4) {
    let known = values.filter { $0.isFinite && abs($0) < 1e15 } + (withNought ? [0] : [])
    let (low, high) = (known.min() ?? 0, known.max() ?? 1)
    guard high > low else {
      ticks = [low, low + 1]
      return
    }
    let step = Self.step(above: (high - low) / parts, isWhole: isWhole)
    let (first, last) = (((low / step) + 1e-9).rounded(.down), ((high / step) - 1e-9).rounded(.up))
    ticks = stride(from: first, through: max(last, first + 1), by: 1).map { $0 == 0 ? 0 : $0 * step }
  }

  /// Covers most of many values: without nought where they lie far from it, and without the few that would press the others flat.
  init(aboutMostOf values: [Double], parts: Double = 4) {
    let known = values.filter(\.isFinite).sorted()
    guard known.count >= 20, let least = known.first, let most = known.last else {
      self.init(covering: known, parts: parts)
      return
    }
    let (low, high) = (known[known.count / 20], known[known.count - 1 - known.count / 20])
    let isPressed = high > low && most - least > 4 * (high - low)
    let ends = isPressed ? [max(low - (high - low) / 2, least), min(high + (high - low) / 2, most)] : [least, most]
    let isFar = ends.map(abs).max() ?? 0 > 4 * (ends[1] - ends[0]) && ends[1] > ends[0]
    self.init(covering: ends, withNought: !isFar, parts: parts)
  }

  var low: Double { ticks.first ?? 0 }
  var high: Double { ticks.last ?? 1 }

  /// The decimals that its ticks need, so that all are written alike.
  var decimals: Int {
    (0..<4).first { decimals in
      let scale = [1.0, 10, 100, 1000][decimals]
      return ticks.allSatisfy { abs(($0 * scale).rounded() - $0 * scale) < 1e-6 }
    } ?? 4
  }

  /// The axis laid out between two places of the drawing.
  func laid(from: Double, to: Double) -> Axis {
    var axis = self
    axis.from = from
    axis.to = to
    return axis
  }

  /// Where a value stands; one beyond an end stands at that end.
  func place(_ value: Double) -> Double { from + (to - from) * (min(max(value, low), high) - low) / (high - low) }

  /// Whether a value cannot be shown where it belongs.
  func isBeyond(_ value: Double) -> Bool { value.isFinite && (value < low || value > high) }

  /// The next round step: 1, 2, 2.5 or 5 times a power of ten; 2.5 itself is no step of things that come whole.
  private static func step(above least: Double, isWhole: Bool) -> Double {
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least { power /= 10 }
    let factors = [1, 2, 2.5, 5, 10].filter { !isWhole || (($0 * power).rounded() == $0 * power && $0 * power >= 1) }
    return factors.map { $0 * power }.first { $0 >= least * (1 - 1e-9) } ?? max(10 * power, 1)
  }
}
