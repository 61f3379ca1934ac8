import Assessments
import Dossiers
import LegalReview
import Vocabulary

extension LawWords {
  /// The one sentence on the law as it stood: what holds, what needs a change of the Act, what is contrary to higher law, and how many are neither.
  func lead(_ setting: LegalSetting, _ standings: [LawStanding], uncertain: [VariantID]) -> Prose {
    let isSettled: (LawMark.Mark) -> Bool = { [.tenable, .needsChangeOfAct, .contraryToHigherLaw].contains($0) }
    let open = standings.contains { $0.mark == .open || $0.mark == .notAssessed }
    var parts = standings.filter { isSettled($0.mark) }.map(part)
    if !standings.contains(where: { $0.mark == .tenable }) { parts.insert(open ? noneForCertain : noneHolds, at: 0) }
    let rest = standings.filter { !isSettled($0.mark) }
    if !rest.isEmpty { parts.append(remaining(rest)) }
    let body: Prose = parts.joined(separator: "; ")
    return "\(opening(setting)): \(body).\(worse(uncertain))"
  }

  /// Every variant with its standing under one state of the law.
  func state(_ standings: [LawStanding]) -> Prose {
    let body: Prose = standings.map(part).joined(separator: "; ")
    return "\(body)."
  }

  /// What differs from another state of the law.
  func difference(from setting: LegalSetting, _ moved: [LawStanding], uncertain: [VariantID]) -> Prose {
    let first = setting.name[language]
    if moved.isEmpty {
      return t("Geen ander oordeel dan onder: \(first).\(worse(uncertain))", "No other verdict than under: \(first).\(worse(uncertain))")
    }
    let body: Prose = moved.map(part).joined(separator: "; ")
    return t("Anders dan onder “\(first)”: \(body).\(worse(uncertain))", "Other than under “\(first)”: \(body).\(worse(uncertain))")
  }

  var nothingChanges: Prose {
    t("Geen van de varianten wijzigt iets waarover het recht gaat.", "None of the variants changes anything that the law is about.")
  }

  private func opening(_ setting: LegalSetting) -> String {
    let name = setting.name[language]
    return name.capitalisedFirst
  }

  private var noneHolds: Prose { t("geen variant is houdbaar", "no variant is tenable") }
  private var noneForCertain: Prose { t("van geen variant staat vast dat zij houdbaar is", "of no variant is it settled that it is tenable") }

  /// Variants with their verdict, the verb in number with them.
  private func part(_ standing: LawStanding) -> Prose {
    let (names, isOne): (Prose, Bool) = (listed(standing.variants), standing.variants.count == 1)
    switch standing.mark {
    case .unchanged: return isOne ? t("\(names) wijzigt niets", "\(names) changes nothing") : t("\(names) wijzigen niets", "\(names) change nothing")
    case .tenable: return isOne ? t("\(names) is houdbaar", "\(names) is tenable") : t("\(names) zijn houdbaar", "\(names) are tenable")
    case .open:
      return isOne
        ? t("\(names) is open: de jurist moet antwoorden", "\(names) is open: a lawyer must answer")
        : t("\(names) zijn open: de jurist moet antwoorden", "\(names) are open: a lawyer must answer")
    case .notAssessed:
      return isOne
        ? t("\(names) is niet beoordeeld", "\(names) is not assessed") : t("\(names) zijn niet beoordeeld", "\(names) are not assessed")
    case .atRisk:
      return isOne ? t("\(names) is kwetsbaar", "\(names) is at risk") : t("\(names) zijn kwetsbaar", "\(names) are at risk")
    case .needsChangeOfAct:
      return isOne
        ? t("\(names) vraagt wijziging van de wet", "\(names) needs a change of the Act")
        : t("\(names) vragen wijziging van de wet", "\(names) need a change of the Act")
    case .contraryToHigherLaw:
      return isOne
        ? t("\(names) is in strijd met hoger recht", "\(names) is contrary to higher law")
        : t("\(names) zijn in strijd met hoger recht", "\(names) are contrary to higher law")
    }
  }

  /// How many variants are neither settled for nor against.
  private func remaining(_ standings: [LawStanding]) -> Prose {
    let count = standings.reduce(0) { $0 + $1.variants.count }
    let number = numbers.word(count)
    let kinds = standings.map { standing -> String in
      switch standing.mark {
      case .atRisk: t("kwetsbaar", "at risk")
      case .open: t("open", "open")
      case .notAssessed: t("niet beoordeeld", "not assessed")
      case .unchanged, .tenable, .needsChangeOfAct, .contraryToHigherLaw: ""
      }
    }.filter { !$0.isEmpty }
    let or: String = t(" of ", " or ")
    let kind: String = kinds.count > 1 ? kinds.dropLast().joined(separator: ", ") + or + (kinds.last ?? "") : kinds.first ?? ""
    return count == 1 ? "\(number) is \(kind)" : t("\(number) zijn \(kind)", "\(number) are \(kind)")
  }

  /// For which variants what is not known could make it worse.
  private func worse(_ variants: [VariantID]) -> Prose {
    guard !variants.isEmpty else { return "" }
    let names = listed(variants)
    return t(
      " Voor \(names) kan wat niet bekend is het oordeel nog slechter maken.", " For \(names) what is not known could make the verdict worse.")
  }

  /// Variants with commas, and a word before the last.
  func listed(_ variants: [VariantID]) -> Prose {
    let names: [Prose] = variants.map { "\($0)" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let head: Prose = names.dropLast().map { $0 }.joined(separator: ", ")
    return t("\(head) en \(last)", "\(head) and \(last)")
  }
}
