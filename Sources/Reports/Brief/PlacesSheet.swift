public import Assessments
import Chance
import Dispersal
public import Dossiers
public import Vocabulary

/// How many places where, under today's law and what each variant changes.
public struct PlacesSheet: Sendable {
  public let assessment: Assessment
  public let dossier: Dossier
  public let language: Language
  let places: PlaceDossier

  /// `nil` for a dossier without places.
  public init?(_ assessment: Assessment, of dossier: Dossier, language: Language) {
    guard let places = try? dossier.withPlaces else { return nil }
    self.assessment = assessment
    self.dossier = dossier
    self.language = language
    self.places = places
  }

  var words: PlacesWords { PlacesWords(language: language) }
  var facts: PlaceFacts { places.places }
  var plan: DispersalPlan { places.plan }
  /// The chain that gives the need; `nil` where it is a number of the dossier, without dates, bands and variants.
  var chain: ChainDossier? { try? dossier.withChain }

  static let annexID = "places-annex"

  /// At most two pages: one sentence by rule, the map, places by inhabitants and by wealth, provinces, and what each variant changes.
  public var sheet: Sheet {
    let side = [rateChart, wealthChart].compactMap { $0 }.map { Block.chart($0) }
    let drawn = mapChart.map { [Block.chart($0)] } ?? []
    return Sheet(
      id: "places", title: words.title,
      blocks: [.lead(headline), .paragraph(opening)] + (drawn.isEmpty || side.isEmpty ? drawn + side : [.columns([drawn, side])])
        + [.table(provinceTable)] + (changesChart.map { [.chart($0)] } ?? []) + [.note(words.about(annex: Self.annexID))])
  }

  /// Assumptions, ties and all municipalities.
  public var annex: Sheet {
    let assumptions = [facts.keyEvidence, facts.ruleEvidence].compactMap(\.assumption).map { Block.paragraph(Prose($0[language])) }
    return Sheet(
      id: Self.annexID, title: words.annexTitle,
      blocks: assumptions + (assessment.places?.first.ties.blocks(in: language) ?? []) + [.table(municipalityTable)])
  }

  /// The need, then key and rule.
  private var opening: Prose {
    let own = facts.provinceKeyEvidence.map { words.provinceKey($0.sources) } ?? ""
    return [need, words.sharing(facts), own].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var need: Prose {
    switch facts.need {
    case .given(let given): words.given(given)
    case .ofChain(let month, let utilisation):
      chain.map { words.ofChain(month.value, $0.laterMonth, worked: $0.monthsByLater, utilisation: utilisation) } ?? ""
    }
  }
}
