import Assessments
import Chance
import Dossiers
import Vocabulary

/// Measures added one by one, in words.
struct LedgerWords: Bilingual {
  let language: Language
  private var figures: ChainFigureWords { ChainFigureWords(language: language) }

  var title: String { t("Maatregel voor maatregel", "Measure by measure") }
  var lead: Prose {
    t(
      "Wat elke maatregel alleen doet, wat zij opgeteld zouden doen, en wat zij samen doen: het deel dat geen som is, staat apart.",
      "What each measure does alone, what they would do added up, and what they do together: the part that is no sum stands apart.")
  }
  var none: Prose {
    t("Geen variant van deze run bestaat uit twee of meer andere.", "No variant of this run is made of two or more others.")
  }
  var notKept: Prose {
    t(
      "De toekomsten van deze run zijn niet bewaard, dus optellen per toekomst kan niet.",
      "The futures of this run were not kept, so nothing can be added up future by future.")
  }

  func heading(_ whole: VariantID, _ parts: [VariantID]) -> Prose {
    let list = parts.map { "\($0)" as Prose }.joined(separator: " + ")
    return t("\(whole) uit \(list)", "\(whole) from \(list)")
  }

  func interplay(_ whole: VariantID, _ line: LedgerFacts.Line) -> Prose {
    let (name, rest) = (figures.name(line.kind), figures.difference(line.kind, line.interplay.mean))
    let together = figures.difference(line.kind, line.together.mean)
    return t(
      "\(whole), \(name): samen \(figure: together), waarvan \(figure: rest) geen som van de delen is.",
      "\(whole), \(name): \(figure: together) together, of which \(figure: rest) is no sum of the parts.")
  }

  func caption(_ kind: FigureKind) -> Prose {
    let name = figures.name(kind)
    return t("\(name), gemiddeld verschil met het huidige recht", "\(name), mean difference from today's law")
  }
  var columns: [Prose] {
    [t("maatregel", "measure"), t("alleen", "alone"), t("90% van de toekomsten", "90% of the futures"), t("opgeteld", "added up")]
  }

  func row(_ variant: VariantID, _ kind: FigureKind, alone: MeanDifference, addedUp: MeanDifference) -> [Prose] {
    ["\(variant)", mean(kind, alone), band(kind, alone), mean(kind, addedUp)]
  }

  func rest(_ line: LedgerFacts.Line) -> [Prose] {
    [t("wat geen som is", "what is no sum"), mean(line.kind, line.interplay), band(line.kind, line.interplay), mean(line.kind, line.together)]
  }

  func whole(_ variant: VariantID, _ line: LedgerFacts.Line) -> [Prose] {
    [t("\(variant), samen", "\(variant), together"), mean(line.kind, line.together), band(line.kind, line.together), mean(line.kind, line.together)]
  }

  private func mean(_ kind: FigureKind, _ difference: MeanDifference) -> Prose { "\(figure: figures.difference(kind, difference.mean))" }

  private func band(_ kind: FigureKind, _ difference: MeanDifference) -> Prose {
    let values = difference.bands.values
    return "\(figure: figures.band(values[0], values[6]) { figures.change(kind, $0) })"
  }
}
