import Archive
public import ArgumentParser
import Assessments
public import Dispersal
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
      DisperseSites.self, DispersePlace.self, DisperseLetters.self, DisperseSpeed.self,
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
  var futures = 40

  @Option(
    help: ArgumentHelp(
      say(nl: "Sleutel: population of population_ses (anders die van het dossier).", en: "Key: population or population_ses (else the dossier's).")))
  var key: String?

  @Option(help: ArgumentHelp(say(nl: "Afrondingsregel (anders die van het dossier).", en: "Rounding rule (else the dossier's).")))
  var rule: ApportionmentRule?

  func validate() throws {
    if let need, !(0...ApportionmentRule.totalLimit).contains(need) {
      throw ValidationError(
        say(
          nl: "--need is \(need); kies 0 tot \(ApportionmentRule.totalLimit).", en: "--need is \(need); choose 0 to \(ApportionmentRule.totalLimit).")
      )
    }
    if let key, !["population", "population_ses"].contains(key) {
      throw ValidationError(
        say(nl: "--key is “\(key)”; kies population of population_ses.", en: "--key is “\(key)”; choose population or population_ses."))
    }
  }

  /// The plan with the key and rule asked for.
  func plan(of read: Dossier) -> DispersalPlan {
    var plan = read.places.plan
    if let key { plan.key = key == "population" ? .population : .populationTimesWealth }
    if let rule { plan.rule = rule }
    return plan
  }

  /// The need given, or the median of today's law at the date of the first cycle.
  func places(_ read: Dossier, _ common: CommonOptions) throws -> Int {
    if let need { return need }
    let assessment = try assess(
      read, AssessmentRequest(variants: [read.baseline], futures: futures), runner: .parallel(threads: nil, language: common.language))
    let need = assessment.variants[0].places.first
    tell(
      Phrase(
        nl: "Behoefte volgens de keten op 1 \(Numbers(.nl).month(need.month)): \(need.median) plaatsen (90%: \(need.low) tot \(need.high)).",
        en: "Need by the chain on 1 \(Numbers(.en).month(need.month)): \(need.median) places (90%: \(need.low) to \(need.high)).")[common.language])
    return need.median
  }
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
    let read = try common.loadDossier()
    try common.reporting {
      let plan = needed.plan(of: read)
      let place = FilePlace(file: "--province")
      let index = try province.map { asked in try readingInput(common.language) { () throws(DossierProblems) in try read.province(asked, at: place) }
      }
      let outcome = try plan.disperse(try needed.places(read, common))
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
    let read = try common.loadDossier()
    try common.reporting {
      let sheet = try DispersalSheets(read, language: common.language).comparison()
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
    var read = try common.loadDossier()
    read.places.plan = needed.plan(of: read)
    try common.reporting {
      let sheet = try DispersalSheets(read, language: common.language).fairness(try needed.places(read, common))
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
    let read = try common.loadDossier()
    try common.reporting {
      let plan = needed.plan(of: read)
      let index = try readingInput(common.language) { () throws(DossierProblems) in try read.province(province, at: FilePlace(file: "--province")) }
      let rows = try readingInput(common.language) { () throws(DossierProblems) in
        let file = URL(fileURLWithPath: able)
        let sheet = try SheetInput(file).read(columns: ["municipality", "able"], optional: ["asks", "pays"])
        return try read.numbers(sheet, file: file.lastPathComponent, columns: ["able", "asks", "pays"])
      }
      let outcome = try plan.disperse(try needed.places(read, common))
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
    let read = try common.loadDossier()
    try common.reporting {
      let plan = needed.plan(of: read)
      let rows = try readingInput(common.language) { () throws(DossierProblems) in
        let file = URL(fileURLWithPath: offers)
        return try read.numbers(try SheetInput(file).read(columns: ["municipality", "offer"]), file: file.lastPathComponent, columns: ["offer"])
      }
      var given = plan.municipalities.map { _ in 0 }
      for row in rows { given[row.municipality] = row.values[0] }
      let outcome = try plan.disperse(try needed.places(read, common))
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
  @Option(help: ArgumentHelp(say(nl: "Datum, zoals 2024-09-15.", en: "Date, such as 2024-09-15."))) var on: String = "2024-02-01"
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let read = try common.loadDossier()
    guard let date = CalendarDate(on) else {
      tell(say(nl: "--on is “\(on)”; schrijf een datum als 2024-09-15.", en: "--on is “\(on)”; write a date such as 2024-09-15."))
      throw Leaving.mistake
    }
    let sheet = DispersalSheets(read, language: common.language).procedure(on: date)
    write([sheet], title: sheet.title, format: format, language: common.language)
  }
}
