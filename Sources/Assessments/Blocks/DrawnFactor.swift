import Dossiers
import Vocabulary

/// A factor of a sweep as it is drawn: what its numbers between 0 and 1 stand for.
enum DrawnFactor: Sendable {
  /// A value over the range that the dossier gives it, or values that are drawn together.
  case values(DrawnValues)
  /// A value drawn evenly between two ends.
  case between(CalibrationKey, ClosedRange<Double>)
  /// Levers of a variant, each of their combinations as likely.
  case levers(VariantID, DrawnLevers)

  /// Numbers that it takes of a point.
  var dimensions: Int {
    switch self {
    case .values(let drawn): drawn.keys.count + (drawn.group == nil ? 0 : 1)
    case .between, .levers: 1
    }
  }

  /// Levels in a grid in which a value has so many.
  func levels(_ levels: Int) -> Int {
    switch self {
    case .values, .between: levels
    case .levers(_, let drawn): drawn.choices.count
    }
  }

  /// What the factor is, for a reader.
  func name(in chain: ChainDossier) -> Phrase {
    switch self {
    case .values(let drawn): chain.calibration.name(of: drawn)
    case .between(let key, _): key.meaning
    case .levers(_, let drawn): drawn.name
    }
  }
}

extension ChainDossier {
  /// Everything that can vary under some variants, with what each stands for: values in the order of the calibration, then levers by variant.
  func drawnFactors(under variants: [Variant]) -> [(factor: SweepFactor, drawn: DrawnFactor)] {
    let values: [(factor: SweepFactor, drawn: DrawnFactor)] = calibration.factors.map { drawn in
      (SweepFactor(name: drawn.group?.id.rawValue ?? drawn.keys[0].rawValue), DrawnFactor.values(drawn))
    }
    let levers: [(factor: SweepFactor, drawn: DrawnFactor)] = variants.filter { $0.id != baseline.id }.flatMap { variant in
      drawnLevers(of: variant).map { drawn -> (factor: SweepFactor, drawn: DrawnFactor) in
        let names = drawn.choices[0].map(\.lever.rawValue).joined(separator: "+")
        return (SweepFactor(name: "\(variant.id):\(names)"), DrawnFactor.levers(variant.id, drawn))
      }
    }
    return values + levers
  }

  /// What a named factor stands for. Throws `SweepError` for a name that nothing has, and a range that cannot be.
  func drawn(_ factor: SweepFactor, under variants: [Variant]) throws(SweepError) -> DrawnFactor {
    let known = drawnFactors(under: variants)
    let key = CalibrationKey(rawValue: factor.name).flatMap { key in calibration.items.first { $0.key == key && $0.values.count == 1 }?.key }
    guard let low = factor.low, let high = factor.high else {
      if let own = known.first(where: { $0.factor.name == factor.name }) { return own.drawn }
      // A member of a group alone: the others stay where they are.
      if let key, calibration.uncertain.contains(where: { $0.key == key }) { return .values(DrawnValues(keys: [key])) }
      throw .unknownFactor(factor.name, near: nearest(to: factor.name, among: known.map(\.factor.name)))
    }
    guard let key else {
      if known.contains(where: { $0.factor.name == factor.name }) { throw .noRange(factor.name) }
      throw .unknownFactor(factor.name, near: nearest(to: factor.name, among: calibration.items.map(\.key.rawValue)))
    }
    guard low < high else { throw .crossedRange(factor.name, low: low, high: high) }
    guard key.range.contains(low), key.range.contains(high) else {
      throw .outsideRange(factor.name, low: low, high: high, allowed: key.range)
    }
    return .between(key, low...high)
  }
}
