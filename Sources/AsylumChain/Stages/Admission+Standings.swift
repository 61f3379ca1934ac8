import Chance

extension Admission {
  /// How each family stands to the rule of its group; empty where no rule can hold anyone.
  ///
  /// `means` says who meets an income condition, `outside` whom hardship admits beside the rule.
  static func standings(
    of families: [Family], _ rules: [GroupRule], subsidiaryTo: Double, refugeesTo: Double, means: Stream, outside: Stream
  ) -> [Standing] {
    guard rules.contains(where: { !$0.isFree }) else { return [] }
    return rules.withUnsafeBufferPointer { rules in
      families.map { family in
        let group = group(family.statusDraw, subsidiaryTo: subsidiaryTo, refugeesTo: refugeesTo)
        return Standing(
          family, group: group, rule: rules[group], isExempt: rules[group].exempts(Int(family.identity), means: means, outside: outside))
      }
    }
  }
}

extension GroupRule {
  /// Whether a family is free of the whole rule: its sponsor has the means, or hardship admits it beside the rule.
  @inline(__always)
  func exempts(_ identity: Int, means: Stream, outside: Stream) -> Bool {
    shareWithMeans > 0 && means.uniform(identity) < shareWithMeans || outsideShare > 0 && outside.uniform(identity) < outsideShare
  }
}
