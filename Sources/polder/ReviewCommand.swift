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
    abstract: say(ReviewCommandWords.abstract))

  @Argument(help: ArgumentHelp(say(ReviewCommandWords.variant)))
  var variant: String?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(ReviewCommandWords.bank)))
  var bank: String?

  @OptionGroup var look: LookOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(ReviewCommandWords.futures)))
  var futures: WholeNumber<Futures> = 200

  @OptionGroup var simulation: SimulationOptions

  @Option(help: ArgumentHelp(say(ReviewCommandWords.format)))
  var format: BriefFormat = .text

  @Option(help: ArgumentHelp(say(ReviewCommandWords.on)))
  var on: String?

  @Flag(help: ArgumentHelp(say(ReviewCommandWords.table)))
  var table = false

  /// Without a variant to review, the one place that is left is that of the dossier.
  private var isAboutNorms: Bool { bank != nil || table }

  func validate() throws {
    if let on, CalendarDate(on) == nil { throw ValidationError(say(PlayCommandWords.noDate(on))) }
    guard variant != nil || isAboutNorms else {
      throw ValidationError(say(ReviewCommandWords.nameAVariant))
    }
    guard !isAboutNorms || variant == nil || common.dossier == BuiltInDossiers.first else {
      throw ValidationError(
        say(ReviewCommandWords.folderAlone))
    }
    guard bank != nil || !look.isGiven else { throw ValidationError(say(ReviewCommandWords.lotOfABank)) }
    guard bank == nil || bank == Self.own || look.lot != nil else { throw ValidationError(say(ReviewCommandWords.nameTheLot)) }
    if isAboutNorms, format == .json { throw ValidationError(say(ReviewCommandWords.formats)) }
  }

  func run() throws {
    var common = common
    if isAboutNorms, let variant { common.dossier = variant }
    let loaded = try common.load()
    let read = loaded.dossier
    let law = try common.reporting { try read.withLaw }
    if let bank { return try score(bank, law) }
    if table {
      let sheet = LawTable(law.table(), of: law, language: common.language).sheet
      return write([sheet], title: sheet.title, format: format, language: common.language, sources: read.sources)
    }
    if let measure = law.measure(LegalMeasureID(variant ?? "")) { return try writeReview(of: measure, law) }
    let found = try common.variant(VariantID(variant ?? ""), of: read)
    let assessment = try common.reporting { try storedAssessment(found, loaded, common) }
    let derived = assessment.flatMap { $0.variant(found.id)?.chain?.derivedWithSpread(today: $0.today) }
    let studies = law.study(found, derived: derived, on: on.flatMap { CalendarDate($0) })
    guard let form = format.sheet else {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      return print(String(decoding: try encoder.encode(ReviewDocument(law, found, studies)), as: UTF8.self))
    }
    if studies.isEmpty {
      return printLine(ReviewCommandWords.changesNothing(found.id)[common.language])
    }
    let size = read.has(.chain) ? futures.value : nil
    write(
      ReviewSheet(law, studies, language: common.language, futures: size, assessment: assessment).sheets, title: found.id.rawValue, format: form,
      language: common.language,
      sources: read.sources)
  }

  /// The stored run that tells the law of a variant what the chain says; `nil` in a dossier without a chain.
  private func storedAssessment(_ variant: Variant, _ loaded: LoadedDossier, _ common: CommonOptions) throws -> Assessment? {
    guard loaded.dossier.has(.chain) else { return nil }
    let runs = try common.runs(loaded)
    let run = try runs.run(
      AssessmentRequest(variants: [variant.id], futures: futures.value, seed: simulation.seed.value, capacity: simulation.capacity))
    return try runs.store.assessment(run, withSeries: false)
  }

  /// A measure of reception or dispersal, under the law of the date that was asked for.
  private func writeReview(of measure: LegalMeasure, _ law: LawDossier) throws {
    let date = on.flatMap { CalendarDate($0) }
    guard let form = format.sheet else { throw ValidationError(say(ReviewCommandWords.formats)) }
    let sheet = MeasureSheet(law.review(measure, on: date), of: law, language: common.language).sheet
    write([sheet], title: sheet.title, format: form, language: common.language, sources: law.dossier.sources)
  }

  /// The word for the rulings of the dossier itself.
  private static let own = "dossier"

  private func score(_ bank: String, _ law: LawDossier) throws {
    let language = common.language
    let bankFile = bank == Self.own ? nil : RulingBank(URL(fileURLWithPath: bank))
    let lot = try explaining(language) { try look.score(bankFile, law, in: language) }
    let showsEach = bank == Self.own || look.each
    let sheet = BankSheet(lot.review, of: law, language: language, record: lot.record, showsEach: showsEach).sheet
    write([sheet], title: sheet.title, format: format, language: language, sources: law.dossier.sources)
  }
}
