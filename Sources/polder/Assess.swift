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
    abstract: say(AssessCommandWords.abstract),
    discussion: say(AssessCommandWords.discussion))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(AssessCommandWords.variant)))
  var variant: [VariantID] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.futures)))
  var futures: WholeNumber<Futures> = 200

  @Option(parsing: .unconditional, help: ArgumentHelp(say(OptionWords.seed)))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(OptionWords.briefFormat)))
  var format: BriefFormat = .text

  @Option(help: ArgumentHelp(say(AssessCommandWords.output)))
  var output: String?

  @Option(help: ArgumentHelp(say(OptionWords.municipality)))
  var municipality: String?

  @OptionGroup var signature: BriefOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.threads)))
  var threads: WholeNumber<Cores>?

  @Option(help: ArgumentHelp(say(AssessCommandWords.arrivals)))
  var arrivals: ArrivalScenario = .series

  @Option(help: ArgumentHelp(say(OptionWords.capacity)))
  var capacity: CapacityScenario = .answering

  @Flag(help: ArgumentHelp(say(AssessCommandWords.live)))
  var live = false

  private var language: Language { common.language }

  func run() throws {
    try refuseVariantAsDossier()
    let loaded = try common.load()
    let read = loaded.dossier
    try common.reporting {
      let code = try municipality.map { try municipalityCode($0, of: read, language) }
      common.log.debug(
        "assessing", metadata: ["futures": "\(futures.value)", "seed": "\(seed.value)", "threads": "\(threads?.value, default: "all")"])
      let runs = try common.runs(loaded, threads: threads?.value, capacity: capacity)
      let shown = live ? LiveBands(variants: variant.isEmpty ? read.variants.map(\.id) : variant, language: language) : nil
      let request = AssessmentRequest(
        variants: variant, futures: futures.value, seed: seed.value, arrivals: arrivals, capacity: capacity)
      let (run, assessment) = try runs.assessment(request, live: shown)
      var brief = Brief(assessment, of: read, language: language, municipality: code, asked: loaded.asked)
      signature.sign(&brief, try runs.store.run(run.hash))
      brief.studies = RunStudies(
        backtest: try runs.backtest(seed: seed.value), experiment: try runs.experiment(futures: futures.value, seed: seed.value),
        later: try runs.laterCounts(seed: seed.value), flows: try runs.storedFlows(seed: seed.value))
      // No part of the brief: kept for its page.
      _ = try runs.following(seed: seed.value)
      let folder = URL(fileURLWithPath: output ?? "out/\(read.id)")
      let written = try BriefFiles(brief).write(to: folder, language: language)
      show(brief, written)
      let place = folder.appendingPathComponent("brief.html").path
      tell(AssessCommandWords.written(at: place, run: "\(run)")[language])
    }
  }

  /// A variant where the dossier belongs is told as that; the built-in dossier is the one that was meant.
  private func refuseVariantAsDossier() throws {
    guard !CommonOptions.isDossier(common.dossier), let contents = BuiltInDossiers.contents(BuiltInDossiers.first) else { return }
    let asked = common.dossier.lowercased()
    guard let builtIn = try? contents.load(), let meant = builtIn.variants.first(where: { $0.id.rawValue.lowercased() == asked }) else { return }
    throw common.mistake(AssessCommandWords.variantAtPlace(common.dossier, meant: meant.id))
  }

  private func show(_ brief: Brief, _ written: BriefFiles.Texts) {
    switch format {
    case .text: print(brief.screen(width: screenWidth), terminator: "")
    case .json: print(written.json, terminator: "")
    case .html: print(written.html, terminator: "")
    case .md: print(written.markdown, terminator: "")
    }
  }
}
