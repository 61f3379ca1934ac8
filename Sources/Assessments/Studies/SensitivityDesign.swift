import Chance
import Dossiers
import Vocabulary

/// The points of the two samples of a sensitivity study and of their mixtures: block 0 is A, block 1 is B, the others are A with one factor from B,
/// chance last.
struct SensitivityDesign: Sendable {
  /// The values of one run.
  struct Point {
    /// Shares of their distributions, by value of the calibration.
    var shares: [CalibrationKey: Double] = [:]
    var levers: [LeverSetting] = []
    var future: Int
  }

  let values: [CalibrationKey]
  let levers: [DrawnLevers]
  let samples: Int
  let seed: UInt64

  /// Points in all: two samples, and one for each factor, chance included.
  var runs: Int { samples * (values.count + levers.count + 3) }

  /// The point of one run; runs go block by block.
  func point(_ run: Int) -> Point {
    let (block, index) = (run / samples, run % samples)
    func share(_ factor: Int) -> Double {
      Stream(seed: seed, future: index, event: block == 1 || block == factor + 2 ? 3001 : 3000).uniform(factor)
    }
    let isChanceOfB = block == 1 || block == values.count + levers.count + 2
    var point = Point(future: isChanceOfB ? samples + index : index)
    for (factor, key) in values.enumerated() { point.shares[key] = share(factor) }
    point.levers = levers.enumerated().flatMap { position, levers in
      // A uniform number below 1 times the count is below the count.
      levers.choices[Int(share(values.count + position) * Double(levers.choices.count))]
    }
    return point
  }
}
