import Assessments
import Chance
import Dossiers
import LegalReview
import Vocabulary

/// The words of what would lift a verdict, and of its price.
struct LiftWords: Bilingual {
  let terms: LegalWords
  var language: Language { terms.language }

  init(_ terms: LegalWords) { self.terms = terms }

  /// The changes, after the name of the bundle where they are of one.
  func changes(_ lift: Lift) -> Prose {
    let changes = terms.changes(lift.changes)
    guard let bundle = terms.law.law.liftBundles.first(where: { $0.id == lift.bundle }) else { return changes }
    return "\(bundle.name[language]): \(changes)"
  }

  /// The same in few words: of a bundle its name alone.
  func short(_ lift: Lift) -> Prose {
    terms.law.law.liftBundles.first { $0.id == lift.bundle }.map { Prose($0.name[language]) } ?? terms.changes(lift.changes)
  }

  var nothing: Prose { t("niets gevonden", "nothing found") }

  /// That nothing was found, with what stands in the way: the norms of the worst findings that count.
  func none(_ review: Review) -> Prose {
    let worst = review.findings.filter(\.counts).map(\.verdict).max()
    let norms = review.findings.filter { $0.counts && $0.verdict == worst }.map(\.norm).reduce(into: [NormID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let reason: Prose = terms.norms(norms).joined(separator: "; ")
    let tried: Prose = t(
      "niets gevonden: geen instelling, geen paar en geen bundel van het dossier", "nothing found: no lever, no pair and no bundle of the dossier")
    return norms.isEmpty ? tried : t("\(tried); in de weg staat: \(reason)", "\(tried); in the way stands: \(reason)")
  }

  var priceColumn: Prose { t("prijs: nareizigers tegenover nu", "price: relatives against today") }

  func price(_ price: LiftPrice) -> Prose {
    switch price {
    case .unread: return t("de keten leest dit niet: geen ander effect", "the chain does not read it: no other effect")
    case .today: return t("geen verschil met nu", "no difference from today")
    case .notComputed: return t("niet berekend", "not computed")
    case .variant(let variant, let mean):
      let (change, error) = (numbers.stable(mean), numbers.whole(Int(mean.standardError.rounded(.up))))
      return t("\(change) gemiddeld, fout \(error) (als \(variant))", "\(change) on average, error \(error) (as \(variant))")
    }
  }
}
