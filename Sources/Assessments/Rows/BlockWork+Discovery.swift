import Chance

extension BlockWork {
  /// The boxes in which a condition holds.
  ///
  /// A quarter of the points is held back, drawn by the seed: rows of one point share its values, so that all of them are held back or none. Throws
  /// `SweepError.tooFewRows`, and what the runner throws.
  public func discover(
    _ condition: SweepCondition, asked: String, in rows: KeptRows, boxes: Int, runner: Runner
  ) throws -> SweepDiscovery {
    let holds = rows.holds(condition)
    let known = holds.indices.filter { holds[$0] != nil }
    let holding = known.count { holds[$0] == true }
    let perPoint = plan.question.futuresPerPoint
    let least = SweepDiscovery.least * perPoint
    guard holding >= least, known.count - holding >= least else {
      throw SweepError.tooFewRows(holding: holding, of: known.count, least: least)
    }
    let numbers = try runner.map(known.count) { inputs(ofRow: known[$0]) }
    let columns = (numbers.first ?? []).indices.map { input in numbers.map { $0[input] } }
    let all = Cases(columns: columns, isOfInterest: known.map { holds[$0] == true })
    let isHeld = known.map(isHeldBack)
    let learned = all.some(known.indices.filter { !isHeld[$0] })
    let discovery = Discovery(learned: learned, held: all.some(known.indices.filter { isHeld[$0] }), casesPerPoint: perPoint)
    let (found, steps) = discovery.boxes(boxes)
    return SweepDiscovery(
      facts: StudyFacts(asked, self), condition: condition, known: known.count, holding: holding, heldShare: Self.heldShare, boxes: found,
      steps: steps, leaves: discovery.leaves, most: boxes)
  }

  private static let heldShare = 0.25

  private func isHeldBack(_ row: Int) -> Bool {
    Stream(seed: plan.question.seed, future: row / plan.question.futuresPerPoint, event: 3400).uniform(0) < Self.heldShare
  }
}

/// Boxes around cases, found on some of them and checked on the others.
private struct Discovery {
  let learned: Cases
  let held: Cases
  /// Cases that share the numbers of one point.
  let casesPerPoint: Int

  /// So many boxes one after the other, and the way to the first.
  func boxes(_ count: Int) -> (found: [SweepDiscovery.Found], steps: [SweepDiscovery.Step]) {
    var places = Array(0..<learned.count)
    var heldPlaces = Array(0..<held.count)
    var found: [SweepDiscovery.Found] = []
    var way: [SweepDiscovery.Step] = []
    for _ in 0..<count {
      let steps = PatientRule().steps(learned, among: places)
      let chosen = steps.max { balance($0) < balance($1) }
      let test = QuasiP(learned, among: places, casesPerPoint: casesPerPoint)
      guard let chosen, case let box = test.firm(chosen.box, threshold: SweepDiscovery.threshold), !box.limits.isEmpty else { break }
      if found.isEmpty { way = steps.map(step) }
      found.append(told(box, test, learned.score(box, among: places), held.score(box, among: heldPlaces)))
      places = learned.places(outside: box, among: places)
      heldPlaces = held.places(outside: box, among: heldPlaces)
    }
    return (found, way)
  }

  var leaves: [SweepDiscovery.Found] {
    let test = QuasiP(learned, among: Array(0..<learned.count), casesPerPoint: casesPerPoint)
    let dense = ClassTree().leaves(learned).map { (box: $0, score: learned.score($0)) }.filter { $0.score.density > $0.score.base }
    return dense.sorted { $0.score.interest > $1.score.interest }.prefix(SweepDiscovery.mostLeaves).map {
      told($0.box, test, $0.score, held.score($0.box))
    }
  }

  private func balance(_ step: PatientRule.Step) -> Double {
    BoxScore(cases: step.cases, interest: step.interest, allCases: learned.count, allInterest: learned.interest).balance
  }

  private func step(_ step: PatientRule.Step) -> SweepDiscovery.Step {
    let score = BoxScore(cases: step.cases, interest: step.interest, allCases: learned.count, allInterest: learned.interest)
    return SweepDiscovery.Step(coverage: score.coverage, density: score.density, restricted: step.box.restricted)
  }

  private func told(_ box: Box, _ test: QuasiP, _ own: BoxScore, _ heldBack: BoxScore) -> SweepDiscovery.Found {
    let limits = box.limits.map { limit in
      SweepDiscovery.Limit(input: limit.dimension, isUpper: limit.isUpper, value: limit.value, quasiP: test.value(limit, of: box))
    }
    return SweepDiscovery.Found(limits: limits, learned: own, held: heldBack)
  }
}
