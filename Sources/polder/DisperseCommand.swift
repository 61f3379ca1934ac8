import Archive
public import ArgumentParser
import Assessments
public import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

struct DisperseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disperse",
    abstract: say(
      nl: "Verdeelt opvangplaatsen: aandelen, ruilen, het verdeelbesluit, locaties, gezinnen, en een brief per gemeente.",
      en: "Spreads reception places: shares, trades, the distribution decision, sites, families, and a letter for each municipality."),
    subcommands: [
      DisperseShares.self, DisperseCompare.self, DisperseFairness.self, DisperseTable.self, DisperseDecide.self, DisperseProcedure.self,
      DisperseSites.self, DispersePlace.self, DisperseLetters.self,
    ], defaultSubcommand: DisperseShares.self)
}

/// What the commands on shares take.
struct NeedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        nl: "Behoefte in plaatsen (anders wat de keten geeft onder het recht van nu).",
        en: "Need in places (else what the chain gives under today's law).")))
  var need: Int?

  @Option(help: ArgumentHelp(say(nl: "Toekomsten van de keten, zonder --need.", en: "Futures of the chain, without --need.")))
  var futures = 200

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Sleutel: population of population_wealth (anders die van het dossier).", en: "Key: population or population_wealth (else the dossier's)."
      )))
  var key: ShareKey?

  @Option(help: ArgumentHelp(say(nl: "Afrondingsregel (anders die van het dossier).", en: "Rounding rule (else the dossier's).")))
  var rule: ApportionmentRule?

  func validate() throws {
    if let need, !(0...ApportionmentRule.totalLimit).contains(need) {
      throw ValidationError(
        say(
          nl: "--need is \(need); kies 0 tot \(ApportionmentRule.totalLimit).", en: "--need is \(need); choose 0 to \(ApportionmentRule.totalLimit).")
      )
    }
  }

  /// The plan with the key and rule asked for.
  func plan(of read: PlaceDossier) -> DispersalPlan {
    var plan = read.plan
    if let key { plan.key = key == .population ? .population : .populationTimesWealth }
    if let rule { plan.rule = rule }
    return plan
  }

  /// The need given, or that of a stored run under today's law at the date of the first cycle, or the number that the dossier gives.
  func places(_ loaded: LoadedDossier, _ common: CommonOptions) throws -> Int {
    if let need { return need }
    if case .given(let given)? = loaded.dossier.places?.need { return given.value }
    let runs = try common.runs(loaded)
    let baseline = try loaded.dossier.withChain.baseline
    let run = try runs.run(AssessmentRequest(variants: [baseline.id], futures: futures))
    guard let need = try runs.store.places(run)?.first, let month = need.month else { throw AssessmentError.noPart(.chain) }
    tell(
      Phrase(
        nl: "Behoefte volgens de keten op 1 \(Numbers(.nl).month(month)): \(need.median) plaatsen (90%: \(need.low) tot \(need.high)).",
        en: "Need by the chain on 1 \(Numbers(.en).month(month)): \(need.median) places (90%: \(need.low) to \(need.high)).")[common.language])
    return need.median
  }
}

/// The two keys that every dossier may have.
enum ShareKey: String, ExpressibleByArgument, CaseIterable {
  case population
  case populationWealth = "population_wealth"
}

extension ApportionmentRule: ExpressibleByArgument {}
extension ShortfallOption: ExpressibleByArgument {}
extension TradeWish: ExpressibleByArgument {}

/// Says all problems of a file that a user gave, and leaves with code 2.
func readingInput<Value>(_ language: Language, _ work: () throws(DossierProblems) -> Value) throws -> Value {
  do { return try work() } catch {
    for problem in error.problems { tell(problem.line(in: language)) }
    throw Leaving.mistake
  }
}

struct DisperseShares: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shares",
    abstract: say(nl: "Aandelen per provincie of gemeente, en wat-als.", en: "Shares per province or municipality, and what-if."))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "Toon de gemeenten van deze provincie.", en: "Show the municipalities of this province."))) var province: String?
  @Option(
    help: ArgumentHelp(
      say(
        nl: "Zet een gemeente vast, zoals Urk=50, en zie wie het verschil draagt.",
        en: "Fix a municipality, such as Urk=50, and see who takes the difference.")))
  var pin: String?
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      let plan = needed.plan(of: read)
      let place = FilePlace(file: "--province")
      let index = try province.map { asked in try readingInput(common.language) { () throws(DossierProblems) in try read.province(asked, at: place) }
      }
      let outcome = try plan.disperse(try needed.places(loaded, common))
      let sheets = DispersalSheets(read, language: common.language)
      guard let pin else {
        let sheet = sheets.shares(outcome, plan: plan, province: index)
        return write([sheet], title: sheet.title, format: format, language: common.language)
      }
      let parts = pin.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let places = Int(parts[1]), places >= 0 else {
        tell(
          say(nl: "--pin is “\(pin)”; schrijf GEMEENTE=PLAATSEN, zoals Urk=50.", en: "--pin is “\(pin)”; write MUNICIPALITY=PLACES, such as Urk=50."))
        throw Leaving.mistake
      }
      let municipality = try readingInput(common.language) { () throws(DossierProblems) in
        try read.municipality(parts[0], at: FilePlace(file: "--pin"))
      }
      let sheet = sheets.pinned(try plan.pin(municipality, to: places, in: outcome), municipality: municipality)
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

struct DisperseCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: say(
      nl: "De twaalf opgaven van de eerste ronde naast wat de sleutel geeft.", en: "The twelve tasks of the first cycle beside what the key gives."))
  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      guard let later = read.places.laterTasks else {
        tell(
          Phrase(
            nl: "Het dossier heeft geen opgaven om mee te vergelijken. Geef places.yaml “later_tasks”.",
            en: "The dossier has no tasks to compare with. Give places.yaml “later_tasks”.")[common.language])
        throw Leaving.mistake
      }
      let sheet = try DispersalSheets(read, language: common.language).comparison(later)
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

