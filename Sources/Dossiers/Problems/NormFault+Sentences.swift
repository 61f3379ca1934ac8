import LegalReview
import Vocabulary

extension NormFault {
  /// What is wrong and what to do.
  var sentence: Phrase {
    switch self {
    case .noConditions(let norm, let code):
      return Phrase(
        nl: "Regel \(code) van \(norm) heeft geen voorwaarden en zou altijd gelden. Geef er ten minste één onder “if”.",
        en: "Rule \(code) of \(norm) has no conditions and would always fire. Give at least one under “if”.")
    case .neverHolds(let norm, let code, let condition):
      return Phrase(
        nl: "Regel \(code) van \(norm) kan nooit gelden: \(shown(condition)) gaat voor geen waarde van “\(condition.lever)” op\(hint(condition).nl).",
        en: "Rule \(code) of \(norm) can never fire: \(shown(condition)) holds for no value of “\(condition.lever)”\(hint(condition).en).")
    case .neverFires(let norm, let code, let first, let second):
      return Phrase(
        nl: "Regel \(code) van \(norm) kan nooit gelden: \(shown(first)) en \(shown(second)) sluiten elkaar uit. Haal er een weg.",
        en: "Rule \(code) of \(norm) can never fire: \(shown(first)) and \(shown(second)) exclude each other. Take one away.")
    case .neverTogether(let norm, let code, let lever): return Pairs.neverTogether(norm, code, lever)
    case .contradicts(let norm, let tenable, let worse, let example):
      let facts = example.map { "\($0.lever) = \($0.value)" }.joined(separator: ", ")
      return Phrase(
        nl:
          "Van \(norm) zeggen \(tenable) (houdbaar) en \(worse) (slechter) samen iets anders van dezelfde feiten, zoals \(facts). "
          + "Sluit een van beide uit.",
        en:
          "Of \(norm), \(tenable) (tenable) and \(worse) (worse) say different things of the same facts, such as \(facts). "
          + "Make one exclude the other.")
    case .tenableOnUnknown(let norm, let code, let condition):
      return Phrase(
        nl:
          "Regel \(code) van \(norm) is houdbaar waar “\(condition.lever)” niet bekend is: \(shown(condition)). "
          + "Wat onbekend is, telt nooit als beter. Schrijf haar met eq, ne, in, le of ge.",
        en:
          "Rule \(code) of \(norm) is tenable where “\(condition.lever)” is not known: \(shown(condition)). "
          + "What is unknown never counts as better. Write it with eq, ne, in, le or ge.")
    case .sameConditions(let norm, let first, let second): return Pairs.sameConditions(norm, first, second)
    }
  }

  private func shown(_ condition: Condition) -> String { "[\(condition.lever), \(condition.comparison.rawValue), \(condition.operand)]" }

  private func hint(_ condition: Condition) -> Phrase {
    guard condition.lever == Facts.groups else {
      return Phrase(nl: " binnen zijn bereik. Verander of schrap haar", en: " within its range. Change it or take it away")
    }
    return Phrase(nl: " onder “applies_to”. Voeg de groep daar toe", en: " under “applies_to”. Add the group there")
  }
}

extension NormFault {
  /// Rules of a norm that do not go together.
  fileprivate enum Pairs {
    static func neverTogether(_ norm: NormID, _ code: RuleCode, _ lever: LeverID) -> Phrase {
      Phrase(
        nl: "Regel \(code) van \(norm) kan nooit gelden: de voorwaarden op “\(lever)” gaan samen niet op. Haal er een weg.",
        en: "Rule \(code) of \(norm) can never fire: its conditions on “\(lever)” do not hold together. Take one away.")
    }

    static func sameConditions(_ norm: NormID, _ first: RuleCode, _ second: RuleCode) -> Phrase {
      Phrase(
        nl: "Van \(norm) hebben \(first) en \(second) dezelfde voorwaarden en een ander oordeel. Houd er één, of onderscheid ze.",
        en: "Of \(norm), \(first) and \(second) have the same conditions and different verdicts. Keep one, or tell them apart.")
    }
  }
}
