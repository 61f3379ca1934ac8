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

  public var sheet: Sheet {
    let today = assessment.places
    let assumptions = [facts.keyEvidence, facts.ruleEvidence].compactMap(\.assumption).map { Block.paragraph(Prose($0[language])) }
    let drawn: [Block] = today.map { facts.boundaries.isEmpty ? [] : [map($0)] } ?? []
    return Sheet(
      id: "places", title: words.title,
      blocks: [.paragraph(opening)] + assumptions + [.table(provinceTable)] + drawn + (today?.first.ties.blocks(in: language) ?? [])
        + [.details(summary: words.all(plan.municipalities.count), [.table(municipalityTable)])])
  }

  /// The need, then key and rule.
  private var opening: Prose {
    [need, words.sharing(plan.key, wealth: facts.wealthName, plan.rule)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var need: Prose {
    switch facts.need {
    case .given(let given): words.given(given)
    case .ofChain(let month, let utilisation):
      chain.map { words.ofChain(month.value, $0.laterMonth, worked: $0.monthsByLater, utilisation: utilisation) } ?? ""
    }
  }

  private func map(_ today: PlacesAnswer) -> Block {
    let title = words.map(in: today.first.month)
    let values = plan.municipalities.indices.map {
      MapPlot.Place(plan.municipalities[$0].code, plan.municipalities[$0].name, Double(today.first.municipalities[$0]))
    }
    return .chart(
      Chart(
        title, unit: words.placesUnit, .map(MapPlot(values, in: facts.boundaries)), sentence: words.listed(title), language: language))
  }
}
