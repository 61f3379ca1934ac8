import Dossiers
public import LegalReview
public import Vocabulary

/// The norms scored against a bank of rulings.
public struct BankReview: Sendable {
  /// One ruling with what the norms make of its measure.
  public struct Row: Sendable {
    public var ruling: Ruling
    /// Its court; `nil` for one that the dossier does not list.
    public var court: Court?
    /// Of the families that the ruling is about: a tie that its record does not mention is not theirs.
    public var conclusion: Review.Conclusion
    /// The norms that decided, among those that the ruling turned on, and in all.
    public var decidedBy: [NormID]
    public var findings: [Finding]
    public var gaps: [Gap]

    public var isAssessed: Bool { conclusion != .notAssessed && conclusion != .unchanged }
    public var agrees: Bool { conclusion.verdict == ruling.expected }
    /// Called tenable though a court did not: the gravest error.
    public var isFalselyTenable: Bool { conclusion.verdict == .tenable && ruling.expected != .tenable }
    public var isFalselyContrary: Bool { conclusion.verdict == .contrary && ruling.expected != .contrary }
    /// The kind of its court; `nil` for one that the dossier does not list.
    public var courtKind: Court.Kind? { court?.kind }
    /// Whether a norm that the ruling turned on is among those that decided here.
    public var namesTheNorm: Bool { decidedBy.contains { ruling.decidedBy.contains($0) || ruling.asksFor.contains($0) } }
    /// The kinds of restriction of the measure that was judged.
    public var kinds: [String] { ruling.measure.first { $0.lever == LeverKey.measureKind.id }?.value.members ?? [] }
    /// Whether the ruling was given after the talks.
    public var isHindsight = false
  }

  public var rows: [Row]
  /// What the dossier calls some kinds of court.
  public var courtKinds: [Court.Kind: Phrase]

  /// The name of a kind of court, for the heading of a table.
  public func name(of kind: Court.Kind) -> Phrase { courtKinds[kind] ?? kind.name }

  public func rows(_ strength: Ruling.Strength) -> [Row] { rows.filter { $0.ruling.strength == strength && $0.ruling.expected != nil } }

  /// The same of one lot alone.
  public func of(_ lot: LotID) -> BankReview { BankReview(rows: rows.filter { $0.ruling.lot == lot }, courtKinds: courtKinds) }

  /// The norms that records ask for and `norms` do not hold, each once, most asked for first.
  public func missingNorms(among norms: [NormID]) -> [(norm: NormID, count: Int)] {
    let asked = rows.flatMap(\.ruling.asksFor).filter { !norms.contains($0) }
    let names = asked.reduce(into: [NormID]()) { if !$0.contains($1) { $0.append($1) } }
    return names.map { name in (name, asked.count { $0 == name }) }.sorted { ($1.count, $0.norm) < ($0.count, $1.norm) }
  }

  /// Counts of expected verdict against conclusion for one kind of court, `nil` for courts that the dossier does not list.
  public func confusion(of kind: Court.Kind?, _ strength: Ruling.Strength) -> [(expected: Verdict, found: Review.Conclusion, count: Int)] {
    let own = rows(strength).filter { $0.courtKind == kind }
    return Verdict.allCases.flatMap { expected in
      [Review.Conclusion.tenable, .atRisk, .contrary, .notAssessed].compactMap { found in
        let count = own.count { $0.ruling.expected == expected && $0.conclusion == found }
        return count > 0 ? (expected, found, count) : nil
      }
    }
  }
}

extension Review.Conclusion {
  /// The verdict, where there is one.
  public var verdict: Verdict? {
    switch self {
    case .tenable: .tenable
    case .atRisk: .atRisk
    case .contrary: .contrary
    case .unchanged, .notAssessed: nil
    }
  }
}

extension LawDossier {
  /// Reviews the measure of every ruling of a bank; those of the dossier where none are given. All authorities are taken as known, since it is the
  /// norms that are tested.
  public func reviewBank(_ bank: [Ruling]? = nil) -> BankReview {
    let reviewer = Reviewer(norms: norms + (law.reception?.norms ?? []), rulings: [], asOf: asOf)
    return BankReview(
      rows: (bank ?? self.rulings).map { ruling in
        let review = reviewer.review(facts(of: ruling))
        let worst = review.findings.filter(\.counts).map(\.verdict).max()
        let deciding = review.findings.filter { $0.counts && $0.verdict == worst }.map(\.norm)
        return BankReview.Row(
          ruling: ruling, court: courts.named(ruling.court), conclusion: review.ordinaryConclusion,
          decidedBy: deciding.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
          findings: review.findings.filter(\.counts), gaps: review.gaps, isHindsight: ruling.date.isAfter(asOf))
      }, courtKinds: law.courtKinds)
  }

  /// The facts of a ruling: the levers of its measure. The kinds of restriction named are all there are, so a lever of another kind restricts
  /// nothing; nor does one of a kind of which the record gives another lever, since that is how its measure restricts. Every other lever that the
  /// record leaves out is unknown.
  public func facts(of ruling: Ruling) -> Facts { background?.facts[ruling.id] ?? readFacts(of: ruling) }

  private func readFacts(of ruling: Ruling) -> Facts {
    let levers = dossier.leversOfRulings
    let kinds = ruling.measure.first { $0.lever == LeverKey.measureKind.id }?.value.members ?? []
    let given = ruling.measure.filter { $0.value != .unknown }
    let spoken = levers.filter { lever in given.contains { $0.lever == lever.id } }.compactMap(\.kind)
    var values = levers.map { lever -> (lever: LeverID, value: LeverValue) in
      if let own = given.first(where: { $0.lever == lever.id }) { return (lever.id, own.value) }
      if let kind = lever.kind, !kinds.contains(kind) || spoken.contains(kind) { return (lever.id, .absent) }
      let isOfEmergency = lever.id.rawValue.hasPrefix("emergency_") && !kinds.contains("emergency")
      return (lever.id, isOfEmergency ? .absent : .unknown)
    }
    if !given.contains(where: { $0.lever == LeverKey.decouplingStatute.id }),
      let position = values.firstIndex(where: { $0.lever == LeverKey.decouplingStatute.id })
    {
      // Where the directive leaves the group out and national law does not bring it in, the statuses are split.
      switch ruling.directive {
      case .applies, .byNationalLaw: values[position].value = .flag(false)
      case .excluded, .notBound: values[position].value = .flag(true)
      case .notRelevant, nil: break
      }
    }
    // A record gives for how long the rule bit in its case: that is what the rule added.
    let bit = given.first { $0.lever == LeverKey.effectiveMonths.id }?.value
    if let bit, let position = values.firstIndex(where: { $0.lever == LeverKey.addedMonths.id }), values[position].value == .unknown {
      values[position].value = bit
    }
    var changed = given.filter { $0.value != .absent && $0.lever != LeverKey.targetStatus.id }.map(\.lever)
    if bit != nil, !changed.contains(LeverKey.addedMonths.id) { changed.append(LeverKey.addedMonths.id) }
    var facts = Facts(values, changed: changed, state: ruling.country)
    // Where the bank does not say whether the directive binds, its norms are asked too.
    if let directive = ruling.directive { facts.directiveApplies = [.applies, .byNationalLaw].contains(directive) }
    return facts
  }
}
