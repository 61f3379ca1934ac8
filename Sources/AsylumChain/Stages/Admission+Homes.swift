extension Admission {
  /// Homes at the end of a month, in persons; each period begins with what the books of that month say of those who wait.
  mutating func homesToGive(_ index: Int) -> Int {
    guard model.housing.capacity != .frozen else { return model.housing.perMonth }
    while homes.endMonth <= index + 1 { homes.turn(stock: outcome[.waitingForHome, index]) }
    return Int((Double(model.housing.perMonth) * homes.factor).rounded())
  }
}
