import Chance
public import Dossiers
public import Vocabulary

extension AssessmentRequest {
  /// The variants asked for, each once, in their order. Throws `AssessmentError` for one that the dossier does not have, a number of futures out of
  /// range, or a scenario without figures or without a plan.
  public func asked(of dossier: Dossier) throws(AssessmentError) -> [Variant] {
    let limit = SweepRequest.futuresLimit
    guard (1...limit).contains(futures) else { throw .futures(futures, limit: limit) }
    if let chain = try? dossier.withChain, !chain.hasFigures(for: arrivals) { throw .noScenario(arrivals) }
    if capacity == .planned, let chain = dossier.chain, !chain.calibration.saysServices { throw .noPlan }
    if variants.isEmpty { return dossier.variants }
    // A variant named twice is shown once.
    let names = variants.reduce(into: [VariantID]()) { if !$0.contains($1) { $0.append($1) } }
    var found: [Variant] = []
    for name in names { found.append(try dossier.known(name)) }
    return found
  }

  /// The sweep that answers the request.
  public func sweep(of dossier: Dossier) throws(AssessmentError) -> SweepRequest {
    let chain = try dossier.withChain
    let variants = try asked(of: dossier).filter { chain.openLevers(of: $0).isEmpty }
    return SweepRequest(
      fingerprint: dossier.sweepFingerprint, version: polderVersion, variants: [chain.baseline.id] + variants.map(\.id), seed: seed, futures: futures,
      arrivals: arrivals, capacity: chain.with(capacity).capacity)
  }

  /// The receipt of an assessment of these variants.
  public func receipt(of dossier: Dossier, _ variants: [Variant]) -> Receipt {
    let hasChain = dossier.has(.chain)
    return Receipt(
      program: "polder", version: polderVersion, dossier: dossier.id, fingerprint: dossier.fingerprint, seed: seed,
      futures: hasChain ? futures : nil, months: dossier.chain?.months, arrivals: hasChain ? arrivals : nil,
      capacity: (try? chain(of: dossier))?.statedCapacity, variants: variants.map(\.id),
      percentileError: hasChain && futures > SweepRequest.keptLimit ? Sketch.relativeError : nil,
      answers: dossier.answersFingerprint)
  }
}
