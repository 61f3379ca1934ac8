/// A model that cannot be simulated, with every reason.
public struct ChainError: Error, Sendable, Hashable {
  /// One impossible value.
  public enum Fault: Sendable, Hashable {
    case horizonOutside(months: Int)
    case noArrivals
    case notAShare(name: String, value: Double)
    case sharesDoNotAddUp(name: String, sum: Double)
    case noCapacity(service: String)
    case negative(name: String, value: Double)
    case tooManyPeople(expected: Double)

    static func all(in model: ChainModel) -> [Fault] {
      var faults: [Fault] = []
      if !(1...1200).contains(model.months) { faults.append(.horizonOutside(months: model.months)) }
      if model.arrivals.expectedPerMonth.isEmpty { faults.append(.noArrivals) }
      for value in model.arrivals.expectedPerMonth where !(value >= 0 && value < 1e7) {
        faults.append(.negative(name: "arrivals.expectedPerMonth", value: value))
      }
      let expected = (model.arrivals.expectedPerMonth.max() ?? 0) * Double(model.months)
      if expected > 6e7 { faults.append(.tooManyPeople(expected: expected)) }
      let shares = [
        ("decision.grantShare", model.outcomes.grantShare), ("family.sponsorShare", model.family.sponsorShare),
        ("family.grantShare", model.family.grantShare), ("family.straightHomeShare", model.family.straightHomeShare),
      ]
      for (name, value) in shares where !(0...1).contains(value) { faults.append(.notAShare(name: name, value: value)) }
      let statuses = model.outcomes.statusShares.reduce(0, +)
      if model.outcomes.statusShares.count != 3 || abs(statuses - 1) > 1e-9 {
        faults.append(.sharesDoNotAddUp(name: "decision.statusShares", sum: statuses))
      }
      for (name, service) in [("decision", model.decision), ("family.decision", model.family.decision)]
      where service.officers < 1 || !(service.handling.meanDays > 0) {
        faults.append(.noCapacity(service: name))
      }
      if model.housedPerMonth < 0 { faults.append(.negative(name: "housing", value: Double(model.housedPerMonth))) }
      return faults
    }
  }

  public let faults: [Fault]
}

extension ChainError: CustomStringConvertible {
  /// One sentence a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension ChainError.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .horizonOutside(let months): "The horizon is \(months) months; give it 1 to 1200."
    case .noArrivals: "The model has no arrivals; give at least one month."
    case .notAShare(let name, let value): "\(name) is \(value); a share lies between 0 and 1."
    case .sharesDoNotAddUp(let name, let sum): "\(name) add up to \(sum) instead of 1."
    case .noCapacity(let service): "\(service) has no capacity; give it at least one officer and a handling time above zero."
    case .negative(let name, let value): "\(name) is \(value); it must be zero or more, and a number that a country can have."
    case .tooManyPeople(let expected): "About \(Int(expected)) people would arrive; the simulation takes up to 60 million."
    }
  }
}
