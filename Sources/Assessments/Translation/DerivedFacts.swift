import Chance
public import Dossiers
public import LegalReview
public import Vocabulary

/// What the chain tells the law about a variant for one group; `nil` where there is nothing to tell.
public struct DerivedFacts: Sendable, Hashable, Codable {
  /// Months from the sponsor's status to arrival, in the twelve months before the later date, by which every variant has worked for five years.
  public var effectiveMonths: Double?
  /// Months that the line of the quota stands for at that date, `nil` without a quota.
  public var quotaWaitMonths: Double?
  /// Whether families are apart longer than under today's law by more than half a month.
  public var isLongerThanToday = false
  /// How far the futures lie apart on each figure, and the figure under today's law; for a trace only, no norm reads them.
  public var effectiveSpread: Spread?
  public var quotaSpread: Spread?

  /// The 5th and 95th percentile of a figure over the futures, and its median under today's law, `nil` where there is none.
  public struct Spread: Sendable, Hashable, Codable {
    public var low: Double
    public var high: Double
    public var today: Double?

    public init(low: Double, high: Double, today: Double? = nil) {
      self.low = low
      self.high = high
      self.today = today
    }
  }

  public init(effectiveMonths: Double? = nil, quotaWaitMonths: Double? = nil, isLongerThanToday: Bool = false) {
    self.effectiveMonths = effectiveMonths
    self.quotaWaitMonths = quotaWaitMonths
    self.isLongerThanToday = isLongerThanToday
  }
}

extension ChainAnswer {
  /// The facts for the law with the band of each figure; `today` is the answer of the baseline.
  public func derivedWithSpread(today: ChainAnswer?) -> ByGroup<DerivedFacts> {
    func spread(_ kind: Figure.Kind) -> DerivedFacts.Spread? {
      guard let own = figure(kind)?.level, own.low.isFinite, own.high.isFinite else { return nil }
      let before = today?.figure(kind)?.level.median
      return DerivedFacts.Spread(low: own.low, high: own.high, today: before.flatMap { $0.isFinite ? $0 : nil })
    }
    return ByGroup { group in
      var facts = derived[group]
      guard group != .humanitarian else { return facts }
      let isRefugee = group == .refugee
      if facts.effectiveMonths != nil { facts.effectiveSpread = spread(isRefugee ? .monthsSinceStatusRefugee : .monthsSinceStatusSubsidiary) }
      if facts.quotaWaitMonths != nil {
        facts.quotaSpread = spread(isRefugee ? .quotaWaitRefugee : .quotaWaitSubsidiary)
        facts.quotaSpread?.today = nil
      }
      return facts
    }
  }
}

extension LawDossier {
  /// The facts of a variant for one group under a state of the law: fixed by the setting, else the variant's own, else the setting's, else today's.
  public func facts(
    of variant: Variant, for group: StatusGroup, under setting: LegalSetting, derived: DerivedFacts, replacing replaced: Ruling.Lever? = nil
  ) -> Facts {
    var values: [(lever: LeverID, value: LeverValue)] = []
    var changed: [LeverID] = []
    var kinds: [String] = []
    for lever in levers where !lever.isDerived {
      let own = replaced?.lever == lever.id ? replaced?.value : stated(lever.id, in: variant, for: group)
      let set = setting.levers.first { $0.lever == lever.id }?.value
      let today = lever.today[group]
      let value = setting.overrides.contains(lever.id) ? set ?? own ?? today : own ?? set ?? today
      values.append((lever.id, value))
      guard let own, own != today else { continue }
      changed.append(lever.id)
      if let kind = lever.kind, own != .unknown, !kinds.contains(kind) { kinds.append(kind) }
    }
    let isChanged = !changed.isEmpty
    values.append((LeverKey.targetStatus.id, .set(isChanged ? [group.rawValue] : [])))
    values.append((LeverKey.measureKind.id, .set(kinds)))
    values.append((LeverKey.effectiveMonths.id, derived.effectiveMonths.map(LeverValue.number) ?? .unknown))
    values.append((LeverKey.quotaExpectedWaitMonths.id, derived.quotaWaitMonths.map(LeverValue.number) ?? .absent))
    if !kinds.isEmpty { changed += [LeverKey.measureKind.id] }
    if derived.quotaWaitMonths != nil { changed.append(LeverKey.quotaExpectedWaitMonths.id) }
    if derived.isLongerThanToday || isSeparationUnknown(changed) { changed.append(LeverKey.effectiveMonths.id) }
    return Facts(values, changed: changed, state: law.state)
  }

  /// Whether nobody can tell how long families are apart although the variant changes what that follows from: the law must hear that it may have changed.
  private func isSeparationUnknown(_ changed: [LeverID]) -> Bool {
    guard dossier.chain == nil, let sources = lever(LeverKey.effectiveMonths.id)?.derivedFrom else { return false }
    return changed.contains(where: sources.contains)
  }

  /// What a variant says of a lever; a brake that delays is a waiting period while it is on, and the law meets it as one.
  private func stated(_ lever: LeverID, in variant: Variant, for group: StatusGroup) -> LeverValue? {
    if lever == LeverKey.waitingMonths.id, let wait = variant.value(of: LeverKey.brakeWaitMonths.id, for: group) {
      return variant.value(of: lever, for: group) ?? wait
    }
    return variant.value(of: lever, for: group)
  }
}
