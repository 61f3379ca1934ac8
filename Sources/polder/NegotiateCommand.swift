import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Vocabulary

struct NegotiateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "negotiate",
    abstract: say(
      nl: "Doorzoekt alle pakketten: wie waarmee kan leven, wat botst, wat een akkoord opent, en hoe groot de kans is dat het mislukt.",
      en: "Searches all packages: who can live with what, what clashes, what would open an agreement, and how likely talks fail."),
    discussion: say(
      nl: "De keten draait eerst, omdat partijen rode lijnen kunnen trekken bij gevolgen en bij het oordeel van het recht.",
      en: "The chain runs first, because parties can draw red lines at effects and at the verdict of the law."))

  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Toekomsten van de keten.", en: "Futures of the chain.")))
  var futures: WholeNumber<Futures> = 200

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Startwaarde van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(
    help: ArgumentHelp(
      say(nl: "Vorm: text, json, md of html; json geeft de tafel alleen.", en: "Format: text, json, md or html; json gives the table alone.")))
  var format: BriefFormat = .text

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      say(
        nl: "Wat als een partij een rode lijn loslaat: PARTIJ:LIJN, met het nummer of de naam van de lijn. Mag vaker.",
        en: "What if a party drops a red line: PARTY:LINE, by the number or name of the line. May be repeated."),
      valueName: say(nl: "partij:lijn", en: "party:line")))
  var without: [String] = []

  @Option(
    name: .customLong("with"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      say(
        nl: "Wat als een partij iets aanvaardt of een andere ondergrens heeft: PARTIJ:accepts=OPTIE of PARTIJ:walk_away=0.5. Mag vaker.",
        en: "What if a party accepts something or has another walk-away value: PARTY:accepts=OPTION or PARTY:walk_away=0.5. May be repeated."),
      valueName: say(nl: "partij:standpunt", en: "party:position")))
  var changed: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(
        nl: "JSON-bestanden met een andere tafel, in plaats van een dossier; de vorm staat in de gids over onderhandelen.",
        en: "JSON files with another table, instead of a dossier; the guide on negotiation has the form.")))
  var domain: [String] = []

  @Flag(
    help: ArgumentHelp(
      say(
        nl: "Met --domain: één regel per tafel, met tabs: naam, pakketten, aanvaardbaar, front, en hoeveel gelijk zijn op de vier punten.",
        en: "With --domain: one line a table, by tabs: name, packages, agreeable, front, and the ties of the four points.")))
  var summary = false

  func validate() throws {
    if domain.isEmpty, summary { throw ValidationError(say(nl: "Geef --summary met --domain.", en: "Give --summary with --domain.")) }
    if summary, format != .text {
      throw ValidationError(say(nl: "Kies --summary of --format, niet allebei.", en: "Choose --summary or --format, not both."))
    }
    if !domain.isEmpty, !without.isEmpty || !changed.isEmpty {
      throw ValidationError(
        say(nl: "--without en --with gaan over een dossier, niet over --domain.", en: "--without and --with are about a dossier, not about --domain.")
      )
    }
  }

  func run() throws {
    if !domain.isEmpty { return try answerDomains() }
    let loaded = try common.load()
    let read = loaded.dossier
    try common.reporting {
      let talks = try read.withTalks
      let changes = try talks.politics.positionChanges(without: without, with: changed)
      let onTable = read.variants.filter { !$0.tableOptions.isEmpty }.map(\.id)
      let runs = try common.runs(loaded)
      let run = try runs.run(AssessmentRequest(variants: onTable, futures: futures.value, seed: seed.value))
      let assessment = try runs.store.assessment(run, withSeries: false)
      let brief = Brief(assessment, of: read, language: common.language, asked: loaded.asked)
      guard let table = assessment.table, let sheet = brief.negotiationSheet else { throw AssessmentError.noPart(.talks) }
      let whatIf = changes.isEmpty ? nil : try talks.whatIf(changes, of: table, seed: seed.value)
      guard let form = format.sheet else {
        var facts = try TableFacts(whatIf?.table ?? table.table, name: read.id)
        facts.changes = changes.map { $0.option(of: talks.politics) }.map { "\($0.name) \($0.value)" }
        return print(try json([TableDocument(facts)]))
      }
      write(whatIf.flatMap(brief.negotiationSheets) ?? [sheet], title: sheet.title, format: form, language: common.language)
    }
  }

  private func answerDomains() throws {
    try common.reporting {
      if summary {
        for file in domain { print(try line(of: DomainFile(file))) }
        return
      }
      let answers = try domain.map { path in
        let file = try DomainFile(path)
        return try TableFacts(file.table, name: file.name, vote: file.vote)
      }
      guard let form = format.sheet else { return print(try json(answers.map(TableDocument.init))) }
      let sheets = answers.map { TableFactsSheet($0, language: common.language).sheet }
      write(sheets, title: sheets.first?.title ?? "", format: form, language: common.language)
    }
  }

  /// One object for one table, a list of them for several.
  private func json(_ documents: [TableDocument]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let encoded = documents.count == 1 ? try encoder.encode(documents[0]) : try encoder.encode(documents)
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Name, packages, agreeable, front and ties of the four points, set apart by tabs; a dash where there are too many to tell.
  private func line(of file: DomainFile) throws -> String {
    let outcome = try PackageSearch(file.table).negotiate()
    let ties = [outcome.nash, outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian].map { "\($0.count)" }
    let values = [outcome.packages, outcome.agreeable, outcome.front?.count].map { $0.map { "\($0)" } ?? "-" }
    return ([file.name] + values + ties).joined(separator: "\t")
  }
}
