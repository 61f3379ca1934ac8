public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// A variant before the law: verdicts, the way to each, what would lift or break it, and the rulings nearest to it.
public struct ReviewSheet: Sendable {
  public let dossier: LawDossier
  public let studies: [LegalStudy]
  public let language: Language
  /// Futures of the chain that the norms read from; `nil` without a chain.
  public let futures: Int?
  /// The run that has the price of a lift; `nil` where none was made.
  public let assessment: Assessment?
  private let words: ReviewWords
  private let found: [FindingTrust]
  /// Ways to lift or break a verdict that are shown, smallest first.
  private static let mostChanges = 40

  public init(_ dossier: LawDossier, _ studies: [LegalStudy], language: Language, futures: Int? = nil, assessment: Assessment? = nil) {
    self.assessment = assessment
    self.dossier = dossier
    found = dossier.findingTrust
    self.futures = futures
    self.studies = studies
    self.language = language
    words = ReviewWords(dossier, language)
  }

  public var sheets: [Sheet] {
    guard let first = studies.first else { return [] }
    var head: [Block] = [.paragraph(words.terms.name(first.variant.summary)), .table(overview)]
    if studies.contains(where: \.review.couldBeWorse) { head.append(.note(words.star)) }
    if let futures { head.append(.paragraph(words.size(futures))) }
    return [Sheet(id: "overview", title: words.terms.variant(first.variant).words, blocks: head)]
      + studies.enumerated().map { index, study in
        Sheet(id: "study-\(index)", title: words.way.line(dossier.trace(study).fact).words, blocks: blocks(study))
      }
  }

  private var overview: TableBlock {
    TableBlock(
      caption: words.overview, columns: words.overviewColumns,
      rows: studies.map { words.overviewRow($0, dossier.standing($0.review, of: $0.variant, for: $0.group)) })
  }

  private func blocks(_ study: LegalStudy) -> [Block] {
    var blocks: [Block] = [
      .paragraph(LegalParagraph(dossier, study, language: language).prose), .list(words.way.lines(dossier.trace(study).children)),
    ]
    if !study.review.answers.isEmpty {
      let answers = AnswerWords(words.terms)
      blocks += [.paragraph(answers.heading), .list(study.review.answers.map(answers.line))]
    }
    let gaps = words.terms.gaps(study.review)
    if !gaps.isEmpty { blocks += [.paragraph(words.notAssessed), .list(gaps)] }
    if study.review.conclusion.severity > Review.Conclusion.notAssessed.severity {
      blocks.append(.table(lifts(study)))
    } else {
      blocks.append(.table(breaks(study.breaks)))
    }
    return blocks + rulings(study)
  }

  /// Bundles first: a lawyer thinks of them before a single lever.
  private func lifts(_ study: LegalStudy) -> TableBlock {
    let all = study.lifts.filter { $0.bundle != nil } + study.lifts.filter { $0.bundle == nil }
    let rows = all.prefix(Self.mostChanges).map { lift in
      words.liftRow(lift, limits: limits(lift), dossier.price(of: lift, of: study.variant, for: study.group, in: assessment))
    }
    return TableBlock(caption: words.lifts, columns: words.liftColumns, rows: rows.isEmpty ? [words.noLift(study.review)] : rows)
  }

  private func breaks(_ breaks: [Lift]) -> TableBlock {
    let rows = breaks.prefix(Self.mostChanges).map { words.changeRow($0, limits: limits($0)) }
    return TableBlock(caption: words.breaks, columns: words.changeColumns, rows: rows.isEmpty ? [words.noChange] : rows)
  }

  /// How many of the changes are of the restriction itself.
  private func limits(_ lift: Lift) -> Int { lift.changes.count { dossier.lever($0.lever)?.kind != nil } }

  /// The nearest rulings, the nearest that went the other way, and how often such findings agreed with courts.
  private func rulings(_ study: LegalStudy) -> [Block] {
    let trust = TrustWords(language: language)
    guard !study.review.deciding.isEmpty else { return [.table(nearest(study))] }
    let opposite = study.opposite.map { trust.aContrario($0, words.terms.ruling($0.ruling)) } ?? trust.noOpposite
    return [
      .table(nearest(study)), .paragraph(opposite), .paragraph(trust.heading), .list(trust.lines(study.review, found)),
    ]
  }

  private func nearest(_ study: LegalStudy) -> TableBlock {
    TableBlock(
      caption: study.review.deciding.isEmpty ? words.nearestOfAll : words.nearest, columns: words.nearestColumns,
      rows: study.nearest.map(words.nearestRow))
  }
}
