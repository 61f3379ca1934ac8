public import Dossiers
public import LegalReview
public import Vocabulary

/// A variant reviewed for one group under one state of the law, with what would change the verdict.
public struct LegalStudy: Sendable {
  public var variant: Variant
  public var group: StatusGroup
  public var setting: LegalSetting
  public var facts: Facts
  /// What the chain told.
  public var derived: DerivedFacts
  public var review: Review
  public var lifts: [Lift]
  public var breaks: [Lift]
  /// By what decides; by all levers where no finding decides.
  public var nearest: [NearRuling]
  /// The nearest ruling that went the other way; `nil` where no finding decides or none is alike.
  public var opposite: NearRuling?
}

extension LawDossier {
  /// The norms of the dossier, ready to be tested.
  public var reviewer: Reviewer { reviewer(on: asOf) }

  /// The same on another date: norms that are law on it, and rulings known by then. After the talks nothing is hindsight that was law on the date.
  public func reviewer(on date: CalendarDate) -> Reviewer {
    let own =
      !date.isAfter(asOf)
      ? norms
      : norms.map { norm in
        var norm = norm
        norm.isHindsight = false
        return norm
      }
    return Reviewer(norms: own, rulings: rulings, asOf: date, usualOrder: factOrder, knownUntil: law.knownUntil)
  }

  /// The order in which facts of a variant give their levers: the dossier's own, then what is derived.
  private var factOrder: [LeverID] {
    levers.filter { !$0.isDerived }.map(\.id) + [
      LeverKey.targetStatus.id, LeverKey.measureKind.id, LeverKey.effectiveMonths.id, LeverKey.quotaExpectedWaitMonths.id,
      LeverKey.addedMonths.id,
    ]
  }

  /// Studies a variant for every group that it changes, under every state of the law. `derived` are the facts of the chain per group; without them
  /// what the chain would tell is not known.
  public func study(_ variant: Variant, derived: ByGroup<DerivedFacts>? = nil, on date: CalendarDate? = nil) -> [LegalStudy] {
    let reviewer = self.reviewer(on: date ?? asOf)
    return settings.flatMap { setting in
      variant.groups.map { group in
        let known = derived?[group] ?? DerivedFacts.unknown
        let facts = facts(of: variant, for: group, under: setting, derived: known)
        let own = legalCase(variant, group, under: setting, facts, reviewer)
        let options = leverOptions(own.facts, under: setting)
        let applying: (Facts, [LeverChange]) -> Facts = { self.changing($0, $1, for: group) }
        let review = own.review
        let near = rulings(deciding: review)
        return LegalStudy(
          variant: variant, group: group, setting: setting, facts: own.facts, derived: known, review: review,
          lifts: lifts(own, group, under: setting), breaks: own.reviewer.breaks(from: own.facts, options: options, applying: applying),
          nearest: near.nearest.isEmpty ? nearest(to: own.facts) : near.nearest, opposite: near.contrary)
      }
    }
  }

  /// What would lift the verdict on a case: the smallest changes, then bundles of the dossier.
  func lifts(_ own: LegalCase, _ group: StatusGroup, under setting: LegalSetting) -> [Lift] {
    let options = leverOptions(own.facts, under: setting)
    return own.reviewer.lifts(from: own.facts, options: options, bundles: bundles(of: own.facts, for: group, among: options)) {
      changing($0, $1, for: group)
    }
  }

  /// What each bundle of the dossier changes in some facts. A lever that the state of the law fixes, so that it is not among the options, keeps its
  /// value where it would go back to today's; a bundle that gives it another value is left out, unless it is one of the law itself. A lever that
  /// only the chain reads may go where it makes a kind of restriction that the measure has.
  public func bundles(of facts: Facts, for group: StatusGroup, among options: [LeverOptions]) -> [LiftBundle.Changes] {
    let ofChain = levers.filter { $0.kind != nil && !$0.readers.contains(.law) && facts.changed.contains($0.id) }
    let free = Set(options.map(\.lever) + ofChain.map(\.id))
    return law.liftBundles.compactMap { bundle in
      let steps = bundle.levers.filter { bundle.isOfLaw || free.contains($0.lever) || $0.value != nil }
      let changes = steps.compactMap { step -> LeverChange? in
        let to = step.value ?? lever(step.lever)?.today[group] ?? .unknown
        return to == facts[step.lever] ? nil : LeverChange(lever: step.lever, from: facts[step.lever], to: to)
      }
      let isFree = bundle.isOfLaw || changes.allSatisfy { free.contains($0.lever) }
      return isFree && !changes.isEmpty ? LiftBundle.Changes(bundle: bundle.id, changes: changes) : nil
    }
  }

