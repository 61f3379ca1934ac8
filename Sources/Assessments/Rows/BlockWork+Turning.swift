import Chance
public import Vocabulary

extension BlockWork {
  /// Two variants of the plan, the one that is asked about second: the first beside the baseline unless named.
  ///
  /// Throws `SweepError.noVariants`, and `ConditionFaults` for a variant that the plan does not have.
  public func pair(_ variant: VariantID?, beside: VariantID?) throws -> (first: VariantID, second: VariantID) {
    let planned = plan.question.variants
    guard planned.count > 1 else { throw SweepError.noVariants }
    let strangers = [variant, beside].compactMap { $0 }.filter { !planned.contains($0) }
    guard strangers.isEmpty else { throw ConditionFaults(faults: strangers.map { .otherVariant($0.rawValue, planned: planned) }) }
    return (beside ?? planned[0], variant ?? planned[1])
  }

  /// Where the order of two variants turns by a measure. Throws `SweepError.tooFewKnown`, and what the runner throws.
  public func turning(
    _ measure: SweepMeasure, asked: String, between variants: (first: VariantID, second: VariantID), in rows: KeptRows, runner: Runner
  ) throws -> SweepTurning {
    let columns = [variants.first, variants.second].map { rows.values[SweepTerm(measure, under: $0)] ?? [] }
    let known = (0..<rows.count).filter { row in columns.allSatisfy { $0[row].isFinite } }
    try enoughPoints(known, least: 2 * SweepTurning.leastInBin)
    let differences = pointMeans(zip(columns[1], columns[0]).map { $0 - $1 }, known)
    // One row of every point that is known.
    let futures = plan.question.futuresPerPoint
    let lead = known.enumerated().filter { $0.offset == 0 || known[$0.offset - 1] / futures != $0.element / futures }.map(\.element)
    let numbers = try runner.map(lead.count) { inputs(ofRow: lead[$0]) }
    let width = numbers.first?.count ?? 0
    let count = min(lead.count / SweepTurning.leastInBin, SweepTurning.mostBins)
    let errors = StudentDistribution.value(
      atShare: 1 - SweepTurning.chance / Double(2 * max(count * width, 1)), degrees: SweepTurning.leastInBin - 1)
    let turns = (0..<width).flatMap { input in
      Self.turns(input, zip(numbers, differences).map { (number: $0[input], difference: $1) }, bins: count, errors: errors)
    }
    return SweepTurning(
      facts: StudyFacts(asked, self), measure: measure, first: variants.first, second: variants.second, known: known.count,
      mean: Estimate(differences), turns: turns, bins: count, errors: errors)
  }

  private static func turns(
    _ input: Int, _ points: [(number: Double, difference: Double)], bins count: Int, errors: Double
  ) -> [SweepTurning.Turn] {
    var turns: [SweepTurning.Turn] = []
    var last: (number: Double, difference: Estimate)?
    for bin in bins(points.sorted { $0.number < $1.number }, size: points.count / count) {
      let difference = Estimate(bin.map(\.difference))
      guard abs(difference.mean) > errors * difference.standardError, difference.count >= SweepTurning.leastInBin else { continue }
      let own = (number: bin.reduce(0) { $0 + $1.number } / Double(bin.count), difference: difference)
      if let last, last.difference.mean * difference.mean < 0 {
        let share = last.difference.mean / (last.difference.mean - difference.mean)
        turns.append(
          SweepTurning.Turn(
            input: input, low: last.number, high: own.number, value: last.number + share * (own.number - last.number), below: last.difference,
            above: difference))
      }
      last = own
    }
    return turns
  }

  /// Points in order as bins of as many; those with the same number stay together, and what is left over goes with the last.
  private static func bins(_ points: [(number: Double, difference: Double)], size: Int) -> [ArraySlice<(number: Double, difference: Double)>] {
    var bins: [ArraySlice<(number: Double, difference: Double)>] = []
    var start = 0
    while start < points.count {
      var end = points.count - start < 2 * size ? points.count : start + size
      while end < points.count, points[end].number == points[end - 1].number { end += 1 }
      if points.count - end < size { end = points.count }
      bins.append(points[start..<end])
      start = end
    }
    return bins
  }
}
