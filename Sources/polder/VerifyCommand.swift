import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary
import Workbench

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say(VerifyCommandWords.abstract),
    discussion: say(VerifyCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(VerifyCommandWords.file)))
  var file: String

  @Option(help: ArgumentHelp(say(OptionWords.language))) var language: Language = interfaceLanguage
  @Option(parsing: .unconditional, help: ArgumentHelp(say(VerifyCommandWords.threads))) var threads: WholeNumber<Cores>?
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func run() throws {
    let sheet = try explaining(language) {
      let (contents, page) = try CapsuleContents.read(URL(fileURLWithPath: file))
      let dossier = try readingInput(language) { () throws(DossierProblems) in try contents.dossier.load() }
      return VerificationSheet(
        VerificationFacts(kept: contents.assessment, made: try made(contents.assessment.receipt, dossier)), of: dossier,
        page: try standing(contents, page, dossier), studies: try studies(contents, dossier), language: language)
    }
    write([sheet.sheet], title: sheet.sheet.title, format: format, language: language, sources: [])
    if !sheet.isSame { throw Leaving.failure }
  }

  /// The assessment of a receipt, made now, as a capsule would give it back.
  private func made(_ receipt: Receipt, _ dossier: Dossier) throws -> Assessment {
    keepFreedMemory()
    Interruption.watch()
    return try CapsuleContents.asWritten(
      assess(dossier, AssessmentRequest(receipt), runner: .parallel(threads: threads?.value, language: language)))
  }

  /// Whether the page says what follows from its figures.
  private func standing(_ contents: CapsuleContents, _ page: String, _ dossier: Dossier) throws -> VerificationSheet.PageStanding {
    let version = contents.assessment.receipt.version
    guard version == polderVersion else { return .otherVersion(version) }
    let own = try contents.page(of: dossier)
    guard own != page else { return .same }
    let (left, right) = (lines(own), lines(page))
    let same = zip(left, right).prefix { $0.elementsEqual($1) }.count
    return .differs(line: same + 1)
  }

  private func lines(_ text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The studies of the capsule, made again.
  private func studies(_ contents: CapsuleContents, _ dossier: Dossier) throws -> [(study: VerificationSheet.Study, isSame: Bool)] {
    guard dossier.has(.chain) else { return [] }
    let receipt = contents.assessment.receipt
    let chain = try dossier.withChain.with(receipt.capacity ?? .frozen)
    var found: [(study: VerificationSheet.Study, isSame: Bool)] = []
    if let kept = contents.studies.backtest {
      let made = try chain.backtest(
        futures: Runs.backtestFutures, seed: receipt.seed, runner: .parallel(threads: threads?.value, of: ProgressWords.dates, language: language))
      found.append((.backtest, made == kept))
    }
    if let kept = contents.studies.experiment {
      let futures = min(receipt.futures ?? 0, Runs.experimentFutures)
      let made = try chain.experimentAnswer(futures: futures, seed: receipt.seed, runner: .parallel(threads: threads?.value, language: language))
      found.append((.experiment, made == kept))
    }
    return found
  }
}
