import Dossiers
import LegalReview
import Vocabulary

extension LawDossier {
  /// The verdict on a variant under every state of the law; `derived` is what the chain tells per group, in table order.
  func lawAnswer(_ variant: Variant, _ reviewer: Reviewer, _ derived: ByGroup<DerivedFacts>) -> LawAnswer {
    LawAnswer(
      settings: settings.map { setting in
        LawAnswer.SettingReview(
          setting: setting.id,
          groups: variant.groups.map { group in
            let facts = facts(of: variant, for: group, under: setting, derived: derived[group])
            let own = legalCase(variant, group, under: setting, facts, reviewer)
            return LawAnswer.GroupReview(
              group: group, review: own.review, alternatives: alternatives(variant, group, setting, reviewer, derived[group]),
              lifts: lifts(own, group, under: setting))
          })
      })
  }

  /// The conclusion with each assumed lever of the law at each of its alternatives.
  private func alternatives(
    _ variant: Variant, _ group: StatusGroup, _ setting: LegalSetting, _ reviewer: Reviewer, _ derived: DerivedFacts
  ) -> [LawAnswer.Alternative] {
    variant.changes.filter { $0.group == group && (lever($0.lever)?.readers.contains(.law) ?? false) && !setting.overrides.contains($0.lever) }
      .flatMap { change in
        change.evidence.alternatives.map { value in
          let facts = facts(of: variant, for: group, under: setting, derived: derived, replacing: .init(lever: change.lever, value: value))
          let own = legalCase(variant, group, under: setting, facts, reviewer).review
          return LawAnswer.Alternative(
            lever: change.lever, value: value, conclusion: own.conclusion,
            isContraryToActAlone: own.conclusion == .contrary ? own.isContraryToActAlone : nil)
        }
      }
  }
}
