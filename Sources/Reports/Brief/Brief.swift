public import Assessments
import Chance
import LegalReview
public import Vocabulary

/// The brief of an assessment: one page first, then a sheet a question, the evidence and the receipt; the same content in every format.
public struct Brief: Bilingual, Sendable {
  public let dossier: Dossier
  public let assessment: Assessment
  public let language: Language
  /// A municipality to put forward, by code; `nil` for the largest change.
  public let municipality: String?
  let numbers: Numbers

  public init(_ assessment: Assessment, of dossier: Dossier, language: Language, municipality: String? = nil) {
    self.assessment = assessment
    self.dossier = dossier
    self.language = language
    self.municipality = municipality
    numbers = Numbers(language)
  }

  /// Front page, law, chain, table, places, backtest, evidence, receipt.
  public var sheets: [Sheet] { [front, lawSheet, chainSheet, tableSheet, placesSheet, backtestSheet, evidenceSheet, receiptSheet] }

  private var backtestSheet: Sheet { BacktestSheet(assessment.backtest, assessment.experiment, language: language).sheet }

  public var html: String { HTMLRendering(language).render(sheets, title: dossier.title[language]) }
  public var markdown: String { MarkdownRendering().render(sheets) }
  public var text: String { TextRendering().render(sheets) }

  /// The table of variants and questions as plain text.
  public func overviewText(width: Int = 120) -> String { TextRendering(width: width).render(overview) }

  /// The findings of the front page as plain text.
  public func findingsText(width: Int = 120) -> String { TextRendering(width: width).render(.list(findings)) }

  func name(_ variant: Variant) -> String { "\(variant.id) \(variant.name[language])" }

  func word(_ conclusion: Review.Conclusion) -> String {
    switch conclusion {
    case .unchanged: t("ongewijzigd", "unchanged")
    case .tenable: Verdict.tenable.name[language]
    case .notAssessed: t("niet beoordeeld", "not assessed")
    case .atRisk: Verdict.atRisk.name[language]
    case .contrary: Verdict.contrary.name[language]
    }
  }

  /// Median and 90 % band; people per place where a unit is given.
  func banded(_ figure: Figure?, difference: Bool = true, per unit: Double = 1) -> String {
    guard let figure else { return "–" }
    let bands = difference ? figure.difference : figure.level
    guard bands.median.isFinite else { return "–" }
    if difference, bands.low == 0, bands.high == 0 { return "0" }
    let show: (Double) -> String = { difference ? numbers.change($0 / unit) : numbers.people($0 / unit) }
    return "\(show(bands.median)) (\(show(bands.low)) \(t("tot", "to")) \(show(bands.high)))"
  }

  var baselineAnswer: VariantAssessment? { assessment.variant(dossier.baseline) }

  /// A norm by source and article.
  func cite(_ norm: Norm) -> String { norm.reference[language] }

  /// The year in which variants are compared: the twelve months before the later date.
  var laterYear: String {
    let last = numbers.month(dossier.laterMonth.advanced(by: -1))
    return t("het jaar tot en met \(last)", "the year to \(last)")
  }

  var lastMonth: CalendarMonth { dossier.firstMonth.advanced(by: dossier.months - 1) }
}
