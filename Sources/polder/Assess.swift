import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Logging
import Reports
import Vocabulary

/// The forms in which a command prints what also exists as JSON.
enum BriefFormat: String, ExpressibleByArgument, CaseIterable { case text, json, html, md }

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      nl: "Beantwoordt de vragen van het dossier voor elke variant en schrijft de nota.",
      en: "Answers the questions of the dossier for every variant and writes the brief."),
    discussion: say(
      nl:
        "Zonder opties: alle varianten van het ingebouwde dossier, 200 toekomsten. Dezelfde startwaarde geeft dezelfde bytes, op elk aantal kernen. De run wordt bewaard; wie hetzelfde nog eens vraagt, leest hem terug.",
      en:
        "Without options: all variants of the built-in dossier, 200 futures. The same seed gives the same bytes on any number of cores. The run is kept; who asks the same again reads it back."
    ))

  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Alleen deze varianten, in deze volgorde.", en: "Only these variants, in this order.")))
  var variant: [VariantID] = []

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Aantal toekomsten.", en: "Number of futures.")))
  var futures: WholeNumber<Futures> = 200

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Startwaarde van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(nl: "Wat op het scherm komt: text, json, html of md.", en: "What goes to the screen: text, json, html or md.")))
  var format: BriefFormat = .text

  @Option(help: ArgumentHelp(say(nl: "Map voor de nota (anders out/ID).", en: "Folder for the brief (else out/ID).")))
  var output: String?

  @Option(help: ArgumentHelp(say(nl: "Gemeente die naar voren komt, op naam of code.", en: "Municipality to put forward, by name or code.")))
  var municipality: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(nl: "Op zoveel kernen tegelijk (anders op alle).", en: "On so many cores at once (else on all).")))
  var threads: WholeNumber<Cores>?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Instroom: series (uit de reeks) of een gepubliceerd scenario: low, medium of high.",
        en: "Arrivals: series (fitted to the series), or a published scenario: low, medium or high.")))
  var arrivals: ArrivalScenario = .series

  @Flag(
    help: ArgumentHelp(
      say(nl: "Toont op standaardfout de banden terwijl zij smaller worden.", en: "Shows the bands on standard error while they tighten.")))
  var live = false

  private var language: Language { common.language }

  func run() throws {
    let loaded = try common.load()
    let read = loaded.dossier
    try common.reporting {
      let code = try municipality.map { try municipalityCode($0, of: read, language) }
      common.log.debug(
        "assessing", metadata: ["futures": "\(futures.value)", "seed": "\(seed.value)", "threads": "\(threads?.value, default: "all")"])
      let runs = try common.runs(loaded, threads: threads?.value)
      let shown = live ? LiveBands(variants: variant.isEmpty ? read.variants.map(\.id) : variant, language: language) : nil
      let request = AssessmentRequest(variants: variant, futures: futures.value, seed: seed.value, arrivals: arrivals)
      let (run, assessment) = try runs.assessment(request, live: shown)
      var brief = Brief(assessment, of: read, language: language, municipality: code, asked: loaded.asked)
      brief.backtest = try runs.backtest(seed: seed.value)
      brief.experiment = try runs.experiment(futures: min(futures.value, 50), seed: seed.value)
      let folder = URL(fileURLWithPath: output ?? "out/\(read.id)")
      let written = try BriefFiles(brief).write(to: folder, language: language)
      show(brief, written)
      let place = folder.appendingPathComponent("brief.html").path
      tell(Phrase(nl: "Nota: \(place) (run \(run))", en: "Brief: \(place) (run \(run))")[language])
    }
  }

  private func show(_ brief: Brief, _ written: BriefFiles.Texts) {
    switch format {
    case .text: print(brief.screen(), terminator: "")
    case .json: print(written.json, terminator: "")
    case .html: print(written.html, terminator: "")
    case .md: print(written.markdown, terminator: "")
    }
  }
}
