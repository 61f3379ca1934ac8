public import Vocabulary

/// A model that cannot be simulated, with every reason.
public struct ChainError: Explained, Sendable, Hashable {
  /// One impossible value.
  public enum Fault: Sendable, Hashable {
    /// Months to simulate, outside 1 to 1200.
    case horizonOutside(months: Int)
    /// A path of arrivals without a single month.
    case noArrivals
    /// Below 0, above 1 or not a number; `name` says which value of the model or the policy it is.
    case notAShare(name: String, value: Double)
    /// Parts of a whole whose sum is more than 1e-9 from 1.
    case sharesDoNotAddUp(name: String, sum: Double)
    /// No officer, or a mean handling time that is not both finite and above zero.
    case noCapacity(service: String)
    /// Below zero, not a number, or more than a country can have: ten million arrivals a month, a shock of over 2, a hundredfold of further work.
    case negative(name: String, value: Double)
    /// More than 60 million arrivals, if every month were like the highest of the path.
    case tooManyPeople(expected: Double)
    /// Degrees of freedom that are odd or below 4. With 2 the shocks would have no variance, and the draw takes them in pairs.
    case badTails(Int)
    /// A brake that may go off in the state in which it goes on; thresholds in persons.
    case brakeFlutters(group: StatusGroup, onAbove: Double, offBelow: Double)
    /// A waiting period in months that is negative or not a number.
    case waitBeforeStatus(group: StatusGroup, months: Double)
    /// Months from the opening date.
    case endBeforeStart(group: StatusGroup, start: Int, end: Int)

    /// What cannot be in the limits of a policy.
    ///
    /// Group by group in table order, then what holds for all groups. Empty where nothing is found.
    static func all(in policy: Policy) -> [Fault] {
      var faults: [Fault] = []
      for (group, rule) in policy.rules.withGroup {
        if let brake = rule.brake, brake.offBelow > brake.onAbove {
          faults.append(.brakeFlutters(group: group, onAbove: brake.onAbove, offBelow: brake.offBelow))
        }
        if !(rule.waitingMonths >= 0) { faults.append(.waitBeforeStatus(group: group, months: rule.waitingMonths)) }
        if let end = rule.endMonth, end < rule.startMonth { faults.append(.endBeforeStart(group: group, start: rule.startMonth, end: end)) }
        for (name, places) in [("quotaPerMonth", rule.quotaPerMonth), ("hardshipPlacesPerMonth", rule.hardshipPlacesPerMonth)] {
          if let places, places < 0 { faults.append(.negative(name: name, value: Double(places))) }
        }
        let shares = [
          ("unusedToResettlementShare", rule.unusedToResettlementShare), ("hardshipShare", rule.hardshipShare),
          ("incomeShareMeeting", rule.incomeShareMeeting ?? 0), ("brake.exemptShare", rule.brake?.exemptShare ?? 0),
        ]
        for (name, value) in shares where !(0...1).contains(value) { faults.append(.notAShare(name: name, value: value)) }
      }
      if !(0...1).contains(policy.deterredShare) { faults.append(.notAShare(name: "deterredShare", value: policy.deterredShare)) }
      if !(policy.furtherWorkPerDecision >= 0 && policy.furtherWorkPerDecision < 100) {
        faults.append(.negative(name: "furtherWorkPerDecision", value: policy.furtherWorkPerDecision))
      }
      return faults
    }

    /// Services that never get a case done, and times that no calendar has.
    private static func times(in model: ChainModel) -> [Fault] {
      var faults: [Fault] = []
      for (name, service) in [("decision", model.decision), ("family.decision", model.family.decision)]
      where service.officers < 1 || !(service.handling.meanDays > 0 && service.handling.meanDays.isFinite) {
        faults.append(.noCapacity(service: name))
      }
      let durations = [
        ("family.requestDelay", model.family.requestDelay), ("family.travel", model.family.travel),
        ("decision.withdrawal", model.outcomes.withdrawal),
        ("decision.appeal", model.outcomes.appeal),
      ]
      for (name, duration) in durations where !(duration.meanDays >= 0 && duration.meanDays.isFinite) {
        faults.append(.negative(name: name, value: duration.meanDays))
      }
      return faults
    }

    /// What cannot be in a model; empty where nothing is found.
    ///
    /// Opening stocks, family sizes, the factors of origins and the length of a month are not looked at.
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
        ("family.minorShare", model.family.minorShare), ("decision.withdrawalShare", model.outcomes.withdrawalShare),
        ("decision.appealShare", model.outcomes.appealShare), ("decision.appealSuccess", model.outcomes.appealSuccess),
        ("decision.unaccompaniedShare", model.outcomes.unaccompaniedShare), ("arrivals.persistence", model.arrivals.persistence),
      ]
      for (name, value) in shares where !(0...1).contains(value) { faults.append(.notAShare(name: name, value: value)) }
      if let tails = model.arrivals.tails, tails < 4 || tails % 2 != 0 { faults.append(.badTails(tails)) }
      if !(model.arrivals.shock >= 0 && model.arrivals.shock <= 2) {
        faults.append(.negative(name: "arrivals.shock", value: model.arrivals.shock))
      }
      let origins = model.arrivals.origins.reduce(0) { $0 + $1.share }
      if !model.arrivals.origins.isEmpty, !(abs(origins - 1) < 1e-9) { faults.append(.sharesDoNotAddUp(name: "arrivals.origins", sum: origins)) }
      let statuses = model.outcomes.statusShares.inOrder.reduce(0, +)
      if !(abs(statuses - 1) <= 1e-9) {
        faults.append(.sharesDoNotAddUp(name: "decision.statusShares", sum: statuses))
      }
      faults += times(in: model)
      if model.housedPerMonth < 0 { faults.append(.negative(name: "housing", value: Double(model.housedPerMonth))) }
      return faults
    }
  }

  /// All that were found, not the first alone; never empty in an error that is thrown.
  public let faults: [Fault]
}

extension ChainError: CustomStringConvertible {
  public var description: String { sentence.en }

  /// One sentence a fault, each on a line of its own, in the order of `faults`.
  public var sentence: Phrase {
    Phrase(nl: faults.map(\.sentence.nl).joined(separator: "\n"), en: faults.map(\.sentence.en).joined(separator: "\n"))
  }
}
