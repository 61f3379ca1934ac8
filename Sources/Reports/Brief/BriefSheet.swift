import Assessments
import Chance
import Dossiers
import LegalReview
import Vocabulary

/// A sheet of a brief: what all of them say in the same words.
protocol BriefSheet: Bilingual {
  var brief: Brief { get }
}

extension BriefSheet {
  var language: Language { brief.language }
  var numbers: Numbers { brief.numbers }
  var dossier: Dossier { brief.dossier }
  var assessment: Assessment { brief.assessment }
  var baselineAnswer: VariantAssessment? { dossier.baseline.flatMap { assessment.variant($0) } }

  /// Whoever decides on applications and requests, as the dossier names it.
  var authority: Phrase { dossier.chain?.declarations.authority ?? .decidingService }

  func name(_ variant: Variant) -> String { "\(variant.id) \(variant.name[language])" }

  func word(_ conclusion: Review.Conclusion) -> String { conclusion.name[language] }

  /// A norm by source and article.
  func cite(_ norm: Norm) -> String { norm.reference[language] }

  /// Median and 90 % band; people per place where a unit is given.
  func banded(_ figure: Figure?, difference: Bool = true, per unit: Double = 1) -> String {
    guard let figure else { return "–" }
    let bands = difference ? figure.difference : figure.level
    guard bands.median.isFinite else { return "–" }
    if difference, bands.low == 0, bands.high == 0 { return "0" }
    let show: (Double) -> String = { difference ? numbers.change($0 / unit) : numbers.people($0 / unit) }
    return within(bands, show)
  }

  /// Words of a caption about the band of 90 %; empty where too few futures tell one.
  func banding(_ nl: String, _ en: String) -> String {
    (assessment.receipt.futures ?? 0) >= Bands.fewestForWide ? t(nl, en) : ""
  }

  /// A mean with its Monte-Carlo error; alone where a single future tells no error.
  func withError(_ mean: Estimate, _ show: (Double) -> String) -> String {
    mean.count > 1 ? "\(show(mean.mean)) ± \(numbers.people(mean.standardError))" : show(mean.mean)
  }

  func leverName(_ id: LeverID) -> String { dossier.lever(id)?.name[language] ?? id.rawValue }

  /// The value of a lever in words, with its unit.
  func words(_ value: LeverValue, of lever: LeverID) -> String {
    let lever = dossier.lever(lever)
    func name(_ id: String) -> String { lever?.choices.first { $0.id == id }?.name[language] ?? id }
    return switch value {
    case .number(.infinity): t("zonder einde", "without end")
    case .number(let number): withUnit(lever?.isDerived == true ? numbers.months(number) : numbers.exact(number), of: lever)
    case .flag(let flag): flag ? t("ja", "yes") : t("nee", "no")
    case .choice(let choice): lever?.unit == "date" ? CalendarMonth(choice).map(numbers.month) ?? choice : name(choice)
    case .set(let members): members.map(name).joined(separator: t(" en ", " and "))
    case .partlyKnown(let certain, let possible):
      (certain.map(name) + possible.map { t("misschien \(name($0))", "perhaps \(name($0))") }).joined(separator: t(" en ", " and "))
    case .absent: t("geen", "none")
    case .unknown: t("niet bekend", "not known")
    }
  }

  private func withUnit(_ number: String, of lever: Lever?) -> String { number + numbers.unit(lever?.unit ?? "", after: number) }

  /// The year in which variants are compared: the twelve months before the later date; empty without a chain.
  var laterYear: String {
    guard let chain = brief.chain?.chain else { return "" }
    let last = numbers.month(chain.laterMonth.advanced(by: -1))
    return t("het jaar tot en met \(last)", "the year to \(last)")
  }
}

extension Phrase {
  /// Whoever decides on applications, where the dossier names nobody.
  static let decidingService = Phrase(nl: "de dienst die beslist", en: "the deciding service")
}
