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
  public var nearest: [NearRuling]
}

extension LawDossier {
  /// The norms of the dossier, ready to be tested.
  public var reviewer: Reviewer { Reviewer(norms: norms, rulings: rulings, asOf: asOf, usualOrder: factOrder) }

  /// The order in which facts of a variant give their levers: the dossier's own, then what is derived.
  private var factOrder: [LeverID] {
    levers.filter { !$0.isDerived }.map(\.id) + [
      LeverKey.targetStatus.id, LeverKey.measureKind.id, LeverKey.effectiveMonths.id, LeverKey.quotaExpectedWaitMonths.id,
      LeverKey.addedMonths.id,
    ]
  }

  /// Studies a variant for every group that it changes, under every state of the law. `derived` are the facts of the chain per group; without them
  /// what the chain would tell is not known.
  public func study(_ variant: Variant, derived: ByGroup<DerivedFacts>? = nil) -> [LegalStudy] {
    let reviewer = self.reviewer
    return settings.flatMap { setting in
      variant.groups.map { group in
        let known = derived?[group] ?? DerivedFacts.unknown
        let facts = facts(of: variant, for: group, under: setting, derived: known)
        let options = leverOptions(facts, under: setting)
        let applying: (Facts, [LeverChange]) -> Facts = { self.changing($0, $1, for: group) }
        return LegalStudy(
          variant: variant, group: group, setting: setting, facts: facts, derived: known, review: reviewer.review(facts),
          lifts: reviewer.lifts(from: facts, options: options, applying: applying),
          breaks: reviewer.breaks(from: facts, options: options, applying: applying), nearest: nearest(to: facts))
      }
    }
  }

  /// A review that was stored as a study, without what an assessment does not keep: the facts, what would break it, and the nearest rulings.
  public func study(_ variant: Variant, _ stored: LawAnswer.GroupReview, under setting: LegalSetting, derived: DerivedFacts = .unknown) -> LegalStudy
  {
    LegalStudy(
      variant: variant, group: stored.group, setting: setting, facts: Facts([], changed: [], state: law.state), derived: derived,
      review: stored.review, lifts: stored.lifts, breaks: [], nearest: [])
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
  /// left that differs, the facts are those of today's law.
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
    if changed.changed.allSatisfy({ lever($0)?.isDerived ?? false }) { changed.changed = [] }
    return changed
  }
}
