import Dispersal
import Dossiers
import LegalReview
import Vocabulary

/// What a source of a dossier stands behind.
enum SourceUse: Hashable {
  /// A value of the chain, by its name.
  case value(CalibrationKey, Phrase)
  case origin(Phrase)
  /// Observations of a measure, by its name in the series.
  case series(String)
  case forecasts
  /// The people in the chain on the opening date.
  case opening
  /// A measure that was in force, by its name.
  case experiment(Phrase)
  case lever(LeverID)
  case variant(VariantID)
  case norm(NormID)
  case ruling(RulingID)
  case party(PartyID)
  /// A party of which no position is known.
  case silent(PartyID)
  /// A measure on the table or one of its options, by the name of the measure.
  case measure(Phrase)
  /// A table among several, a vote as it was cast, and what is told in two ways, each by its name.
  case seating(Phrase), ballot(Phrase), conflict(Phrase)
  /// A chamber or the council, by its name.
  case body(Phrase)
  case baseRate(Phrase)
  case namedPackage(Phrase)
  /// An event of the talks, by what happened.
  case event(Phrase)
  /// The chronology as acts.
  case chronology
  /// How uncertain positions are.
  case uncertainty
  /// Inhabitants, the key, the rule, the need and other names of municipalities.
  case places
  /// A step of the act, by its name.
  case step(Phrase)

  /// The uses of every source, each once, in the order of the dossier.
  static func all(in dossier: Dossier) -> [SourceID: [SourceUse]] {
    var uses: [SourceID: [SourceUse]] = [:]
    for (use, sources) in ofChain(dossier) + ofVariants(dossier) + ofLaw(dossier) + ofTalks(dossier) + ofPlaces(dossier) {
      for source in sources where !(uses[source] ?? []).contains(use) { uses[source, default: []].append(use) }
    }
    return uses
  }

  private typealias Uses = [(SourceUse, [SourceID])]

  private static func ofChain(_ dossier: Dossier) -> Uses {
    guard let chain = dossier.chain else { return [] }
    var uses: Uses = chain.calibration.items.map { (SourceUse.value($0.key, $0.name), $0.evidence.sources) }
    uses += chain.calibration.groups.flatMap { group in
      group.members.map { (SourceUse.value($0, chain.calibration[item: $0].name), group.evidence.sources) }
    }
    uses += chain.origins.map { (SourceUse.origin($0.name), $0.sources) }
    uses += chain.series.map { (SourceUse.series($0.measure), [$0.source]) }
    uses.append((.forecasts, chain.forecasts.map(\.source)))
    uses.append((.opening, sources(of: chain.opening)))
    if let experiment = chain.experiment { uses.append((.experiment(experiment.name), sources(of: experiment))) }
    return uses
  }

  private static func sources(of opening: OpeningFacts) -> [SourceID] {
    let counts: [Sourced<Int>] = [opening.asylumQueue, opening.familyQueue, opening.grantedTravelling, opening.permitHolders, opening.inReception]
    let months: [Sourced<Double>] = [opening.sponsorDecisionMonths, opening.permitHolderLongestMonths]
    let ages = (opening.asylumAges + opening.familyAges).flatMap(\.evidence.sources)
    return counts.flatMap(\.evidence.sources) + months.flatMap(\.evidence.sources) + ages
  }

  private static func sources(of experiment: ExperimentFacts) -> [SourceID] {
    let counts: [Sourced<Int>] = [
      experiment.asylumQueue, experiment.familyQueue, experiment.familyLongestWaitMonths, experiment.grantedTravelling, experiment.permitHolders,
      experiment.heldUp,
    ]
    let quarters = ([experiment.before].compactMap { $0 } + experiment.observed).flatMap(\.sources)
    return counts.flatMap(\.evidence.sources) + quarters + experiment.claims.flatMap(\.sources) + experiment.stocks.flatMap(\.sources)
  }

