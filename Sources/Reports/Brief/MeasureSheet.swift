public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// A measure of reception or dispersal before the law: the verdict, the findings with their article and rulings, what was not assessed, and the
/// rulings nearest to it.
public struct MeasureSheet: Sendable {
  public let review: MeasureReview
  public let language: Language
  private let words: MeasureWords

  public init(_ review: MeasureReview, of law: LawDossier, language: Language) {
    self.review = review
    self.language = language
    words = MeasureWords(law, language)
  }

  public var sheet: Sheet {
    Sheet(id: "measure-\(review.measure.id)", title: words.title(review.measure), blocks: [.paragraph(words.summary(review.measure))] + blocks)
  }

  /// The legal finding on a binding decision, to stand under it.
  public var finding: Sheet { Sheet(id: "decision-law", title: words.ofDecision, blocks: blocks) }

  private var blocks: [Block] {
    var blocks: [Block] = [.paragraph(words.verdict(review)), .table(levers)]
    if !review.findings.isEmpty { blocks.append(.table(findings)) }
    if !review.review.answers.isEmpty {
      let answers = AnswerWords(words.terms)
      blocks += [.paragraph(answers.heading), .list(review.review.answers.map(answers.line))]
    }
    let gaps = words.terms.gaps(review.review.gaps)
    if !gaps.isEmpty { blocks += [.paragraph(words.notAssessed), .list(gaps)] }
    if !review.notInForce.isEmpty { blocks.append(.paragraph(words.notInForce(review.notInForce, on: review.date))) }
    return blocks + [.table(nearest), .note(words.noAdvice)]
  }

  private var levers: TableBlock {
    TableBlock(caption: words.levers, columns: words.leverColumns, rows: review.measure.levers.map(words.lever))
  }

  private var findings: TableBlock {
    TableBlock(caption: words.findings, columns: words.findingColumns, rows: review.findings.map(words.finding))
  }

  private var nearest: TableBlock {
    TableBlock(caption: words.nearest, columns: words.nearestColumns, rows: review.nearest.filter { $0.likeness > 0 }.map(words.near))
  }
}
