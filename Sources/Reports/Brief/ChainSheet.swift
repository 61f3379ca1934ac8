public import Assessments
import Chance
public import Dossiers
public import Vocabulary

/// What each variant does to families, queues and reception: pictures with a sentence each, and all tables as an annex.
public struct ChainSheet: BriefSheet, Sendable {
  let brief: Brief
  let chain: ChainDossier
  let words: ChainWords

  init(brief: Brief, chain: ChainDossier) {
    (self.brief, self.chain) = (brief, chain)
    let isBanded = (brief.assessment.receipt.futures ?? 0) >= Bands.fewestForWide
    words = ChainWords(language: brief.language, laterMonth: chain.laterMonth, isBanded: isBanded)
  }

  /// `nil` for a dossier without a chain.
  public init?(_ assessment: Assessment, of dossier: Dossier, language: Language) {
    guard let chain = try? dossier.withChain else { return nil }
    self.init(brief: Brief(assessment, of: dossier, language: language), chain: chain)
  }

  /// One lead sentence, then pictures: all variants first and which of them change nothing, then what is behind the largest effect.
  public var sheet: Sheet {
    let beside = Block.columns([switchers, cost].filter { !$0.isEmpty })
    let behind = fans + queues + [beside] + separation + waits
    return Sheet(id: "chain", title: words.title, blocks: [.lead(lead)] + intervals + unaffected + [.note(note)] + behind)
  }

  /// Every figure of every variant.
  public var annex: Sheet {
    let tables = [figuresTable, levelsTable, separationTable, waitsTable, twoYearsTable, switchersTable, servicesTable]
    return Sheet(id: "chain-annex", title: words.annexTitle, blocks: [.paragraph(introduction)] + tables.map { .table($0) })
  }

  private var note: Prose {
    [introduction, moving.count < different.count ? words.onlyMoving : nil, words.pictureNote].compactMap { $0 }.joined(separator: " ")
  }

  private var lead: Prose {
    switch assessment.lead {
    case .nothingBeside: words.nothingBeside
    case .notAsked: words.notAskedAtAll
    case .noDifference: words.noDifferenceAtAll
    case .largest(let variant, let effect): largest(variant, effect)
    }
  }

  /// The largest effect with its code, and what worsens most beside it.
  private func largest(_ variant: VariantID, _ effect: FamilyEffect) -> Prose {
    guard let own = assessment.variant(variant)?.variant else { return words.notAskedAtAll }
    let (address, codes) = (FigureAddress.figure(variant, .relativesArrived), brief.codes ?? FigureCodes(dossier))
    let today = assessment.today?.figure(.relativesArrived)?.meanLevel
    let worse = assessment.counterpart(of: address)
    let parts = [
      words.largest(own, effect, today: today, months: chain.months), worse.map { words.worsens($0.kind, $0.difference) },
      codes.code(of: address).map { words.code($0.text) },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private var introduction: Prose {
    let futures = assessment.receipt.futures ?? 0
    let scenario = assessment.receipt.arrivals.map(words.arrivals)
    let parts = [words.introduction(first: chain.firstMonth, last: lastMonth, futures: futures), bandless(futures), scenario]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// That few futures tell no bands.
  private func bandless(_ futures: Int) -> Prose? {
    guard futures < Bands.fewestForWide else { return nil }
    return futures < Bands.fewestForNarrow ? words.noBand(below: Bands.fewestForNarrow) : words.noWideBand(below: Bands.fewestForWide)
  }

  var lastMonth: CalendarMonth { chain.firstMonth.advanced(by: chain.months - 1) }

  var different: [VariantAssessment] { assessment.different(from: chain.baseline.id) }
  /// Those which the pictures with a bar a variant show.
  var moving: [VariantAssessment] { assessment.moving(from: chain.baseline.id) }
  var byEffect: [VariantAssessment] { assessment.byEffect(from: chain.baseline.id) }
}
