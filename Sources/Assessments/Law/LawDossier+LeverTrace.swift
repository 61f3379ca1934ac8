import Dossiers
import LegalReview
import Vocabulary

extension LawDossier {
  /// A lever of a finding: its value beside today's, how far it lies from the limit, and under it where it comes from.
  func trace(_ fact: Ruling.Lever, _ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    let margins = finding.margins.filter { $0.lever == fact.lever }
      .reduce(into: [Finding.Margin]()) { if !$0.contains($1) { $0.append($1) } }
    let own = LegalTrace.LeverFact(lever: fact.lever, value: fact.value, today: today(fact.lever, study), margins: margins)
    return LegalTrace(.lever(own), [LegalTrace(.source(ground(fact.lever, study)))])
  }

  /// Today's value of a lever; `nil` where it is not known or follows from the variant.
  private func today(_ id: LeverID, _ study: LegalStudy) -> LeverValue? {
    if id == LeverKey.effectiveMonths.id { return study.derived.effectiveSpread?.today.map { .number($0) } }
    if id == LeverKey.addedMonths.id { return .number(0) }
    guard let lever = lever(id), !lever.isDerived, lever.today[study.group] != .unknown else { return nil }
    return lever.today[study.group]
  }

  /// Where the value of a lever comes from: the setting, the variant, the chain, or today's law.
  private func ground(_ id: LeverID, _ study: LegalStudy) -> LegalTrace.LeverGround {
    if id == LeverKey.effectiveMonths.id { return .chain(study.derived.effectiveSpread) }
    if id == LeverKey.addedMonths.id { return .chain(study.derived.addedSpread) }
    if id == LeverKey.quotaExpectedWaitMonths.id { return .chain(study.derived.quotaSpread) }
    if id == Facts.kinds { return .follows }
    if let answer = study.review.answers.first(where: { $0.lever?.lever == id }) { return .lawyer(answer) }
    if study.setting.overrides.contains(id) { return .setting(isFixed: true) }
    let origin = origin(of: id, in: study.variant, for: study.group)
    if let change = study.variant.changes.last(where: { $0.lever == origin && $0.group == study.group }) {
      // The value of another lever is named: a reader looks in vain for this one in the variant.
      return .variant(lever: origin == id ? nil : origin, change.evidence)
    }
    if study.setting.levers.contains(where: { $0.lever == id }) { return .setting(isFixed: false) }
    let lever = lever(id)
    return .today(article: lever?.article, lever?.evidence.sources ?? [])
  }
}
