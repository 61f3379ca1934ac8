import AsylumChain
public import Dossiers
public import Vocabulary

extension ChainDossier {
  /// Simulates a block of the futures of a sweep, the same people under every variant. Blocks may be done anywhere, in any order.
  ///
  /// Throws `AssessmentError` for a variant that the dossier does not have, `ChainError` where the calibration cannot be simulated, and what the
  /// runner throws.
  ///
  /// `known` is a record of the same block that has the baseline: what it tells of it is not simulated again. It must be of a dossier with the same
  /// chain, which nobody checks; that its people are the same is checked. `arrivals` are remembered beside it, for the same people.
  public func sweep(
    _ block: Range<Int>, of request: SweepRequest, knowing known: SweepRecord? = nil, _ arrivals: BaselineArrivals? = nil, runner: Runner = .inOrder
  ) throws -> SweepRecord {
    let asked = with(request.capacity)
    guard asked.capacity == capacity else { return try asked.sweep(block, of: request, knowing: known, arrivals, runner: runner) }
    let variants = try request.variants.map { try dossier.known($0) }
    guard request.keepsFutures else { return try sketch(block, of: request, variants, runner) }
    let keys = calibration.uncertain.map(\.key)
    let baseline = known.flatMap { $0.tellsBaseline(of: block, as: request) ? $0 : nil }
    let futures = try runner.map(block.count) { place in
      let number = block.lowerBound + place
      let drawn = calibration.drawn(seed: request.seed, future: number)
      let values = keys.map { drawn[$0] }
      if let first = baseline?.futures[place], first.drawn == values, let others = try others(drawn, number, variants, request, arrivals) {
        let future = SweepRecord.Future(number: number, drawn: values, records: [first.records[0]] + others.records)
        return (future, [FamilyWaits()] + others.waits, true)
      }
      let course = try course(drawn, number, variants, request)
      return (SweepRecord.Future(number: number, drawn: values, records: course.records), course.waits, false)
    }
    var waits = sum(futures.map(\.1), variants)
    // The record tells the waits of the block as a whole, so that it counts only where it told of every future.
    guard let baseline, futures.contains(where: \.2) else {
      return SweepRecord(request, futures: futures.map(\.0), waits: waits, sketches: nil, block: block)
    }
    guard futures.allSatisfy(\.2) else { return try sweep(block, of: request, runner: runner) }
    waits[0] = baseline.waits[0]
    return SweepRecord(request, futures: futures.map(\.0), waits: waits, sketches: nil, block: block)
  }

  /// One future of all variants but the first, which is known; `nil` where the first has to be simulated too.
  private func others(
    _ drawn: Calibration, _ future: Int, _ variants: [Variant], _ request: SweepRequest, _ arrivals: BaselineArrivals?
  ) throws -> (records: [FutureRecord], waits: [FamilyWaits])? {
    let (simulation, policies) = try simulation(drawn, variants, request, keeping: .waits)
    let known = try arrivals?.answer(future) { policies.first.flatMap { simulation.unheldArrivals(future: future, of: $0) } }
    guard let outcomes = simulation.simulateOthers(future: future, policies: policies, beside: known) else { return nil }
    return (zip(outcomes, policies.dropFirst()).map(record), outcomes.compactMap(\.waits))
  }

  /// Has the arrivals of the first variant of a sweep remembered, for a block of futures. Throws as `sweep`.
  public func remember(_ arrivals: BaselineArrivals, _ block: Range<Int>, of request: SweepRequest, runner: Runner) throws {
    let asked = with(request.capacity)
    let variants = try request.variants.prefix(1).map { try dossier.known($0) }
    _ = try runner.map(block.count) { place in
      let number = block.lowerBound + place
      let (simulation, policies) = try asked.simulation(
        asked.calibration.drawn(seed: request.seed, future: number), variants, request, keeping: .waits)
      _ = try arrivals.answer(number) { policies.first.flatMap { simulation.unheldArrivals(future: number, of: $0) } }
      return true
    }
  }

  private func simulation(
    _ drawn: Calibration, _ variants: [Variant], _ request: SweepRequest, keeping more: KeptFigures
  ) throws -> (Simulation, [Policy]) {
    guard hasFigures(for: request.arrivals) else { throw AssessmentError.noScenario(request.arrivals) }
    let simulation = try Simulation(
      model: chainModel(drawn, arrivals: request.arrivals), seed: request.seed,
      keeping: more.union([.separation, .switchers, .noPercentiles]), window: laterWindow)
    let policies = variants.map { policy(of: $0, drawn) }
    try Simulation.check(policies)
    return (simulation, policies)
  }

  /// Futures by the slice, so that no more than a slice is ever kept.
  private func sketch(_ block: Range<Int>, of request: SweepRequest, _ variants: [Variant], _ runner: Runner) throws -> SweepRecord {
    var sketches = SweepSketches(variants: variants.count, months: months)
    var waits = sum([], variants)
    for start in stride(from: block.lowerBound, to: block.upperBound, by: Self.slice) {
      let slice = start..<min(start + Self.slice, block.upperBound)
      let courses = try runner.map(slice.count) { place in
        let number = slice.lowerBound + place
        return try course(calibration.drawn(seed: request.seed, future: number), number, variants, request)
      }
      for course in courses { sketches.add(course.records) }
      waits = sum([waits] + courses.map(\.waits), variants)
    }
    return SweepRecord(request, futures: [], waits: waits, sketches: sketches, block: block)
  }

  /// The waits of several futures added up, by variant.
  private func sum(_ futures: [[FamilyWaits]], _ variants: [Variant]) -> [FamilyWaits] {
    futures.reduce(into: variants.map { _ in FamilyWaits() }) { sum, own in for position in own.indices { sum[position].join(own[position]) } }
  }

  private static let slice = 64

  /// One future under several variants, the first of which is what the others are compared with, at given values of rates, capacities and shares.
  func simulate(_ drawn: Calibration, _ future: Int, _ variants: [Variant], _ request: SweepRequest) throws -> [FutureRecord] {
    try course(drawn, future, variants, request, keeping: []).records
  }

  /// The same with how long those who ask wait, by variant.
  private func course(
    _ drawn: Calibration, _ future: Int, _ variants: [Variant], _ request: SweepRequest, keeping more: KeptFigures = .waits
  ) throws -> (records: [FutureRecord], waits: [FamilyWaits]) {
    let (simulation, policies) = try simulation(drawn, variants, request, keeping: more)
    let outcomes = simulation.simulate(future: future, policies: policies)
    return (zip(outcomes, policies).map(record), outcomes.compactMap(\.waits))
  }
}

extension Dossier {
  /// The variant with a name. Throws `AssessmentError.unknownVariant`, with all names that begin so, else the nearest.
  public func known(_ id: VariantID) throws(AssessmentError) -> Variant {
    if let variant = variant(id) { return variant }
    let names = variants.map(\.id)
    let longer = names.filter { !id.rawValue.isEmpty && $0.rawValue.lowercased().hasPrefix(id.rawValue.lowercased()) }
    let nearest = [nearest(to: id, among: names)].compactMap { $0 }.map { VariantID($0) }
    throw .unknownVariant(id.rawValue, near: longer.isEmpty ? nearest : longer)
  }
}
