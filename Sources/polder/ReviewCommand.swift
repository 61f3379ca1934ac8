import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import LegalReview
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
        nl: "De variant, zoals V3a. Met --bank of --table staat hier de map van het dossier.",
        en: "The variant, such as V3a. With --bank or --table the folder of the dossier stands here.")))
  var variant: String?

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Een YAML-bestand met uitspraken, of “dossier” voor die van het dossier.",
        en: "A YAML file of rulings, or “dossier” for those of the dossier.")))
  var bank: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(nl: "Toekomsten van de keten, voor wat de normen daaruit lezen.", en: "Futures of the chain, for what the norms read from it.")))
  var futures: WholeNumber<Futures> = 200

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Zaad van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(
    help: ArgumentHelp(
      say(nl: "Vorm: text, json, md of html; json niet met --bank of --table.", en: "Format: text, json, md or html; no json with --bank or --table.")
    ))
  var format: BriefFormat = .text

  @Flag(
    help: ArgumentHelp(
      say(
        nl: "De tabel van alle varianten onder elke stand van het recht, zonder de cijfers van de keten.",
        en: "The table of all variants under every state of the law, without the figures of the chain.")))
  var table = false

  /// Without a variant to review, the one place that is left is that of the dossier.
  private var isAboutNorms: Bool { bank != nil || table }

  func validate() throws {
    guard variant != nil || isAboutNorms else {
      throw ValidationError(say(nl: "Noem een variant, of geef --bank BESTAND.", en: "Name a variant, or give --bank FILE."))
    }
    guard !isAboutNorms || variant == nil || common.dossier == BuiltInDossiers.first else {
      throw ValidationError(
        say(nl: "Geef met --bank of --table alleen de map van het dossier.", en: "With --bank or --table give only the folder."))
    }
    if isAboutNorms, format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  func run() throws {
    var common = common
    if isAboutNorms, let variant { common.dossier = variant }
    let loaded = try common.load()
    let read = loaded.dossier
    let law = try common.reporting { try read.withLaw }
    if let bank { return try score(bank, law) }
    if table {
      let sheet = LawTable(law, language: common.language).sheet
      return write([sheet], title: sheet.title, format: format, language: common.language)
    }
    let found = try common.variant(VariantID(variant ?? ""), of: read)
    let derived = try common.reporting { try derivedFacts(found, loaded, common) }
    let studies = law.study(found, derived: derived)
    guard let form = format.sheet else {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      return print(String(decoding: try encoder.encode(ReviewDocument(law, found, studies)), as: UTF8.self))
    }
    if studies.isEmpty {
      return print(Phrase(nl: "\(found.id) wijzigt voor geen enkele groep iets.", en: "\(found.id) changes nothing for any group.")[common.language])
    }
    let size = read.has(.chain) ? futures.value : nil
    write(
      ReviewSheet(law, studies, language: common.language, futures: size).sheets, title: found.id.rawValue, format: form, language: common.language)
  }

  /// What the chain tells the law of a variant, from a stored run; `nil` in a dossier without a chain.
  private func derivedFacts(_ variant: Variant, _ loaded: LoadedDossier, _ common: CommonOptions) throws -> ByGroup<DerivedFacts>? {
    guard loaded.dossier.has(.chain) else { return nil }
    let runs = try common.runs(loaded)
    let run = try runs.run(AssessmentRequest(variants: [variant.id], futures: futures.value, seed: seed.value))
    let assessment = try runs.store.assessment(run, withSeries: false)
    return assessment.variant(variant.id)?.chain?.derivedWithSpread(today: assessment.today)
  }

  private func score(_ bank: String, _ law: LawDossier) throws {
    let review: BankReview
    if bank == "dossier" {
      review = law.reviewBank()
    } else {
      do {
        review = try RulingBank(URL(fileURLWithPath: bank)).review(with: law)
      } catch let found {
        for problem in found.problems { tell(problem.line(in: common.language)) }
        throw Leaving.mistake
      }
    }
    let sheet = BankSheet(review, language: common.language).sheet
    write([sheet], title: sheet.title, format: format, language: common.language)
  }
}
