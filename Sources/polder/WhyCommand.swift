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
    parsing: .unconditional,
    help: ArgumentHelp(say(nl: "Toekomsten per waarde bij het zoeken van omslagpunten.", en: "Futures per value in the search for flip points.")))
  var futures: WholeNumber<Sampled> = 20

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Punten per steekproef van de variantie.", en: "Points per sample of the variance.")))
  var samples: WholeNumber<Sampled> = 150

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: SheetForm = .text

  func run() throws {
    let loaded = try common.load()
    _ = try common.reporting { try loaded.dossier.withChain }
    let found = try common.variant(variant, of: loaded.dossier)
    keepFreedMemory()
    try common.reporting {
      let runs = try common.runs(loaded)
      let flips = try runs.flipPoints(of: found, futures: futures.value, seed: seed.value)
      let sensitivity = try runs.sensitivity(of: found, samples: samples.value, seed: seed.value)
      let sheet = WhySheet(flips, sensitivity, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}
