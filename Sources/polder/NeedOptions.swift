import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Reports
import Vocabulary

/// What the commands on shares take.
struct NeedOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(
        nl: "Behoefte in plaatsen (anders wat de keten geeft onder het huidige recht).",
        en: "Need in places (else what the chain gives under today's law).")))
  var need: WholeNumber<NeededPlaces>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(nl: "Toekomsten van de keten, zonder --need.", en: "Futures of the chain, without --need.")))
  var futures: WholeNumber<Futures> = 200

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Sleutel: population of population_wealth (anders die van het dossier).",
        en: "Key: population or population_wealth (else the dossier's).")))
  var key: ShareKey?

  @Option(help: ArgumentHelp(say(nl: "Afrondingsregel (anders die van het dossier).", en: "Rounding rule (else the dossier's).")))
  var rule: ApportionmentRule?

  /// The places of the dossier under the key and rule asked for.
  func places(of loaded: LoadedDossier) throws -> PlaceDossier {
    let places = try loaded.dossier.withPlaces
    if key == .populationWealth, !places.places.hasWealth { throw QuestionError.noWealth }
    return places.sharing(by: key, rule: rule)
  }

  /// The need given, or the number that the dossier gives, or that of a stored run under today's law at the date of the first cycle.
  func need(of loaded: LoadedDossier, _ common: CommonOptions) throws -> Int {
    if let need { return need.value }
    if case .given(let given)? = loaded.dossier.places?.need { return given.value }
    let runs = try common.runs(loaded)
    let baseline = try loaded.dossier.withChain.baseline
    let run = try runs.run(AssessmentRequest(variants: [baseline.id], futures: futures.value))
    guard let need = try runs.store.places(run)?.first, let month = need.month else { throw AssessmentError.noPart(.chain) }
    let places = Phrase.counted(need.median, ("plaats", "plaatsen"), ("place", "places"))
    let band =
      zip([need.low].compactMap { $0 }, [need.high].compactMap { $0 }).map { low, high in
        Phrase(
          nl: " (90%: \(Numbers(.nl).whole(low)) tot \(Numbers(.nl).whole(high)))",
          en: " (90%: \(Numbers(.en).whole(low)) to \(Numbers(.en).whole(high)))")
      }.first ?? Phrase(same: "")
    tell(
      Phrase(
        nl: "Behoefte volgens de keten op 1 \(Numbers(.nl).month(month)): \(places.nl)\(band.nl).",
        en: "Need by the chain on 1 \(Numbers(.en).month(month)): \(places.en)\(band.en).")[common.language])
    return need.median
  }
}
