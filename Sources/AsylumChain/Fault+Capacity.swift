extension ChainError.Fault {
  /// What cannot be in how services and homes go on.
  static func capacities(in model: ChainModel) -> [Self] {
    var faults: [Self] = []
    for (name, service) in [("decision", model.asylum.decision), ("family.decision", model.family.decision)] {
      check("\(name).leastDays", service.leastDays, 0...36525, &faults)
      faults += all(in: service.capacity, "\(name).capacity")
    }
    return faults + all(in: model.housing.capacity, "housing.capacity")
  }

  /// Every fault of one capacity, which the sentences call by this name.
  private static func all(in capacity: Capacity, _ name: String) -> [Self] {
    var faults: [Self] = []
    switch capacity {
    case .frozen: break
    case .planned(let factors):
      // Below a ten-thousandth a case would take longer than any horizon.
      for factor in factors { check("\(name).planned", factor, 0.0001...1000, &faults) }
    case .answering(let answering):
      check("\(name).monthsPerPeriod", Double(answering.monthsPerPeriod), 1...120, &faults)
      check("\(name).level", answering.level, 0.001...1000, &faults)
      check("\(name).referenceStock", answering.referenceStock, 1...6e7, &faults)
      check("\(name).persistence", answering.persistence, 0...1, &faults)
      check("\(name).stockElasticity", answering.stockElasticity, 0...2, &faults)
      check("\(name).shock", answering.shock, 0...2, &faults)
      for (part, range) in [("change", answering.change), ("range", answering.range)] {
        check("\(name).\(part)", range.lowerBound, 0.001...1, &faults)
        check("\(name).\(part)", range.upperBound, 1...1000, &faults)
      }
      if let tails = answering.tails, tails < 4 || tails % 2 != 0 { faults.append(.badTails(tails)) }
    }
    return faults
  }
}
