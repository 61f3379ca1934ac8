import Dossiers
import Vocabulary

/// What a source of a dossier stands behind.
enum SourceUse: Hashable {
  /// A value of the chain, by its name.
  case value(Phrase)
  case origin(Phrase)
  /// Observations of a measure.
  case observations
  case forecasts
  case lever(LeverID)
  case variant(VariantID)
  case party(PartyID)

  /// The uses of every source, each once, in the order of the dossier.
  static func all(in dossier: Dossier) -> [SourceID: [SourceUse]] {
    var uses: [SourceID: [SourceUse]] = [:]
    for (use, sources) in ofChain(dossier) + ofVariants(dossier) + ofParties(dossier) {
      for source in sources where !(uses[source] ?? []).contains(use) { uses[source, default: []].append(use) }
    }
    return uses
  }

  private static func ofChain(_ dossier: Dossier) -> [(SourceUse, [SourceID])] {
    guard let chain = dossier.chain else { return [] }
    let values = chain.calibration.items.map { (SourceUse.value($0.name), $0.evidence.sources) }
    let origins = chain.origins.map { (SourceUse.origin($0.name), $0.sources) }
    return values + origins + [(.observations, chain.series.map(\.source)), (.forecasts, chain.forecasts.map(\.source))]
  }

  private static func ofVariants(_ dossier: Dossier) -> [(SourceUse, [SourceID])] {
    let levers = dossier.levers.map { (SourceUse.lever($0.id), $0.evidence.sources) }
    let variants = dossier.variants.map { variant in
      let readings = variant.conflicts.flatMap(\.readings).flatMap(\.sources)
      return (SourceUse.variant(variant.id), variant.sources + variant.changes.flatMap(\.evidence.sources) + readings)
    }
    return levers + variants
  }

  private static func ofParties(_ dossier: Dossier) -> [(SourceUse, [SourceID])] {
    (dossier.talks?.politics.parties ?? []).map { party in
      let positions = party.positions.flatMap { $0.evidence.sources + $0.readings.flatMap(\.sources) }
      let rest = party.redLines.flatMap(\.sources) + party.walkAways.flatMap(\.evidence.sources) + party.outcomes.flatMap(\.evidence.sources)
      return (.party(party.id), positions + rest)
    }
  }
}
