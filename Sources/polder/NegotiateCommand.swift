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
      nl:
        "De keten draait eerst, omdat partijen rode lijnen kunnen trekken bij gevolgen en bij het oordeel van het recht. --speed meet de engine alleen.",
      en: "The chain runs first, because parties can draw red lines at effects and at the verdict of the law. --speed measures the engine alone."))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(nl: "Toekomsten van de keten.", en: "Futures of the chain.")))
  var futures = 200

  @Option(help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: BriefFormat = .text

  @Flag(
    help: ArgumentHelp(
      say(
        nl: "Meet de engine op tafels van oplopende grootte, met een controle van elk antwoord.",
        en: "Measures the engine on tables of growing size, with a check of every answer.")))
  var speed = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(
        nl: "JSON-bestanden met een andere tafel (issues en parties met weights, values, reservation en red_lines), doorzocht en gemeten.",
        en: "JSON files with another table (issues, and parties with weights, values, reservation and red_lines), searched and timed.")))
  var domain: [String] = []

  func validate() throws {
    guard (1...SweepRequest.futuresLimit).contains(futures) else {
      throw ValidationError(AssessmentError.futures(futures, limit: SweepRequest.futuresLimit).sentence[common.language])
    }
    if format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  func run() throws {
    if !domain.isEmpty { return try common.reporting { for file in domain { print(try DomainFile(file, language: common.language).line()) } } }
    let loaded = try common.load()
    let read = loaded.dossier
    try common.reporting {
      if speed { return print(try NegotiationSpeed(read.withTalks.politics.uncertainTable(OptionFacts())).table(common.language), terminator: "") }
      let onTable = read.variants.filter { !$0.tableOptions.isEmpty }.map(\.id)
      let runs = try common.runs(loaded)
      let run = try runs.run(AssessmentRequest(variants: onTable, futures: futures, seed: seed))
      let assessment = try runs.store.assessment(run, withSeries: false)
      guard let sheet = Brief(assessment, of: read, language: common.language).negotiationSheet else { throw AssessmentError.noPart(.talks) }
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}
