import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Reports
import Vocabulary

/// What the commands on shares take.
struct NeedOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(say(NeedWords.need)))
  var need: WholeNumber<NeededPlaces>?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(NeedWords.futures)))
  var futures: WholeNumber<Futures> = 200

  @Option(help: ArgumentHelp(say(OptionWords.capacity)))
  var capacity: CapacityScenario = .answering

  @Option(help: ArgumentHelp(say(NeedWords.key)))
  var key: ShareKey?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(NeedWords.year)))
  var year: WholeNumber<KeyYear>?

  @Option(help: ArgumentHelp(say(NeedWords.rule)))
  var rule: ApportionmentRule?

  /// The places of the dossier under the key and rule asked for.
  func places(of loaded: LoadedDossier) throws -> PlaceDossier {
    let places = try loaded.dossier.withPlaces
    if key == .populationWealth, !places.places.hasWealth { throw QuestionError.noWealth }
    return try places.sharing(byKeyOf: year?.value).sharing(by: key, rule: rule)
  }

  /// The need given, or the number that the dossier gives, or that of a stored run under today's law at the date of the first cycle.
  func need(of loaded: LoadedDossier, _ common: CommonOptions) throws -> Int {
    if let need { return need.value }
    if case .given(let given)? = loaded.dossier.places?.need { return given.value }
    let runs = try common.runs(loaded)
    let baseline = try loaded.dossier.withChain.baseline
    let run = try runs.run(AssessmentRequest(variants: [baseline.id], futures: futures.value, capacity: capacity))
    guard let need = try runs.store.places(run)?.first, let month = need.month else { throw AssessmentError.noPart(.chain) }
    tell(NeedWords.byChain(need.median, low: need.low, high: need.high, on: month)[common.language])
    if need.low == nil { tell(NeedWords.noBand(futures: futures.value)[common.language]) }
    return need.median
  }
}
