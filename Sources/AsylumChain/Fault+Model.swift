import Vocabulary

extension ChainError.Fault {
  /// What cannot be in a model; empty where nothing is found.
  static func all(in model: ChainModel) -> [Self] {
    var faults: [Self] = []
    if !(1...1200).contains(model.months) { faults.append(.horizonOutside(months: model.months)) }
    check("monthDays", model.monthDays, 1...366, &faults)
    faults += all(in: model.asylum.arrivals, months: model.months)
    faults += shares(in: model)
    faults += times(in: model)
    check("family.meanFurtherRelatives", model.family.meanFurtherRelatives, 0...499, &faults)
    if !(model.family.decisionTermMonths >= 0) { faults.append(.negative(name: "family.decisionTermMonths", value: model.family.decisionTermMonths)) }
    if model.housing.perMonth < 0 { faults.append(.negative(name: "housing.perMonth", value: Double(model.housing.perMonth))) }
    faults += capacities(in: model)
    if let resettlement = model.resettlement {
      check("resettlement.personsPerYear", resettlement.personsPerYear, 0...1e7, &faults)
      check("resettlement.monthsInReception", Double(resettlement.monthsInReception), 0...1200, &faults)
    }
    return faults + (model.opening.map { all(in: $0) } ?? [])
  }

  /// A number within its range, ends included; what is not a number is outside.
  static func check(_ name: String, _ value: Double, _ range: ClosedRange<Double>, _ faults: inout [Self]) {
    if !range.contains(value) { faults.append(.outside(name: name, value: value, lowest: range.lowerBound, highest: range.upperBound)) }
  }

  /// Counts must fit the memory of a machine, and shocks leave a level that a country can have.
  private static func all(in arrivals: Arrivals, months: Int) -> [Self] {
    var faults: [Self] = []
    if arrivals.expectedPerMonth.isEmpty { faults.append(.noArrivals) }
    for value in arrivals.expectedPerMonth where !(value >= 0 && value < 1e7) {
      faults.append(.negative(name: "arrivals.expectedPerMonth", value: value))
    }
    let expected = (arrivals.expectedPerMonth.max() ?? 0) * Double(months)
    if expected > 6e7 { faults.append(.tooManyPeople(expected: expected)) }
    if let tails = arrivals.tails, tails < 4 || tails % 2 != 0 { faults.append(.badTails(tails)) }
    if !(arrivals.shock >= 0 && arrivals.shock <= 2) { faults.append(.negative(name: "arrivals.shock", value: arrivals.shock)) }
    return faults + all(in: arrivals.origins)
  }

  /// Each origin with its name, then all of them together.
  private static func all(in origins: [Origin]) -> [Self] {
    var faults: [Self] = []
    if origins.count > 256 { faults.append(.tooManyOrigins(origins.count)) }
    for origin in origins {
      let name = "arrivals.origins.\(origin.id)"
      if !(0...1).contains(origin.share) { faults.append(.notAShare(name: "\(name).share", value: origin.share)) }
      let factors = [
        ("grantFactor", origin.grantFactor, 1e6), ("sponsorFactor", origin.sponsorFactor, 1e6), ("shock", origin.shock, 2),
        ("subsidiaryFactor", origin.subsidiaryFactor, 1e6),
      ]
      for (part, value, most) in factors where !(value >= 0 && value <= most) { faults.append(.negative(name: "\(name).\(part)", value: value)) }
    }
    let sum = origins.reduce(0) { $0 + $1.share }
    if !origins.isEmpty, !(abs(sum - 1) < 1e-9) { faults.append(.sharesDoNotAddUp(name: "arrivals.origins", sum: sum)) }
    return faults
  }