  /// A review that was stored as a study, without what an assessment does not keep: the facts, and what would break it. Rulings are
  /// the nearest by what decides.
  public func study(_ variant: Variant, _ stored: LawAnswer.GroupReview, under setting: LegalSetting, derived: DerivedFacts = .unknown) -> LegalStudy
  {
    let near = rulings(deciding: stored.review)
    return LegalStudy(
      variant: variant, group: stored.group, setting: setting, facts: Facts([], changed: [], state: law.state), derived: derived,
      review: stored.review, lifts: stored.lifts, breaks: [], nearest: near.nearest, opposite: near.contrary)
  }

  /// The other values of every lever of the law that a setting leaves free: choices, both flags, and for numbers none, today's value and the limits
  /// of the norms with their neighbours; near values first. What the chain tells stays as it is.
  public func leverOptions(_ facts: Facts, under setting: LegalSetting) -> [LeverOptions] {
    let limits = numberLimits
    return levers.filter { $0.readers.contains(.law) && !$0.isDerived && !setting.overrides.contains($0.id) }.compactMap { lever in
      let values: [LeverValue]
      switch lever.form {
      case .choice: values = lever.choices.map { .choice($0.id) }
      case .bool: values = [.flag(false), .flag(true)]
      case .number:
        let own = facts[lever.id].number ?? 0
        let numbers = (limits[lever.id] ?? []).flatMap { [$0, $0 + 1] }.filter { $0 >= lever.minimum ?? 0 && $0 <= lever.maximum ?? .infinity }
        let today = lever.today.refugee == .unknown ? .absent : lever.today.refugee
        values = [today] + Set(numbers).sorted { (abs($0 - own), $0) < (abs($1 - own), $1) }.map { .number($0) }.filter { $0 != today }
      case .set, .text: return nil
      }
      return LeverOptions(lever: lever.id, values: values.filter { $0 != facts[lever.id] }, isRestriction: lever.kind != nil)
    }
  }

  /// The numbers to which any norm compares a lever.
  private var numberLimits: [LeverID: [Double]] {
    norms.flatMap(\.rules).flatMap(\.conditions).reduce(into: [:]) { limits, condition in
      if let number = condition.operand.number { limits[condition.lever, default: []].append(number) }
    }
  }

  /// The facts with some levers changed, and what follows from that: which levers differ from today's law, and the kinds of restriction. With nothing
  /// left that differs in what the law reads, the facts are those of today's law.
  public func changing(_ facts: Facts, _ changes: [LeverChange], for group: StatusGroup) -> Facts {
    var changed = facts
    var kinds = facts[Facts.kinds].members ?? []
    var undecided = facts.undecided
    for change in changes {
      changed[change.lever] = change.to
      guard let lever = lever(change.lever) else { continue }
      let isToday = change.to == lever.today[group] || (change.to == .absent && lever.today[group] == .choice("none"))
      changed.changed.removeAll { $0 == change.lever }
      if !isToday { changed.changed.append(change.lever) }
      guard let kind = lever.kind else { continue }
      undecided.removeAll { $0 == change.lever }
      if change.to == .unknown { undecided.append(change.lever) }
      if !isToday, change.to != .absent, change.to != .unknown {
        if !kinds.contains(kind) { kinds.append(kind) }
      } else if !levers.contains(where: { $0.kind == kind && $0.id != lever.id && changed.changed.contains($0.id) }) {
        kinds.removeAll { $0 == kind }
      }
    }
    changed[Facts.kinds] = kindsOfRestriction(kinds, undecided)
    changed.undecided = undecided
    changed.changed.removeAll { $0 == Facts.kinds }
    if changed[Facts.kinds] != .set([]) { changed.changed.append(Facts.kinds) }
    if changed.changed.allSatisfy({ id in lever(id).map { $0.isDerived || !$0.readers.contains(.law) } ?? false }) { changed.changed = [] }
    return changed
  }
}
