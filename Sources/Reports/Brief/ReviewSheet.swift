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
  private let words: ReviewWords
  /// Ways to lift or break a verdict that are shown, smallest first.
  private static let mostChanges = 40

  public init(_ dossier: LawDossier, _ studies: [LegalStudy], language: Language, futures: Int? = nil) {
    self.dossier = dossier
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
    let gaps = words.terms.gaps(study.review)
    if !gaps.isEmpty { blocks += [.paragraph(words.notAssessed), .list(gaps)] }
    if study.review.conclusion.severity > Review.Conclusion.notAssessed.severity {
      blocks.append(.table(changes(words.lifts, study.lifts)))
    } else {
      blocks.append(.table(changes(words.breaks, study.breaks)))
    }
    blocks.append(.table(nearest(study)))
    return blocks
  }

  private func changes(_ caption: Prose, _ lifts: [Lift]) -> TableBlock {
    let rows = lifts.prefix(Self.mostChanges).map { lift in words.changeRow(lift, limits: lift.changes.count { dossier.lever($0.lever)?.kind != nil })
    }
    return TableBlock(caption: caption, columns: words.changeColumns, rows: rows.isEmpty ? [words.noChange] : rows)
  }

  private func nearest(_ study: LegalStudy) -> TableBlock {
    TableBlock(caption: words.nearest, columns: words.nearestColumns, rows: study.nearest.map(words.nearestRow))
  }
}