  /// Shares one by one, and parts of a whole by their sum too: parts above 1 and below 0 can still add up to 1.
  private static func shares(in model: ChainModel) -> [Self] {
    let (outcomes, family) = (model.asylum.outcomes, model.family)
    let shares = [
      ("decision.grantShare", outcomes.grantShare), ("family.sponsorShare", family.sponsorShare), ("family.grantShare", family.grantShare),
      ("family.straightHomeShare", family.straightHomeShare), ("family.minorShare", family.minorShare),
      ("decision.withdrawalShare", outcomes.withdrawalShare), ("decision.appealShare", outcomes.appealShare),
      ("decision.appealSuccess", outcomes.appealSuccess), ("decision.lateDepartureShare", outcomes.lateDepartureShare),
      ("family.ofAgeRefusedShare", family.ofAgeRefusedShare), ("decision.unaccompaniedShare", outcomes.unaccompaniedShare),
      ("arrivals.persistence", model.asylum.arrivals.persistence),
    ]
    let statuses = outcomes.statusShares.withGroup.map { group, share in ("decision.statusShares.\(group.rawValue)", share) }
    var faults = (shares + statuses).filter { !(0...1).contains($0.1) }.map { Self.notAShare(name: $0.0, value: $0.1) }
    let sum = outcomes.statusShares.inOrder.reduce(0, +)
    if !(abs(sum - 1) <= 1e-9) { faults.append(.sharesDoNotAddUp(name: "decision.statusShares", sum: sum)) }
    return faults
  }

  /// Services that never get a case done, and times that no calendar has.
  private static func times(in model: ChainModel) -> [Self] {
    var faults: [Self] = []
    let services = [("decision", model.asylum.decision), ("family.decision", model.family.decision)]
    for (name, service) in services {
      let mean = service.handling.meanDays
      if service.officers < 1 || !(mean > 0 && mean.isFinite) { faults.append(.noCapacity(service: name)) }
      if service.officers > 1_000_000 {
        faults.append(.outside(name: "\(name).officers", value: Double(service.officers), lowest: 1, highest: 1_000_000))
      }
    }
    let durations = [
      ("family.requestDelay", model.family.requestDelay), ("family.travel", model.family.travel),
      ("decision.withdrawal", model.asylum.outcomes.withdrawal), ("decision.appeal", model.asylum.outcomes.appeal),
      ("decision.lateDeparture", model.asylum.outcomes.lateDeparture),
    ]
    for (name, duration) in durations where !(duration.meanDays >= 0 && duration.meanDays <= longestDays) {
      faults.append(.negative(name: name, value: duration.meanDays))
    }
    for (name, duration) in durations + services.map({ ("\($0.0).handling", $0.1.handling) }) {
      if case .lognormal(_, let sigma) = duration { check("\(name).sigma", sigma, 0...3, &faults) }
    }
    return faults
  }

  /// A hundred years, as times before the opening date are counted in whole days.
  private static let longestDays = 36525.0

  /// Counts that a family's number, in 32 bits, can tell apart, and times that can be counted in days.
  private static func all(in opening: OpeningStocks) -> [Self] {
    var faults: [Self] = []
    let stocks = [
      ("asylum.people", opening.asylum.people), ("family.people", opening.family.people), ("travellers.people", opening.travellers.people),
      ("permitHolders.people", opening.permitHolders.people),
    ]
    for (name, count) in stocks { check("opening.\(name)", Double(count), 0...6e7, &faults) }
    let times = [
      ("sponsorDecisionMonths", opening.sponsorDecisionMonths), ("travellers.meanMonths", opening.travellers.meanMonths),
      ("permitHolders.longestMonths", opening.permitHolders.longestMonths),
    ]
    for (name, months) in times { check("opening.\(name)", months, 0...1200, &faults) }
    if let share = opening.familySubsidiaryShare, !(0...1).contains(share) {
      faults.append(.notAShare(name: "opening.familySubsidiaryShare", value: share))
    }
    faults += ages("opening.asylum.ages", opening.asylum.ages, of: opening.asylum.people)
    faults += ages("opening.family.ages", opening.family.ages, of: opening.family.people)
    return faults
  }

  /// The classes of a queue; the share of the last is what the others leave, whatever it says.
  private static func ages(_ name: String, _ classes: [OpeningStocks.AgeClass], of queue: Int) -> [Self] {
    if classes.isEmpty { return queue > 0 ? [.noAges(name: name)] : [] }
    var faults: [Self] = []
    for ageClass in classes {
      check("\(name).toMonths", ageClass.toMonths, 0...1200, &faults)
      if !(ageClass.fromMonths >= 0 && ageClass.fromMonths <= ageClass.toMonths) {
        faults.append(.outside(name: "\(name).fromMonths", value: ageClass.fromMonths, lowest: 0, highest: ageClass.toMonths))
      }
    }
    for ageClass in classes.dropLast() where !(0...1).contains(ageClass.share) {
      faults.append(.notAShare(name: "\(name).share", value: ageClass.share))
    }
    return faults
  }
}
