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

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: SheetForm = .text

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      say(
        nl: "JSON-bestanden met een andere tafel (issues en parties met weights, values, reservation en red_lines), doorzocht.",
        en: "JSON files with another table (issues, and parties with weights, values, reservation and red_lines), searched.")))
  var domain: [String] = []

  func run() throws {
    if !domain.isEmpty { return try common.reporting { for file in domain { print(try answer(to: DomainFile(file))) } } }
    let loaded = try common.load()
    let read = loaded.dossier
    try common.reporting {
      let onTable = read.variants.filter { !$0.tableOptions.isEmpty }.map(\.id)
      _ = try read.withTalks
      let runs = try common.runs(loaded)
      let run = try runs.run(AssessmentRequest(variants: onTable, futures: futures.value, seed: seed.value))
      let assessment = try runs.store.assessment(run, withSeries: false)
      guard let sheet = Brief(assessment, of: read, language: common.language).negotiationSheet else { throw AssessmentError.noPart(.talks) }
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }

  /// Name, packages, agreeable, front and ties of the four points, set apart by tabs.
  private func answer(to file: DomainFile) throws -> String {
    let outcome = try PackageSearch(file.table).negotiate()
    let ties = [outcome.nash, outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian].map { "\($0.count)" }
    let values = ["\(outcome.packages)", "\(outcome.agreeable)", "\(outcome.front?.count ?? -1)"] + ties
    return ([file.name] + values).joined(separator: "\t")
  }
}
