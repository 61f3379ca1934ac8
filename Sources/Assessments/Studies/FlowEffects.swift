import AsylumChain
public import Chance
public import Dossiers
public import Vocabulary

/// What each small flow of the chain does, future by future: switched on where the figures leave it out, and off where they have it.
public struct FlowEffects: Sendable, Hashable, Codable {
  /// One flow, all other values as the figures have them.
  public struct Row: Sendable, Hashable, Codable {
    public var flow: ChainFlow
    /// The value in the figures, and the one beside it: 0 where the figures have the flow, else the first alternative of the dossier.
    public var value: Double
    public var other: Double
    /// What the other value changes under today's law: relatives within the horizon, and people in reception at the later date.
    public var relatives: Estimate
    public var reception: Estimate
    /// What it changes in the effect of each variant on relatives, in the order of the variants.
    public var effects: [Effect]
  }

  /// A variant's difference from today's law in relatives: in the figures, and by how much the other value of a flow moves it.
  public struct Effect: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var own: Estimate
    public var change: Estimate
  }

  /// Children who come of age between request and visa within the horizon, in the figures; today's law first.
  public struct OfAge: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var children: Estimate
  }

  /// Futures where nobody asks for another number.
  public static let usualFutures = 20

  /// In the order of `ChainFlow`; a flow without an alternative is not among them.
  public var rows: [Row]
  public var ofAge: [OfAge]
  /// Futures of each comparison; those that could not be simulated are left out of it.
  public var futures: Int
  public var failed: Int
}

extension ChainDossier {
  /// The flows of the dossier with the value beside that of the figures.
  var switchedFlows: [(flow: ChainFlow, value: Double, other: Double)] {
    ChainFlow.allCases.compactMap { flow in
      guard calibration.says(flow) else { return nil }
      let item = calibration[item: flow.size]
      if item.values[0] != 0 { return (flow, item.values[0], 0) }
      return item.evidence.alternatives.lazy.compactMap(\.number).first.map { (flow, 0, $0) }
    }
  }

  /// Simulates the same futures with the value of each flow as it is and as the other one.
  ///
  /// Variants about which the chain cannot be asked are left out. Throws what the runner throws.
  public func flowEffects(of asked: [Variant], futures: Int, seed: UInt64, runner: Runner) throws -> FlowEffects {
    let variants = [baseline] + asked.filter { $0.id != baseline.id && openLevers(of: $0).isEmpty }
    let request = SweepRequest(
      fingerprint: dossier.sweepFingerprint, version: polderVersion, variants: variants.map(\.id), seed: seed, futures: futures, arrivals: .series,
      capacity: capacity)
    let flows = switchedFlows
    let records = try runner.map(futures * (flows.count + 1)) { run in
      let (place, future) = (run / futures, run % futures)
      return try attempt {
        var drawn = calibration.drawn(seed: seed, future: future)
        if place > 0 { drawn = drawn.setting(flows[place - 1].flow.size, to: flows[place - 1].other) }
        return try simulate(drawn, future, variants, request)
      }
    }
    let whole = (0..<futures).filter { future in stride(from: future, to: records.count, by: futures).allSatisfy { records[$0].value != nil } }
    let blocks = (0...flows.count).map { block in whole.compactMap { records[block * futures + $0].value } }
    return FlowEffects(
      rows: flows.enumerated().map { row($1, blocks[0], blocks[$0 + 1], variants) }, ofAge: ofAge(whole, blocks[0], variants, seed),
      futures: whole.count, failed: futures - whole.count)
  }

  private func row(
    _ flow: (flow: ChainFlow, value: Double, other: Double), _ own: [[FutureRecord]], _ other: [[FutureRecord]], _ variants: [Variant]
  ) -> FlowEffects.Row {
    func level(_ record: FutureRecord, _ kind: FigureKind) -> Double { record.values[kind.position] }
    func change(_ kind: FigureKind) -> Estimate { Estimate(zip(own, other).map { level($1[0], kind) - level($0[0], kind) }) }
    func effect(_ records: [FutureRecord], _ place: Int) -> Double { level(records[place], .relativesArrived) - level(records[0], .relativesArrived) }
    let effects = variants.indices.dropFirst().map { place in
      FlowEffects.Effect(
        variant: variants[place].id, own: Estimate(own.map { effect($0, place) }),
        change: Estimate(zip(own, other).map { effect($1, place) - effect($0, place) }))
    }
    return FlowEffects.Row(
      flow: flow.flow, value: flow.value, other: flow.other, relatives: change(.relativesArrived), reception: change(.occupancyLater),
      effects: effects)
  }

  /// Minors who wait for a month come of age in it with one chance in the months of a childhood, as each age is as likely: by Little's law, so many
  /// of the months that they wait.
  ///
  /// Assumption: those whose relatives are minors wait as long as all others; the relatives of a minor who came alone are adults.
  private func ofAge(_ futures: [Int], _ records: [[FutureRecord]], _ variants: [Variant], _ seed: UInt64) -> [FlowEffects.OfAge] {
    guard let queue = MonthlyBands.Kind.allCases.firstIndex(of: .familyQueue) else { return [] }
    let shares = futures.map { future in
      let drawn = calibration.drawn(seed: seed, future: future)
      return drawn[.minorsShare] * (1 - drawn[.unaccompaniedShare])
    }
    return variants.indices.map { place in
      let children = zip(records, shares).map { own, share in
        (0..<months).reduce(0.0) { $0 + own[place].value(ofSeries: queue, in: $1) } * share / Self.monthsOfChildhood
      }
      return FlowEffects.OfAge(variant: variants[place].id, children: Estimate(children))
    }
  }

  /// Eighteen years.
  private static let monthsOfChildhood = 216.0
}
