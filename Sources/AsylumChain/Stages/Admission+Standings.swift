import Chance

extension Admission {
  /// How each family stands to the rule of its group; empty where no rule can hold anyone, but for those who are `always` asked about.
  ///
  /// `exempting` settles who is free of a whole rule.
  static func standings(
    of families: [Family], _ rules: [GroupRule], _ statuses: StatusBounds, exempting: ExemptionDraws, always: Bool
  ) -> [Standing] {
    guard always || rules.contains(where: { !$0.isFree }) else { return [] }
    return rules.withUnsafeBufferPointer { rules in
      families.map { family in
        let group = statuses.group(family.statusDraw)
        return Standing(family, group: group, rule: rules[group], isExempt: rules[group].exempts(Int(family.identity), exempting))
      }
    }
  }
}

/// The draws that settle which families are free of a whole rule.
struct ExemptionDraws {
  /// Who meets an income condition.
  let means: Stream
  /// Whom hardship admits beside the rule.
  let outside: Stream
}

extension GroupRule {
  /// Whether a family is free of the whole rule: its sponsor has the means, or hardship admits it beside the rule.
  @inline(__always)
  func exempts(_ identity: Int, _ draws: ExemptionDraws) -> Bool {
    shareWithMeans > 0 && draws.means.uniform(identity) < shareWithMeans || outsideShare > 0 && draws.outside.uniform(identity) < outsideShare
  }
}
