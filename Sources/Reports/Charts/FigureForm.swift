/// How the figures of a picture are written.
public enum FigureForm: Sendable, Hashable {
  /// No more exactly than a simulation knows people.
  case people
  /// A share of one, as a percentage.
  case share
  /// With so many decimals.
  case decimals(Int)

  /// The figure in the language, with its sign where it is a difference; a dash where it is not known.
  func text(_ value: Double, _ numbers: Numbers, isSigned: Bool = false) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let written =
      switch self {
      case .people: numbers.people(value)
      case .share: numbers.percent(value)
      case .decimals(let count): numbers.decimal(value, count)
      }
    return isSigned && value > 0 && written.contains { ("1"..."9").contains($0) } ? "+" + written : written
  }

  /// A round number at an axis, with the decimals that it has.
  func tick(_ value: Double, _ numbers: Numbers, isSigned: Bool = false) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let written = self == .share ? numbers.exact(value * 100) + "%" : numbers.exact(value)
    return isSigned && value > 0 ? "+" + written : written
  }
}
