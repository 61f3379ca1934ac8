import Dossiers
public import Vocabulary

extension BlockWork {
  /// The numbers that vary over the rows, in the order of the factors; in a sweep of futures all that is uncertain.
  public var inputs: [SweepInput] {
    guard plan.question.design != .futures else { return chain.calibration.uncertain.map { input($0.key) } }
    return points.factors.flatMap { factor -> [SweepInput] in
      switch factor {
      case .values(let drawn): drawn.keys.map(input)
      case .between(let key, _): [input(key)]
      case .levers(let variant, let drawn):
        drawn.shownChoices.map { choice in
          let levers = drawn.choices[choice].map(\.lever.rawValue).joined(separator: "+")
          let settings = drawn.choices[choice].map { "\($0.lever)=\($0.value)" }.joined(separator: ", ")
          return SweepInput(key: "\(variant):\(levers)", name: drawn.name, unit: SweepInput.choiceUnit, choice: settings)
        }
      }
    }
  }

  private func input(_ key: CalibrationKey) -> SweepInput {
    SweepInput(key: key.rawValue, name: chain.calibration[item: key].name, unit: key.unit)
  }

  /// The numbers of a row, in the order of the inputs.
  public func inputs(ofRow row: Int) -> [Double] {
    let question = plan.question
    guard question.design != .futures else {
      let drawn = chain.calibration.drawn(seed: question.seed, future: row)
      return chain.calibration.uncertain.map { drawn[$0.key] }
    }
    let drawn = drawn(points.point(row, mixture: 0))
    return points.factors.enumerated().flatMap { place, factor -> [Double] in
      switch factor {
      case .values(let values): return values.keys.map { drawn[$0] }
      case .between(let key, _): return [drawn[key]]
      case .levers(_, let levers):
        let made = points.choice(row, place, of: levers.choices.count)
        return levers.shownChoices.map { $0 == made ? 1 : 0 }
      }
    }
  }

  /// The title of the dossier, and the calendar years of its horizon.
  public var title: Phrase { chain.dossier.title }
  public var years: [Int] { chain.calendarYears.map(\.year) }

  /// The calibration at a point.
  func drawn(_ point: PointNumbers.Point) -> Calibration {
    point.set.reduce(chain.calibration.drawn { point.shares[$0] }) { $0.setting($1.key, to: $1.value) }
  }
}

extension DrawnLevers {
  /// Choices that are told apart: of two one says all.
  fileprivate var shownChoices: Range<Int> { choices.count == 2 ? 1..<2 : choices.indices }
}
