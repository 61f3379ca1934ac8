import Archive
import ArgumentParser
import Assessments
import AsylumChain
import Dispersal
import Foundation
import Logging
import Reports
import Vocabulary

enum BriefFormat: String, ExpressibleByArgument, CaseIterable { case text, json, html, md }

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      nl: "Beantwoordt de vier vragen voor elke variant en schrijft de nota.",
      en: "Answers the four questions for every variant and writes the brief."),
    discussion: say(
      nl: "Zonder opties: alle varianten van het ingebouwde dossier, 200 toekomsten. Hetzelfde zaad geeft dezelfde bytes, op elk aantal kernen.",
      en: "Without options: all variants of the built-in dossier, 200 futures. The same seed gives the same bytes on any number of cores."))

  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Alleen deze varianten, in deze volgorde.", en: "Only these variants, in this order.")))
  var variant: [String] = []

  @Option(help: ArgumentHelp(say(nl: "Aantal toekomsten.", en: "Number of futures.")))
  var futures = 200

  @Option(help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(say(nl: "Wat op het scherm komt: text, json, html of md.", en: "What goes to the screen: text, json, html or md.")))
  var format: BriefFormat = .text

  @Option(help: ArgumentHelp(say(nl: "Map voor de nota (anders out/ID).", en: "Folder for the brief (else out/ID).")))
  var output: String?

  @Option(help: ArgumentHelp(say(nl: "Gemeente die naar voren komt, op naam of code.", en: "Municipality to put forward, by name or code.")))
  var municipality: String?

  @Option(help: ArgumentHelp(say(nl: "Aantal threads (anders alle kernen).", en: "Number of threads (else all cores).")))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Instroom: series (uit de reeks) of het scenario low, medium of high van de MPP.",
        en: "Arrivals: series (fitted to the series), or the MPP scenario low, medium or high.")))
  var arrivals: ArrivalScenario = .series

  @Flag(
    help: ArgumentHelp(
      say(nl: "Toont op standaardfout de banden terwijl zij smaller worden.", en: "Shows the bands on standard error while they tighten.")))
  var live = false

  private var language: Language { common.language }

  func validate() throws {
    guard (1...AssessmentRequest.futuresLimit).contains(futures) else {
      throw ValidationError(AssessmentError.futures(futures, limit: AssessmentRequest.futuresLimit).sentence[language])
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError(say(nl: "--threads is \(threads); kies 1 tot 1024.", en: "--threads is \(threads); choose 1 to 1024."))
    }
  }

  func run() throws {
    let read = try common.loadDossier()
    let code = try municipality.map { try findMunicipality($0, in: read) }
    keepFreedMemory()
    Interruption.watch()
    common.log.debug("assessing", metadata: ["futures": "\(futures)", "seed": "\(seed)", "threads": "\(threads.map(String.init) ?? "all")"])
    let shown = live ? (variant.isEmpty ? read.variants.map(\.id) : variant) : []
    let progress = Progress(total: futures, language: language, live: shown)
    let assessment = try common.reporting {
      try assess(
        read, AssessmentRequest(variants: variant, futures: futures, seed: seed, arrivals: arrivals),
        runner: .parallel(threads: threads, progress: progress))
    }
    progress.finish()
    try write(assessment, of: read, municipality: code)
  }

  private func findMunicipality(_ asked: String, in dossier: Dossier) throws -> String {
    let all = dossier.places.plan.municipalities
    if let found = all.first(where: { $0.code == asked || $0.name.lowercased() == asked.lowercased() }) { return found.code }
    let near = nearest(to: asked, among: all.map(\.name))
    tell(
      Phrase(
        nl: "Er is geen gemeente “\(asked)”." + (near.map { " Bedoelde u “\($0)”?" } ?? ""),
        en: "There is no municipality “\(asked)”." + (near.map { " Did you mean “\($0)”?" } ?? ""))[language])
    throw Leaving.mistake
  }

  private func write(_ assessment: Assessment, of read: Dossier, municipality: String?) throws {
    let brief = Brief(assessment, of: read, language: language, municipality: municipality)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(AssessmentDocument(assessment, of: read)), as: UTF8.self) + "\n"
    let (html, markdown) = (brief.html, brief.markdown)
    common.log.debug("writing", metadata: ["bytes": "\(html.utf8.count + markdown.utf8.count + json.utf8.count)"])
    let folder = URL(fileURLWithPath: output ?? "out/\(read.id)")
    let run: String
    do {
      // The store first: it refuses figures that contradict an earlier run, and then no brief is overwritten.
      run = try RunStore(folder.appendingPathComponent("runs.sqlite")).keep(json, of: assessment.receipt)
      try OutputFolder(folder).write([("brief.html", html), ("brief.md", markdown), ("brief.txt", brief.text), ("assessment.json", json)])
    } catch let error as RunStoreError {
      tell(error.sentence[language])
      throw Leaving.failure
    } catch {
      tell(
        Phrase(
          nl: "De nota kon niet worden geschreven in \(folder.path): \(error.localizedDescription)",
          en: "The brief could not be written in \(folder.path): \(error.localizedDescription)")[language])
      throw Leaving.failure
    }
    switch format {
    case .text: print(brief.overviewText(), brief.findingsText(), separator: "\n\n")
    case .json: print(json, terminator: "")
    case .html: print(html, terminator: "")
    case .md: print(markdown, terminator: "")
    }
    let place = folder.appendingPathComponent("brief.html").path
    tell(Phrase(nl: "Nota: \(place) (run \(run.prefix(12)))", en: "Brief: \(place) (run \(run.prefix(12)))")[language])
  }
}
