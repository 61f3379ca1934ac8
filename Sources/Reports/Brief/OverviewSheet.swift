import Assessments
import Chance
import Dispersal
import Dossiers
import LegalReview
import Vocabulary

/// Every variant and question in one table, and all that comes out of them by rule.
struct OverviewSheet: BriefSheet {
  let brief: Brief
  var words: OverviewWords { OverviewWords(language: language) }
  var chain: ChainDossier? { brief.chain?.chain }
  var baseline: VariantID? { dossier.baseline }

  var sheet: Sheet {
    let table = overview.map { [Block.table($0)] } ?? []
    return Sheet(id: "overview", title: words.title, blocks: [.paragraph(arrivals)] + table + [.list(findings)])
  }

  /// Where the arrivals come from; empty without a chain.
  private var arrivals: Prose {
    chain == nil ? "" : assessment.receipt.arrivals.map(FrontWords(language: language).arrivals) ?? ""
  }

  /// Variants × the questions that the dossier asks; `nil` without variants.
  var overview: TableBlock? {
    guard !assessment.variants.isEmpty else { return nil }
    let words = words
    var columns: [(title: Prose, cell: (VariantAssessment) -> Prose)] = [(words.variant, { words.name($0.variant) })]
    if dossier.has(.law) { columns.append((words.law, verdict)) }
    if let chain { columns.append((words.families(months: chain.months), effect)) }
    if dossier.has(.talks) { columns.append((words.parties, carry)) }
    if let chain, dossier.has(.places) { columns.append((words.places(chain.laterMonth), placesNeeded)) }
    let hasBands = (assessment.receipt.futures ?? 0) >= Bands.fewestForWide
    return TableBlock(
      caption: words.caption(isOfChain: chain != nil, hasBands: hasBands), columns: columns.map(\.title),
      rows: assessment.variants.map { answer in columns.map { $0.cell(answer) } })
  }

  private func verdict(_ answer: VariantAssessment) -> Prose {
    guard let law = assessment.row(answer.variant.id)?.law.first else { return words.dash }
    return words.verdict(law.mark, couldBeWorse: law.couldBeWorse)
  }

  private func effect(_ answer: VariantAssessment) -> Prose {
    if answer.variant.id == baseline { return words.banded(answer.figure(.relativesArrived), difference: false) }
    if answer.chain == nil { return words.notKnown }
    return answer.isDifferent ? words.banded(answer.figure(.relativesArrived)) : words.noDifference
  }

  private func carry(_ answer: VariantAssessment) -> Prose {
    guard let carry = answer.carry, let parties = carry.parties else { return words.noPosition }
    let against = parties.filter { $0.standing == .cannot }.map(\.party)
    return against.isEmpty ? words.packages(carry.agreeable) : words.against(against)
  }

  private func placesNeeded(_ answer: VariantAssessment) -> Prose {
    let isBaseline = answer.variant.id == baseline
    if answer.chain == nil { return words.notKnown }
    if !isBaseline, !answer.isDifferent { return words.noDifference }
    guard let figure = answer.figure(.occupancyLater), let utilisation = dossier.places?.utilisation else { return words.dash }
    return words.banded(figure, difference: !isBaseline, per: utilisation.value)
  }
}

extension Array where Element: Equatable {
  /// Each element once, in order of first mention.
  var unique: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
