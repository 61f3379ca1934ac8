/// The patient rule: a box around cases of interest, found by taking a little away again and again where that helps most, and giving back what need
/// not have gone.
///
/// Source: J. H. Friedman, N. I. Fisher, "Bump hunting in high-dimensional data", Stat. Comput. 9 (1999); a step is judged by the gain in the mean
/// for each case taken away, which is fair to dimensions with few levels (J. H. Kwakkel, "The Exploratory Modeling Workbench", Environ. Model.
/// Softw. 96 (2017)).
public struct PatientRule: Sendable {
  /// The share of the cases within that a step takes away, or of those beyond a limit that it gives back.
  public var step = 0.05
  /// The least share of all cases that a box holds.
  public var leastMass = 0.05

  public init() {}

  /// A box on the way, with the cases that lie within.
  public struct Step: Sendable, Hashable {
    public var box: Box
    public var cases: Int
    public var interest: Int
  }

  /// The boxes on the way from all of some cases to the last box, each narrower than that before but for the last few, which were given cases back.
  public func steps(_ cases: Cases, among places: [Int]) -> [Step] {
    var peeling = Peeling(cases, among: places)
    var steps = [Step(box: Box(), cases: peeling.count, interest: peeling.interest)]
    let least = leastMass * Double(cases.count)
    while let peel = best(peeling), Double(peeling.count - peel.removed) >= least {
      peeling.make(peel)
      steps.append(Step(box: peeling.box, cases: peeling.count, interest: peeling.interest))
    }
    while let last = steps.last, let wider = paste(last, cases, places) { steps.append(wider) }
    return steps
  }

  /// The peel that gains most; of equal ones that with the fewest limited dimensions, then the first. `nil` where none gains.
  private func best(_ peeling: Peeling) -> Peeling.Peel? {
    let mean = Double(peeling.interest) / Double(peeling.count)
    var best: (peel: Peeling.Peel, gain: Double)?
    for peel in peeling.peels(step) {
      let gain = (Double(peel.interestLeft) / Double(peeling.count - peel.removed) - mean) / Double(peel.removed)
      guard gain > 0 else { continue }
      if let own = best, (gain, -peel.box.restricted) <= (own.gain, -own.peel.box.restricted) { continue }
      best = (peel, gain)
    }
    return best?.peel
  }

  /// The box with some cases beyond a limit given back where that raises the mean.
  private func paste(_ last: Step, _ cases: Cases, _ places: [Int]) -> Step? {
    let mean = Double(last.interest) / Double(last.cases)
    var best: (step: Step, gain: Double)?
    for limit in last.box.limits {
      let column = cases.columns[limit.dimension]
      let beyond = cases.places(in: last.box.without(limit), among: places).filter { !limit.allows(column[$0]) }
        .sorted { limit.isUpper ? column[$0] < column[$1] : column[$0] > column[$1] }
      guard !beyond.isEmpty else { continue }
      var added = Int(Double(beyond.count - 1) * step) + 1
      while added < beyond.count, column[beyond[added]] == column[beyond[added - 1]] { added += 1 }
      let value = added < beyond.count ? Peeling.between(column[beyond[added]], column[beyond[added - 1]]) : nil
      let interest = last.interest + beyond.prefix(added).count { cases.isOfInterest[$0] }
      let gain = (Double(interest) / Double(last.cases + added) - mean) / Double(added)
      guard gain > 0, gain > best?.gain ?? 0 else { continue }
      let box = last.box.with(value, limit.dimension, isUpper: limit.isUpper)
      best = (Step(box: box, cases: last.cases + added, interest: interest), gain)
    }
    return best?.step
  }
}
