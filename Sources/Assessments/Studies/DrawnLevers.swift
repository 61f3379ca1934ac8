import Dossiers
import Vocabulary

/// Levers of a variant that are drawn as one factor, as not every value of one goes with every value of the others; most often one alone.
struct DrawnLevers: Sendable {
  let name: Phrase
  /// Settings that go together, one of each lever; never empty, and each as likely.
  let choices: [[LeverSetting]]
  /// What is left out; `nil` where every combination can be.
  let excluded: Sensitivity.Excluded?
}

extension ChainDossier {
  /// The levers that the chain reads and for which the variant names alternatives, in the order of the variant; those that depend on each other
  /// together, at the place of the first.
  ///
  /// A value beside which another lever does nothing is drawn: that lever then changes nothing. Only what cannot stand together is not.
  func drawnLevers(of variant: Variant) -> [DrawnLevers] {
    let levers = assumedLevers(of: variant)
    // The lowest lever with which each is drawn.
    var first = Array(levers.indices)
    for later in levers.indices {
      for earlier in levers.indices.prefix(later) where first[earlier] != first[later] && depend(levers[earlier], levers[later], variant) {
        let (low, high) = (min(first[earlier], first[later]), max(first[earlier], first[later]))
        for index in first.indices where first[index] == high { first[index] = low }
      }
    }
    return levers.indices.filter { first[$0] == $0 }.map { lead in
      drawn(levers.indices.filter { first[$0] == lead }.map { levers[$0] }, variant)
    }
  }

  /// The levers that the chain reads and for which the variant names alternatives, each once, in the order of the variant.
  private func assumedLevers(of variant: Variant) -> [AssumedLever] {
    variant.changes.reduce(into: []) { levers, change in
      guard !change.evidence.alternatives.isEmpty, let lever = dossier.lever(change.lever), lever.readers.contains(.chain),
        !levers.contains(where: { $0.id == change.lever })
      else { return }
      levers.append(AssumedLever(id: change.lever, name: lever.name, values: [change.value] + change.evidence.alternatives))
    }
  }

  /// A lever with the values that it may have, the variant's own first.
  private struct AssumedLever {
    let id: LeverID
    let name: Phrase
    let values: [LeverValue]

    var settings: [LeverSetting] { values.map { LeverSetting(lever: id, value: $0) } }
  }

  /// Whether the values that one may have depend on that of the other, all other levers at the variant's own.
  private func depend(_ one: AssumedLever, _ other: AssumedLever, _ variant: Variant) -> Bool {
    let ones = one.settings.filter { clash([$0], variant) == nil }
    let others = other.settings.filter { clash([$0], variant) == nil }
    return one.settings.contains { own in
      other.settings.contains { beside in (clash([own, beside], variant) == nil) != (ones.contains(own) && others.contains(beside)) }
    }
  }

  /// The first reason why some settings cannot be in the variant, which the variant as it stands does not have; `nil` where they can.
  private func clash(_ settings: [LeverSetting], _ variant: Variant) -> LeverContradiction? {
    let own = dossier.contradictions(of: variant)
    return dossier.contradictions(of: variant.with(settings)).first { $0.isImpossible && !own.contains($0) }
  }

  /// The combinations of the values of some levers, those that can be and those that cannot.
  private func drawn(_ levers: [AssumedLever], _ variant: Variant) -> DrawnLevers {
    let all = levers.reduce(into: [[LeverSetting]()]) { combinations, lever in
      combinations = combinations.flatMap { combination in lever.settings.map { combination + [$0] } }
    }
    var choices: [[LeverSetting]] = []
    var reasons: [Sensitivity.Excluded.Reason] = []
    for combination in all {
      guard let clash = clash(combination, variant) else {
        choices.append(combination)
        continue
      }
      if let known = reasons.firstIndex(where: { $0.fact == clash.fact }) {
        reasons[known].combinations += 1
      } else {
        reasons.append(.init(fact: clash.fact, combinations: 1))
      }
    }
    let names = levers.map(\.name)
    // The variant's own values can always be, so there is a choice.
    return DrawnLevers(
      name: Phrase(nl: Phrase.list(names.map(\.nl), "en"), en: Phrase.list(names.map(\.en), "and")), choices: choices,
      excluded: reasons.isEmpty ? nil : .init(levers: names, drawn: choices.count, reasons: reasons))
  }
}
