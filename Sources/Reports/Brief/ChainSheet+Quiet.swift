import Assessments
import Dossiers
import Vocabulary

// What changes next to nothing, with the reason.
extension ChainSheet {
  /// Why a lever moves next to nobody, in the median future.
  func sentence(_ quiet: QuietLever) -> Prose {
    switch quiet {
    case .overBeforeTheDecision(let lever, let months, let decided): words.overBefore(name(lever), months, decidedAfter: decided)
    case .brakeStaysOff: words.brakeStaysOff
    case .morePlacesThanRequests(let lever): words.morePlaces(name(lever))
    case .sponsorHasHome: words.sponsorHasHome
    case .allComeAfterwards: words.allComeAfterwards
    case .noFamilyLever: words.noFamilyLever(authority)
    }
  }

  /// Why a variant does nothing in the chain: it sets nothing there, what it sets holds nobody, or what it sets is not known.
  private func reasonForNothing(_ answer: VariantAssessment) -> Prose {
    let open = chain.openLevers(of: answer.variant)
    if !open.isEmpty { return words.notAsked(open.map { name($0) }) }
    let own = answer.variant.changes.map(\.lever).filter { LeverKey(rawValue: $0.rawValue)?.isOfChain == true && $0 != LeverKey.startMonth.id }
    return own.isEmpty ? words.nothingRead : words.nobodyHeld(own.map(leverName).unique.map { Prose($0) })
  }

  /// Levers that change nothing, with the reason; nothing where every variant moves people.
  var unaffected: [Block] {
    let same = assessment.variants.filter { !$0.isDifferent && $0.variant.id != chain.baseline.id }
    let quiet = assessment.variants.filter { !$0.quiet.isEmpty }
    let reasons = quiet.map { words.reason(name($0.variant), $0.quiet.map(sentence)) }
    return [
      .subheading(words.quietTitle), .list(reasons + same.map { words.reason(name($0.variant), [reasonForNothing($0)]) }),
    ].filter { _ in !same.isEmpty || !quiet.isEmpty }
  }
}
