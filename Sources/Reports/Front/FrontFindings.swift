import Assessments
import Chance
import Dossiers
import Vocabulary

/// The five findings of the front, each made by rule, at most one of a kind, with the code of the figure that it tells.
struct FrontFindings: BriefSheet {
  static let most = 5

  let brief: Brief
  private let codes: FigureCodes
  private var words: FindingWords { FindingWords(language: language) }

  init(brief: Brief) {
    self.brief = brief
    codes = brief.codes ?? FigureCodes(brief.dossier)
  }

  /// In the order of the questions; what the dossier does not ask makes room for the next.
  var lines: [Prose] {
    Array([quota, parties, families, wait, places, quiet, cost].compactMap { $0 }.prefix(Self.most))
  }

  private func coded(_ text: Prose, _ address: FigureAddress) -> Prose {
    guard let code = codes.code(of: address) else { return text }
    return text + " " + Prose([.link(Prose(code.text), to: .code(code.text))])
  }

  /// A quota that is contrary to higher law as it stood, else whatever variant is.
  private var quota: Prose? {
    guard let setting = brief.law?.law.settings.first else { return nil }
    let contrary = assessment.matrix.filter { $0.law.first?.mark == .contraryToHigherLaw }.map(\.variant)
    let act = assessment.matrix.filter { $0.law.first?.mark == .needsChangeOfAct }.map(\.variant)
    if let first = contrary.first { return coded(words.contrary(contrary), .law(first, setting: setting.id)) }
    if let first = act.first { return coded(words.needsAct(act), .law(first, setting: setting.id)) }
    return nil
  }

  /// The variant that most parties can live with, and who cannot; of equal ones the first that changes something.
  private var parties: Prose? {
    let known = assessment.matrix.filter { row in row.variant != dossier.baseline && row.parties.contains { $0.mark != .unknown } }
    func carriers(_ row: MatrixAnswer) -> Int { row.parties.count { $0.mark == .canCarry || $0.mark == .onlyIf } }
    guard let best = known.enumerated().max(by: { (carriers($0.element), -$0.offset) < (carriers($1.element), -$1.offset) })?.element,
      let first = best.parties.first(where: { $0.mark == .cannot }) ?? best.parties.first
    else { return nil }
    let (with, against) = (best.parties.filter { $0.mark == .canCarry || $0.mark == .onlyIf }, best.parties.filter { $0.mark == .cannot })
    return coded(
      words.support(best.variant, with: with.map(\.party.rawValue), against: against.map(\.party.rawValue)), .party(best.variant, first.party))
  }

  private var families: Prose? {
    guard let variant = assessment.strongest, let families = assessment.row(variant)?.families, let chain = brief.chain?.chain else { return nil }
    return coded(
      words.families(variant, families.difference, months: chain.months, binding: families.binding), .figure(variant, .relativesArrived))
  }

  /// The longest line before a quota.
  private var wait: Prose? {
    let waits = assessment.variants.compactMap { answer -> (VariantID, Figure)? in
      guard let figure = answer.figure(.quotaWait), figure.meanLevel.mean.isFinite else { return nil }
      return (answer.variant.id, figure)
    }
    guard let longest = waits.max(by: { $0.1.meanLevel.mean < $1.1.meanLevel.mean }), let chain = brief.chain?.chain else { return nil }
    return coded(words.wait(longest.0, longest.1, months: chain.monthsByLater), .figure(longest.0, .quotaWait))
  }

  private var places: Prose? {
    guard let baseline = dossier.baseline, let today = assessment.places, let need = today.dates.last, let month = need.month else { return nil }
    return coded(words.places(need, month), .figure(baseline, .occupancyLater))
  }

  /// Variants that move next to nobody in the median future, and how long a decision takes anyway; without those the ones whose stop ends in time, so
  /// that all whom it holds come after it.
  private var quiet: Prose? {
    func isLater(_ reasons: [QuietLever]) -> Bool { reasons.contains(.allComeAfterwards) }
    let later = assessment.matrix.filter { if case .quiet(let reasons) = $0.standing { isLater(reasons) } else { false } }.map(\.variant)
    let still = assessment.matrix.filter { if case .quiet(let reasons) = $0.standing { !isLater(reasons) } else { false } }.map(\.variant)
    if still.isEmpty, let first = later.first {
      return coded(words.later(later.count, of: assessment.matrix.count), .figure(first, .relativesArrived))
    }
    guard let first = still.first, let months = baselineAnswer?.figure(.monthsToFamilyDecision)?.level.median, months.isFinite else { return nil }
    return coded(words.quiet(still.count, of: assessment.matrix.count, months: months), .figure(first, .relativesArrived))
  }

  private var cost: Prose? {
    guard let variant = assessment.strongest, let cost = assessment.row(variant)?.cost else { return nil }
    return coded(words.cost(variant, cost), .figure(variant, .cost))
  }
}
