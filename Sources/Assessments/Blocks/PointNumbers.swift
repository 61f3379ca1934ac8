import Chance
import Dossiers
import Vocabulary

/// The numbers between 0 and 1 of the points of a sweep, and what they stand for, each computed alone.
struct PointNumbers: Sendable {
  /// The values of a run: shares of their distributions, values that are set, and levers by variant.
  struct Point {
    var shares: [CalibrationKey: Double] = [:]
    var set: [(key: CalibrationKey, value: Double)] = []
    var levers: [VariantID: [LeverSetting]] = [:]
  }

  private let question: SweepQuestion
  let factors: [DrawnFactor]
  /// The first dimension of each factor, and all of them.
  private let starts: [Int]
  private let dimensions: Int
  private let sequence: SobolSequence?
  private let hypercube: LatinHypercube

  init(_ question: SweepQuestion, _ factors: [DrawnFactor]) {
    (self.question, self.factors) = (question, factors)
    starts = factors.indices.map { factors[..<$0].reduce(0) { $0 + $1.dimensions } }
    dimensions = factors.reduce(0) { $0 + $1.dimensions }
    let isSobol = question.design.isSobol && dimensions > 0
    sequence = isSobol ? SobolSequence(dimensions: dimensions * question.design.samples, seed: question.seed) : nil
    hypercube = LatinHypercube(points: max(question.points, 1), seed: question.seed)
  }

  /// The point of a row in one of its mixtures: 0 is the first sample, 1 the second, and from 2 on the first with one factor from the second.
  func point(_ row: Int, mixture: Int) -> Point {
    var point = Point()
    for (place, factor) in factors.enumerated() {
      let isOfSecond = mixture == 1 || mixture == place + 2
      add(factor, numbers(row / question.futuresPerPoint, place, isOfSecond: isOfSecond), to: &point)
    }
    return point
  }

  /// The future of chance of a row: in the second sample, and where chance comes from it, another than in the first.
  func future(_ row: Int, mixture: Int) -> Int {
    let isOfSecond = question.design == .saltelli && (mixture == 1 || mixture == factors.count + 2)
    return isOfSecond ? question.rows + row : row
  }

  /// Which of so many choices levers stand at in a row of the first sample.
  func choice(_ row: Int, _ place: Int, of count: Int) -> Int {
    Self.choice(numbers(row / question.futuresPerPoint, place, isOfSecond: false)[0], of: count)
  }

  /// A number below 1 times the count is below the count.
  private static func choice(_ number: Double, of count: Int) -> Int { Int(number * Double(count)) }

  private func numbers(_ point: Int, _ place: Int, isOfSecond: Bool) -> [Double] {
    let factor = factors[place]
    if let levels = question.levels { return [gridShare(point, place, levels)] }
    return (0..<factor.dimensions).map { number in
      let dimension = starts[place] + number
      guard let sequence else { return hypercube.share(point: point, dimension: dimension) }
      return sequence.share(point: point, dimension: dimension + (isOfSecond ? dimensions : 0))
    }
  }

  /// The middle of a level, the first factor changing slowest.
  private func gridShare(_ point: Int, _ place: Int, _ levels: Int) -> Double {
    let after = factors[(place + 1)...].reduce(1) { $0 * $1.levels(levels) }
    let own = factors[place].levels(levels)
    return (Double(point / after % own) + 0.5) / Double(own)
  }

  private func add(_ factor: DrawnFactor, _ numbers: [Double], to point: inout Point) {
    switch factor {
    case .between(let key, let range): point.set.append((key, range.lowerBound + numbers[0] * (range.upperBound - range.lowerBound)))
    case .levers(let variant, let drawn):
      point.levers[variant, default: []] += drawn.choices[Self.choice(numbers[0], of: drawn.choices.count)]
    case .values(let drawn):
      for (index, key) in drawn.keys.enumerated() {
        // In a grid the members of a group have one number, and move as one.
        guard let group = drawn.group, numbers.count > drawn.keys.count else {
          point.shares[key] = numbers[min(index, numbers.count - 1)]
          continue
        }
        point.shares[key] = group.share(own: numbers[index], common: numbers[drawn.keys.count])
      }
    }
  }
}
