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

  /// Words that all sheets of a brief have.
  var common: BriefWords { BriefWords(language: language) }

  /// A variant by its code and its name, with a link to it.
  func name(_ variant: Variant) -> Prose { common.name(variant) }

  /// The same for a title, which takes no links.
  func title(of variant: Variant) -> String { common.title(of: variant) }

  /// Of a level the median, of a difference the mean with its error, each with the band of 90 %; people per place where a unit is given.
  func banded(_ figure: Figure?, difference: Bool = true, per unit: Double = 1) -> String {
    guard let figure else { return "–" }
    let bands = difference ? figure.difference : figure.level
    guard bands.median.isFinite else { return "–" }
    if difference, bands.low == 0, bands.high == 0 { return "0" }
    guard difference else { return within(bands) { numbers.people($0 / unit) } }
    return changed(figure.meanDifference.scaled(by: 1 / unit), bands) { numbers.change($0 / unit) }
  }

  /// A mean difference with its error, and the band of 90 % where enough futures tell it.
  func changed(_ mean: Estimate, _ bands: Bands, _ show: (Double) -> String) -> String {
    let told = common.mean(mean, isSigned: true).words
    guard bands.low.isFinite, bands.high.isFinite else { return told }
    return "\(told) (\(common.range(from: show(bands.low), to: show(bands.high))))"
  }

  /// The same as a text.
  @_disfavoredOverload func banded(_ figure: Figure?, difference: Bool = true, per unit: Double = 1) -> Prose {
    Prose(banded(figure, difference: difference, per: unit) as String)
  }

  /// A mean with its Monte-Carlo error; alone where a single future tells no error.
  func withError(_ mean: Estimate, _ show: (Double) -> String) -> String { common.withError(mean, show) }

  /// A lever by its name, with a link to it.
  func name(_ lever: LeverID) -> Prose { "\(Prose(leverName(lever)), to: .lever(lever))" }

  /// The same as plain words.
  func leverName(_ id: LeverID) -> String { dossier.lever(id)?.name[language] ?? id.rawValue }

  /// The value of a lever in words, with its unit.
  func words(_ value: LeverValue, of lever: LeverID) -> String {
    let lever = dossier.lever(lever)
    func name(_ id: String) -> String { lever?.choices.first { $0.id == id }?.name[language] ?? id }
    return switch value {
    case .number(.infinity): common.withoutEnd
    case .number(let number): common.unit(lever?.isDerived == true ? numbers.months(number) : numbers.exact(number), of: lever)
    case .flag(let flag): flag ? common.yes : common.no
    case .choice(let choice): lever?.unit == "date" ? CalendarMonth(choice).map(numbers.month) ?? choice : name(choice)
    case .set(let members): members.map(name).joined(separator: common.and)
    case .partlyKnown(let certain, let possible):
      (certain.map(name) + possible.map { common.perhaps(name($0)) }).joined(separator: common.and)
    case .absent: common.absent
    case .unknown: common.notKnown
    }
  }

  /// The same as a text.
  @_disfavoredOverload func words(_ value: LeverValue, of lever: LeverID) -> Prose { Prose(words(value, of: lever) as String) }
}