struct DisperseFairness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness", abstract: say(nl: "Elke regel met elke eigenschap apart.", en: "Every rule with every property apart."))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      var read = try loaded.dossier.withPlaces
      read.places.plan = needed.plan(of: read)
      let sheet = try DispersalSheets(read, language: common.language).fairness(try needed.places(loaded, common))
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

struct DisperseTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: say(
      nl: "De tafel van een provincie: wie tekortkomt, en de beste ruilen.", en: "The table of a province: who lacks, and the best trades."),
    discussion: say(
      nl:
        "--able is een CSV-bestand met municipality, able (hoeveel zij kan), en naar keuze asks en pays (per plaats). Wie ontbreekt, kan precies haar aandeel.",
      en:
        "--able is a CSV file with municipality, able (how much it can), and if you like asks and pays (per place). Who is missing is able to provide exactly its share."
    ))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "De provincie.", en: "The province."))) var province: String
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met wat gemeenten kunnen.", en: "CSV file with what municipalities are able to."))) var able: String
  @Option(
    help: ArgumentHelp(
      say(nl: "Wens: least_cost, fewest_moves of stable (anders alle drie).", en: "Wish: least_cost, fewest_moves or stable (else all three).")))
  var wish: TradeWish?
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      let plan = needed.plan(of: read)
      let index = try readingInput(common.language) { () throws(DossierProblems) in try read.province(province, at: FilePlace(file: "--province")) }
      let rows = try readingInput(common.language) { () throws(DossierProblems) in
        let file = URL(fileURLWithPath: able)
        let sheet = try SheetInput(file).read(columns: ["municipality", "able"], optional: ["asks", "pays"])
        return try read.numbers(sheet, file: file.lastPathComponent, columns: ["able", "asks", "pays"])
      }
      let outcome = try plan.disperse(try needed.places(loaded, common))
      let own = plan.municipalities.indices.filter { plan.municipalities[$0].province == plan.provinces[index].code }
      for row in rows where !own.contains(row.municipality) {
        tell(
          Phrase(
            nl: "\(plan.municipalities[row.municipality].name) ligt niet in \(plan.provinces[index].name). Haal de rij weg.",
            en: "\(plan.municipalities[row.municipality].name) does not lie in \(plan.provinces[index].name). Remove the row.")[common.language])
        throw Leaving.mistake
      }
      let members = own.map { place -> ProvincialTable.Member in
        let row = rows.first { $0.municipality == place }
        return .init(
          name: plan.municipalities[place].name, share: outcome.municipalities[place], able: row?.values[0] ?? outcome.municipalities[place],
          asks: row?.values[1] ?? 0, pays: row?.values[2] ?? 0)
      }
      let table = try ProvincialTable(members)
      let wishes = wish.map { [$0] } ?? TradeWish.allCases
      let sheet = try DispersalSheets(read, language: common.language).table(
        table, wishes.map { ($0, table.bestTrades($0)) }, units: own.map { plan.municipalities[$0].population })
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

struct DisperseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: say(nl: "Het verdeelbesluit op een verslag van aanbiedingen.", en: "The distribution decision on a report of offers."),
    discussion: say(
      nl: "--offers is een CSV-bestand met municipality en offer; wie ontbreekt, bood niets aan.",
      en: "--offers is a CSV file with municipality and offer; who is missing offered nothing."))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met aanbiedingen.", en: "CSV file of offers."))) var offers: String
  @Option(
    help: ArgumentHelp(
      say(nl: "Keuze: within_province of surplus_first (anders beide).", en: "Option: within_province or surplus_first (else both)."))) var option:
    ShortfallOption?
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      let plan = needed.plan(of: read)
      let rows = try readingInput(common.language) { () throws(DossierProblems) in
        let file = URL(fileURLWithPath: offers)
        return try read.numbers(try SheetInput(file).read(columns: ["municipality", "offer"]), file: file.lastPathComponent, columns: ["offer"])
      }
      var given = plan.municipalities.map { _ in 0 }
      for row in rows { given[row.municipality] = row.values[0] }
      let outcome = try plan.disperse(try needed.places(loaded, common))
      let options = option.map { [$0] } ?? ShortfallOption.allCases
      let sheets = DispersalSheets(read, language: common.language).decision(try options.map { try plan.decide(outcome, offers: given, option: $0) })
      write(sheets, title: sheets[0].title, format: format, language: common.language)
    }
  }
}

struct DisperseProcedure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure", abstract: say(nl: "De stappen van de wet, en waar een datum valt.", en: "The steps of the act, and where a date falls.")
  )
  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp(
      say(nl: "Datum, zoals 2026-09-15 (anders het begin van de eerste ronde).", en: "Date, such as 2026-09-15 (else the start of the first cycle)."))
  )
  var on: String?
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      guard let first = read.places.procedure?.firstCycle else {
        tell(
          Phrase(
            nl: "Het dossier heeft geen procedure. Voeg places/procedure.yaml toe.", en: "The dossier has no procedure. Add places/procedure.yaml.")[
              common.language])
        throw Leaving.mistake
      }
      let asked = on ?? "\(first)-02-01"
      guard let date = CalendarDate(asked) else {
        tell(say(nl: "--on is “\(asked)”; schrijf een datum als 2026-09-15.", en: "--on is “\(asked)”; write a date such as 2026-09-15."))
        throw Leaving.mistake
      }
      let sheet = DispersalSheets(read, language: common.language).procedure(on: date)
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}
