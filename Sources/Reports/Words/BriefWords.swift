import Assessments
import Chance
import Dossiers
import LegalReview
import Vocabulary

/// Words that the sheets of a brief share.
struct BriefWords: Bilingual {
  let language: Language

  /// What stands where a figure is not known or does not exist.
  static let unknown = "–"

  var yes: String { t("ja", "yes") }
  var no: String { t("nee", "no") }
  var and: String { t(" en ", " and ") }
  var variant: String { t("variant", "variant") }
  var withoutEnd: String { t("zonder einde", "without end") }
  var absent: String { t("geen", "none") }
  var notKnown: String { t("niet bekend", "not known") }

  /// From one end to the other.
  func range(from low: String, to high: String) -> String { t("\(low) tot \(high)", "\(low) to \(high)") }
  func perhaps(_ member: String) -> String { t("misschien \(member)", "perhaps \(member)") }

  /// A variant by its code and its name, without a link.
  func title(of variant: Variant) -> String { "\(variant.id) \(variant.name[language])" }

  /// The same with a link to the variant.
  func name(_ variant: Variant) -> Prose { "\(Prose(title(of: variant)), to: .variant(variant.id))" }

  /// A norm by source and article, with a link to it.
  func name(_ norm: Norm) -> Prose { "\(Prose(norm.reference[language]), to: .norm(norm.id))" }

  /// The twelve months before a month.
  func year(before month: CalendarMonth) -> String {
    let last = numbers.month(month.advanced(by: -1))
    return t("het jaar tot en met \(last)", "the year to \(last)")
  }

  /// A mean with its Monte-Carlo error; alone where a single future tells no error.
  func withError(_ mean: Estimate, _ show: (Double) -> String) -> String {
    mean.count > 1 ? "\(show(mean.mean)) ± \(numbers.people(mean.standardError))" : show(mean.mean)
  }

  /// A mean to the digits that its error bears, with that error; whole where it has none.
  func mean(_ estimate: Estimate, isSigned: Bool = false) -> Prose {
    guard estimate.mean.isFinite else { return Prose(Self.unknown) }
    let stable = estimate.stable
    let sign = isSigned && stable.value > 0 ? "+" : ""
    guard let decimals = stable.decimals, estimate.count > 1 else { return "\(figure: sign + numbers.exact(estimate.mean))" }
    let (error, last) = (estimate.standardError, stable.lastPlace ?? 0)
    let step = (0..<max(last, 0)).reduce(1.0) { step, _ in step * 10 }
    let written = decimals > 0 ? numbers.decimal(error, decimals) : numbers.decimal((error / step).rounded() * step, 0)
    return "\(figure: sign + numbers.decimal(stable.value, decimals)) ± \(figure: written)"
  }

  /// A value with its unit.
  func unit(_ number: String, of lever: Lever?) -> String { number + numbers.unit(lever?.unit ?? "", after: number) }

  /// From the lowest to the highest.
  func range(_ range: ClosedRange<Double>) -> String { "\(numbers.exact(range.lowerBound)) – \(numbers.exact(range.upperBound))" }

  /// What a value rests on: the reason why it was assumed, and the sources behind it.
  func ground(_ evidence: Evidence) -> Prose {
    let assumed: Prose = evidence.assumption.map { t("aanname: \($0.nl)", "assumption: \($0.en)") } ?? ""
    return "\(assumed)\(cite: evidence.sources)"
  }
}

extension Phrase {
  /// Whoever decides on applications, where the dossier names nobody.
  static let decidingService = Phrase(nl: "de dienst die beslist", en: "the deciding service")
}
