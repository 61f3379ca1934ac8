import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: say(
      nl: "Toetst een variant aan hoger recht, met de weg naar elk oordeel en wat het verlicht; of de normen aan een bank van uitspraken.",
      en: "Tests a variant against higher law, with the way to every verdict and what would lift it; or the norms against a bank of rulings."))

  @Argument(
    help: ArgumentHelp(
      say(
        nl: "De variant, zoals V3a. Met --bank, --table of --speed staat hier de map van het dossier.",
        en: "The variant, such as V3a. With --bank, --table or --speed the folder of the dossier stands here.")))
  var variant: String?

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Een YAML-bestand met uitspraken, of “dossier” voor die van het dossier.",
        en: "A YAML file of rulings, or “dossier” for those of the dossier.")))
  var bank: String?

  @Option(
    help: ArgumentHelp(
      say(nl: "Toekomsten van de keten, voor wat de normen daaruit lezen.", en: "Futures of the chain, for what the norms read from it.")))
  var futures = 40

  @Option(help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, json, md of html.", en: "Format: text, json, md or html.")))
  var format: BriefFormat = .text

  @Flag(
    help: ArgumentHelp(say(nl: "Meet de snelheid van toets en verlichting.", en: "Measures the speed of the review and of the search for lifts.")))
  var speed = false

  @Flag(
    help: ArgumentHelp(
      say(
        nl: "De tabel van alle varianten onder elke stand van het recht, zonder de cijfers van de keten.",
        en: "The table of all variants under every state of the law, without the figures of the chain.")))
  var table = false

  /// Without a variant to review, the one place that is left is that of the dossier.
  private var isAboutNorms: Bool { bank != nil || speed || table }

  func validate() throws {
    guard variant != nil || isAboutNorms else {
      throw ValidationError(say(nl: "Noem een variant, of geef --bank BESTAND.", en: "Name a variant, or give --bank FILE."))
    }
    guard (1...AssessmentRequest.futuresLimit).contains(futures) else {
      throw ValidationError(AssessmentError.futures(futures, limit: AssessmentRequest.futuresLimit).sentence[common.language])
    }
    guard !isAboutNorms || variant == nil || common.dossier == CommonOptions.builtIn else {
      throw ValidationError(
        say(nl: "Geef met --bank, --table of --speed alleen de map van het dossier.", en: "With --bank, --table or --speed give only the folder."))
    }
    if isAboutNorms, format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  func run() throws {
    var common = common
    if isAboutNorms, let variant { common.dossier = variant }
    let read = try common.loadDossier()
    if speed { return print(read.reviewSpeed().line[common.language]) }
    if let bank { return try score(bank, read) }
    if table {
      let sheet = LawTable(read, language: common.language).sheet
      return write([sheet], title: sheet.title, format: format, language: common.language)
    }
    let found = try common.variant(variant ?? "", of: read)
    let derived = try common.reporting {
      try read.derivedFacts(of: found, futures: futures, seed: seed, runner: .parallel(threads: nil, language: common.language))
    }
    let studies = read.study(found, derived: derived)
    if format == .json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      return print(String(decoding: try encoder.encode(ReviewDocument(read, found, studies)), as: UTF8.self))
    }
    if studies.isEmpty {
      return print(Phrase(nl: "\(found.id) wijzigt voor geen enkele groep iets.", en: "\(found.id) changes nothing for any group.")[common.language])
    }
    write(ReviewSheet(read, studies, language: common.language).sheets, title: found.id, format: format, language: common.language)
  }

  private func score(_ bank: String, _ read: Dossier) throws {
    let review: BankReview
    if bank == "dossier" {
      review = read.reviewBank()
    } else {
      do {
        review = try RulingBank(URL(fileURLWithPath: bank)).review(with: read)
      } catch let found {
        for problem in found.problems { tell(problem.line(in: common.language)) }
        throw Leaving.mistake
      }
    }
    let sheet = BankSheet(review, language: common.language).sheet
    write([sheet], title: sheet.title, format: format, language: common.language)
  }
}
