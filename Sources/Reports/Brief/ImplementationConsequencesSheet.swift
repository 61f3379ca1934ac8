public import Assessments
import Chance
public import Dossiers
public import Vocabulary

/// The paragraph on what the services have to do that goes with a proposal: queues and decisions with today's level beside them.
public struct ImplementationConsequencesSheet: Bilingual, Sendable {
  /// What the services do, a table each.
  static let kinds: [FigureKind] = [
    .asylumQueueLater, .familyQueueLater, .monthsToFamilyDecision, .decidedBeyondTerm, .occupancyLater, .emergencyLater, .waitingForHomeLater,
  ]

  let assessment: Assessment
  let chain: ChainDossier
  let variant: VariantID?
  public let language: Language

  /// Of one variant where it is named, else of all; `nil` for a dossier without a chain.
  public init?(_ assessment: Assessment, of dossier: Dossier, variant: VariantID? = nil, language: Language) {
    guard let chain = try? dossier.withChain else { return nil }
    (self.assessment, self.chain, self.variant, self.language) = (assessment, chain, variant, language)
    words = ImplementationWords(language: language, later: chain.laterMonth)
  }

  private let words: ImplementationWords

  public var sheet: Sheet {
    Sheet(
      id: "implementation", title: words.title,
      blocks: [.lead([level, longest].compactMap { $0 }.joined(separator: " "))] + Self.kinds.map { .table(table($0)) } + [.note(words.note)])
  }

  private var level: Prose {
    guard let asylum = assessment.today?.figure(.asylumQueueLater)?.meanLevel, let family = assessment.today?.figure(.familyQueueLater)?.meanLevel
    else { return words.unknownLevel }
    return words.level(chain.chain.declarations.authority ?? .decidingService, asylum: asylum, family: family)
  }

  private var beside: [VariantAssessment] {
    assessment.variants.filter { $0.variant.id != chain.baseline.id && (variant == nil || $0.variant.id == variant) }
  }

  /// The variant with the longest queue of relatives, where it is longer than under today's law.
  private var longest: Prose? {
    let queues = beside.compactMap { answer in answer.figure(.familyQueueLater).map { (answer.variant.id, $0) } }
    guard let first = queues.first else { return nil }
    let longest = queues.dropFirst().reduce(first) { $1.1.meanLevel.mean > $0.1.meanLevel.mean ? $1 : $0 }
    return longest.1.meanDifference.mean > 0 ? words.longest(longest.0, longest.1.meanLevel) : nil
  }

  private func table(_ kind: FigureKind) -> TableBlock {
    let today = assessment.today?.figure(kind)
    return TableBlock(
      caption: words.caption(kind), columns: words.columns,
      rows: beside.map { answer in
        answer.figure(kind).map { words.row(answer.variant.id, $0, today: today) } ?? words.notKnown(answer.variant.id, today: today)
      }, isNumeric: true)
  }
}
