import LegalReview
import Vocabulary

/// Words of the sheet on what everything rests on.
struct EvidenceWords: Bilingual {
  let language: Language
  /// Names of levers as the dossier has them.
  var levers: [Lever] = []
  /// Names of norms as the dossier has them.
  var norms: [Norm] = []

  var common: BriefWords { BriefWords(language: language) }

  var title: String { t("Bewijs en aannamen", "Evidence and assumptions") }
  var conflictsTitle: Prose { t("Waar bronnen elkaar tegenspreken", "Where sources contradict each other") }
  var openTitle: Prose { t("Wat openblijft", "What stays open") }
  var sourcesTitle: Prose { t("Bronnen", "Sources") }

  var variantsCaption: Prose { t("De varianten: wat ze wijzigen", "The variants: what they change") }

  var variantsColumns: [Prose] {
    [
      t("variant", "variant"), t("instelling", "lever"), t("waarde", "value"), t("alternatief", "alternative"),
      t("bron of aanname", "source or assumption"),
    ]
  }

  /// A lever with the groups that it is set for.
  func lever(_ name: Prose, for groups: [StatusGroup]) -> Prose {
    let isAll = groups.count == StatusGroup.allCases.count
    let whom = isAll ? t("allen", "all") : groups.map { $0.name[language] }.joined(separator: ", ")
    return "\(name) (\(whom))"
  }

  /// The range of a value, or what else could be taken for it.
  func reach(_ evidence: Evidence, _ words: (LeverValue) -> String) -> Prose {
    Prose(evidence.range.map(common.range) ?? evidence.alternatives.map(words).joined(separator: "; "))
  }

  /// Two readings of one point, each with its sources.
  func conflict(_ variant: VariantID, _ conflict: Variant.Conflict) -> Prose {
    let against: Prose = t(" Daartegenover: ", " Against that: ")
    let readings = conflict.readings.map { "\($0.text[language])\(cite: $0.sources)" as Prose }.joined(separator: against)
    return "\(variant), \(conflict.topic[language]): \(readings)"
  }

  func open(_ variant: VariantID, _ point: Phrase) -> Prose { "\(variant): \(point[language])" }

  func normName(_ id: NormID) -> String { norms.first { $0.id == id }?.reference[language] ?? id.rawValue }

  func leverName(_ id: LeverID) -> String { levers.first { $0.id == id }?.name[language] ?? id.rawValue }
}
