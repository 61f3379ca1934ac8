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

  /// Values of the calibration, those of a group as one factor.
  let values: [DrawnValues]
  let levers: [DrawnLevers]
  let samples: Int
  let seed: UInt64

  /// Points in all: two samples, and one for each factor, chance included.
  var runs: Int { samples * (values.count + levers.count + 3) }

  /// The point of one run; runs go block by block.
  func point(_ run: Int) -> Point {
    let (block, index) = (run / samples, run % samples)
    /// A number of the point, from the sample that the factor has it from.
    func share(_ number: Int, of factor: Int) -> Double {
      Stream(seed: seed, future: index, event: block == 1 || block == factor + 2 ? 3001 : 3000).uniform(number)
    }
    let isChanceOfB = block == 1 || block == values.count + levers.count + 2
    var point = Point(future: isChanceOfB ? samples + index : index)
    // Numbers go by value, then by lever, then by what the members of a group have in common.
    var number = 0
    var group = values.reduce(levers.count) { $0 + $1.keys.count }
    for (factor, drawn) in values.enumerated() {
      let common = drawn.group == nil ? nil : share(group, of: factor)
      if drawn.group != nil { group += 1 }
      for key in drawn.keys {
        let own = share(number, of: factor)
        point.shares[key] = common.flatMap { drawn.group?.share(own: own, common: $0) } ?? own
        number += 1
      }
    }
    point.levers = levers.enumerated().flatMap { position, levers in
      // A uniform number below 1 times the count is below the count.
      levers.choices[Int(share(number + position, of: values.count + position) * Double(levers.choices.count))]
    }
    return point
  }
}