  private static func ofVariants(_ dossier: Dossier) -> Uses {
    let levers = dossier.levers.map { (SourceUse.lever($0.id), $0.evidence.sources) }
    let variants = dossier.variants.map { variant in
      let readings = variant.conflicts.flatMap(\.readings).flatMap(\.sources)
      return (SourceUse.variant(variant.id), variant.sources + variant.changes.flatMap(\.evidence.sources) + readings)
    }
    return levers + variants
  }

  /// A ruling names no source but an address: where a source has the same, it is that ruling, and stands behind the norms that rest on it.
  private static func ofLaw(_ dossier: Dossier) -> Uses {
    guard let law = dossier.law else { return [] }
    func telling(of ruling: RulingID) -> [SourceID] {
      guard let address = law.rulings.first(where: { $0.id == ruling })?.address, !address.isEmpty else { return [] }
      return dossier.sources.filter { $0.address == address }.map(\.id)
    }
    let rulings: Uses = law.rulings.map { (SourceUse.ruling($0.id), telling(of: $0.id)) }
    let norms: Uses = law.norms.map { (SourceUse.norm($0.id), $0.authorities.flatMap(telling)) }
    return rulings + norms
  }

  private static func ofTalks(_ dossier: Dossier) -> Uses {
    guard let talks = dossier.talks else { return [] }
    let politics = talks.allPolitics
    var uses: Uses = politics.parties.map { (SourceUse.party($0.id), sources(of: $0)) }
    uses += politics.chambers.map { (SourceUse.body($0.name), $0.sources) }
    if let council = politics.council { uses.append((.body(council.name), council.sources + council.rules.flatMap(\.evidence.sources))) }
    uses += politics.baseRates.map { (SourceUse.baseRate($0.text), $0.sources) }
    uses += politics.packages.map { (SourceUse.namedPackage($0.name), $0.evidence.sources) }
    uses.append((.uncertainty, politics.uncertainty.evidence.sources))
    uses += politics.measures.map { (SourceUse.measure($0.name), $0.sources + $0.options.flatMap(\.sources)) }
    uses += politics.silent.map { (SourceUse.silent($0.id), $0.sources) }
    uses += politics.ballots.map { (SourceUse.ballot($0.name), $0.sources + $0.rules.flatMap(\.sources)) }
    uses += politics.tables.map { (SourceUse.seating($0.name), $0.evidence.sources) }
    uses += talks.events.map { (SourceUse.event($0.what), $0.sources) }
    uses += talks.conflicts.map { (SourceUse.conflict($0.topic), $0.readings.flatMap(\.sources)) }
    if let replay = talks.replay { uses.append((.chronology, replay.steps.flatMap(\.acts).flatMap(\.sources))) }
    return uses
  }

  private static func sources(of party: PoliticalParty) -> [SourceID] {
    let positions = party.positions.flatMap { $0.evidence.sources + $0.readings.flatMap(\.sources) }
    let lines = party.redLines.flatMap(\.sources) + party.walkAways.flatMap(\.evidence.sources)
    return positions + lines + party.outcomes.flatMap(\.evidence.sources) + party.pairs.flatMap(\.evidence.sources)
  }

  private static func ofPlaces(_ dossier: Dossier) -> Uses {
    guard let places = dossier.places else { return [] }
    let need: [SourceID] =
      switch places.need {
      case .ofChain(let month, let utilisation): month.evidence.sources + utilisation.evidence.sources
      case .given(let given): given.evidence.sources
      }
    let own = places.populationSources + places.keyEvidence.sources + places.ruleEvidence.sources + (places.smallestSiteEvidence?.sources ?? [])
    let steps: Uses = places.procedure?.steps.map { (SourceUse.step($0.name), $0.sources) } ?? []
    let act = (places.procedure?.groundSources ?? []) + (places.procedure?.moneyEvidence.sources ?? [])
    let names = places.otherNames.flatMap(\.sources)
    var provincial = places.provinceKeyEvidence?.sources ?? []
    if let balance = places.balance { provincial += balance.evidence.sources + balance.periods.flatMap(\.evidence.sources) }
    return [(SourceUse.places, need + own + names + act + provincial)] + steps
  }
}
