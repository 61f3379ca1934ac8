import Chance
public import Dossiers
public import LegalReview
public import Vocabulary

/// What the chain tells the law about a variant for one group; `nil` where there is nothing to tell.
public struct DerivedFacts: Sendable, Hashable, Codable {
  /// Months from the sponsor's status to arrival, in the twelve months before the later date, by which every variant has worked for five years.
  public var effectiveMonths: Double?
  /// Months that the variant itself adds to the wait of those who under today's law arrive in those twelve months, in the median future: apart from
  /// what there is without it, and the least that it adds. `nil` where nobody of the group arrives then, or the chain was not asked.
  public var addedMonths: Double?
  /// The wait that the line of the quota stands for at that date; `nil` without a quota.
  public var quotaWait: QuotaWait?
  /// Whether the chain could not be asked: there is none, or the variant leaves a lever open that the chain reads.
  public var isUnknown = false
  /// Whether families are apart longer than under today's law by more than half a month.
  public var isLongerThanToday = false
  /// How far the futures lie apart on each figure, and the figure under today's law; for a trace only, no norm reads them.
  public var effectiveSpread: Spread?
  public var addedSpread: Spread?
  public var quotaSpread: Spread?

  /// How long who joins the line of a quota waits.
  public enum QuotaWait: Sendable, Hashable, Codable {
    /// The line over the places of a month.
    case months(Double)
    /// Nobody is admitted: there is no end to it.
    case never
    /// Nobody joins the line in the median future, or the chain could not be asked.
    case unknown

    /// As the law reads it.
    package var value: LeverValue {
      switch self {
      case .months(let months): .number(months)
      case .never: .number(.infinity)
      case .unknown: .unknown
      }
    }
  }

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

  public init(effectiveMonths: Double? = nil, quotaWait: QuotaWait? = nil, isLongerThanToday: Bool = false) {
    self.effectiveMonths = effectiveMonths
    self.quotaWait = quotaWait
    self.isLongerThanToday = isLongerThanToday
  }

  /// For a chain that could not be asked.
  public static let unknown: DerivedFacts = {
    var facts = DerivedFacts()
    facts.isUnknown = true
    return facts
  }()
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
      if facts.addedMonths != nil {
        facts.addedSpread = spread(isRefugee ? .monthsAddedRefugee : .monthsAddedSubsidiary)
        facts.addedSpread?.today = 0
      }
      if case .months = facts.quotaWait {
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
    var (changed, undecided): ([LeverID], [LeverID]) = ([], [])
    var kinds: [String] = []
    for lever in levers where !lever.isDerived {
      let own = stated(lever.id, in: variant, for: group, replacing: replaced)
      let set = setting.levers.first { $0.lever == lever.id }?.value
      let today = lever.today[group]
      let value = setting.overrides.contains(lever.id) ? set ?? own ?? today : own ?? set ?? today
      values.append((lever.id, value))
      // Who writes that a value is not known says that it changes, also where today's is not known either.
      guard let own, own != today || own == .unknown else { continue }
      changed.append(lever.id)
      guard let kind = lever.kind else { continue }
      if own == .unknown { undecided.append(lever.id) } else if !kinds.contains(kind) { kinds.append(kind) }
    }
    let kind = kindsOfRestriction(kinds, undecided)
    let isChanged = !changed.isEmpty
    let wait = derived.quotaWait ?? (isQuotaOpen(values, derived) ? .unknown : nil)
    values.append((LeverKey.targetStatus.id, .set(isChanged ? [group.rawValue] : [])))
    values.append((LeverKey.measureKind.id, kind))
    values.append((LeverKey.effectiveMonths.id, derived.effectiveMonths.map(LeverValue.number) ?? .unknown))
    values.append((LeverKey.quotaExpectedWaitMonths.id, wait?.value ?? .absent))
    if lever(LeverKey.addedMonths.id) != nil {
      values.append((LeverKey.addedMonths.id, derived.addedMonths.map { .number(max($0, 0)) } ?? .unknown))
      if derived.addedMonths ?? 0 > 0.5 || isUnknown(LeverKey.addedMonths, changed, derived) { changed.append(LeverKey.addedMonths.id) }
    }
    if kind != .set([]) { changed += [LeverKey.measureKind.id] }
    if wait != nil { changed.append(LeverKey.quotaExpectedWaitMonths.id) }
    if derived.isLongerThanToday || isUnknown(LeverKey.effectiveMonths, changed, derived) { changed.append(LeverKey.effectiveMonths.id) }
    var facts = Facts(values, changed: changed, state: law.state)
    if case .partlyKnown = kind { facts.undecided = undecided }
    return facts
  }

  /// The kinds of restriction of levers that are set, and of those that are not known the kinds that they could be besides.
  func kindsOfRestriction(_ certain: [String], _ undecided: [LeverID]) -> LeverValue {
    let possible = undecided.compactMap { lever($0)?.kind }.reduce(into: [String]()) { kinds, kind in
      if !certain.contains(kind), !kinds.contains(kind) { kinds.append(kind) }
    }
    return possible.isEmpty ? .set(certain) : .partlyKnown(certain: certain, possible: possible)
  }

  /// Whether there is, or may be, a quota of which nobody can tell how long its line is.
  private func isQuotaOpen(_ values: [(lever: LeverID, value: LeverValue)], _ derived: DerivedFacts) -> Bool {
    let places = values.filter { $0.lever == LeverKey.quotaPerMonth.id || $0.lever == LeverKey.hardshipPlacesPerMonth.id }.map(\.value)
    return places.contains(.unknown) || derived.isUnknown && places.contains { $0.number != nil }
  }

  /// Whether nobody can tell a figure of the chain although the variant changes what that follows from, such as how long families are apart: the law
  /// must hear that it may have changed.
  private func isUnknown(_ key: LeverKey, _ changed: [LeverID], _ derived: DerivedFacts) -> Bool {
    guard derived.isUnknown, let sources = lever(key.id)?.derivedFrom else { return false }
    return changed.contains(where: sources.contains)
  }

  /// What a variant says of a lever; a brake that delays is a waiting period while it is on, and the law meets it as one.
  private func stated(_ lever: LeverID, in variant: Variant, for group: StatusGroup, replacing replaced: Ruling.Lever?) -> LeverValue? {
    let origin = origin(of: lever, in: variant, for: group)
    return replaced?.lever == origin ? replaced?.value : variant.value(of: origin, for: group)
  }

  /// The lever from which a variant's value of a lever comes: itself, but for the waiting period of a brake.
  func origin(of lever: LeverID, in variant: Variant, for group: StatusGroup) -> LeverID {
    guard lever == LeverKey.waitingMonths.id, variant.value(of: lever, for: group) == nil else { return lever }
    return variant.value(of: LeverKey.brakeWaitMonths.id, for: group) == nil ? lever : LeverKey.brakeWaitMonths.id
  }
}
