import Assessments
import Dossiers
public import Vocabulary

/// What can be shown of a run by itself, by the word of its page.
public enum RunPart: String, Sendable, Hashable, CaseIterable {
  case front, law, chain, room, places, past, consequences, evidence, parameters, sources, norms, rulings, receipt
}

extension Brief {
  /// The sheets of a part, those of one variant where the part has any of it; `nil` where the dossier does not ask its question, or the study was
  /// not run.
  public func sheets(of part: RunPart, variant: VariantID? = nil) -> [Sheet]? {
    let found: [Sheet?] =
      switch part {
      case .front: [sheet(.front)]
      case .law: [sheet(.law), sheet(.lawAnnex)]
      case .chain: [sheet(.chain), sheet(.chainAnnex)]
      case .room: [sheet(.table), sheet(.tableAnnex)]
      case .places: [sheet(.places), sheet(.placesAnnex)]
      case .past: [sheet(.studies)]
      case .consequences: ConsequencesSheets(assessment, of: dossier, variant: variant, language: language).sheets
      case .evidence: [sheet(.evidence)]
      case .parameters: [ParametersSheet(dossier, language: language).sheet]
      case .sources: [SourcesSheet(dossier, language: language).sheet]
      case .norms: [NormsSheet(assessment, of: dossier, language: language)?.sheet]
      case .rulings: [RulingsSheet(of: dossier, language: language)?.sheet]
      case .receipt: [sheet(.receipt)]
      }
    let sheets = found.compactMap { $0 }
    return sheets.isEmpty ? nil : sheets
  }
}
