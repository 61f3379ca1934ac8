import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: say(
      nl: "Zoekt waar een conclusie over een variant omslaat, en welke aanname de spreiding draagt.",
      en: "Finds where a conclusion about a variant turns, and which assumption carries the spread."))

  @Argument(help: ArgumentHelp(say(nl: "De variant, zoals V3a.", en: "The variant, such as V3a.")))
  var variant: VariantID

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(say(nl: "Toekomsten per waarde bij het zoeken van omslagpunten.", en: "Futures per value in the search for flip points.")))
  var futures = 20

  @Option(help: ArgumentHelp(say(nl: "Punten per steekproef van de variantie.", en: "Points per sample of the variance.")))
  var samples = 150

  @Option(help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: BriefFormat = .text

  func validate() throws {
    for (name, value) in [("--futures", futures), ("--samples", samples)] where !(4...1000).contains(value) {
      throw ValidationError(say(nl: "\(name) is \(value); kies 4 tot 1000.", en: "\(name) is \(value); choose 4 to 1000."))
    }
    if format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  func run() throws {
    let loaded = try common.load()
    _ = try common.reporting { try loaded.dossier.withChain }
    let found = try common.variant(variant, of: loaded.dossier)
    keepFreedMemory()
    try common.reporting {
      let runs = try common.runs(loaded)
      let flips = try runs.flipPoints(of: found, futures: futures, seed: seed)
      let sensitivity = try runs.sensitivity(of: found, samples: samples, seed: seed)
      let sheet = WhySheet(flips, sensitivity, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}
