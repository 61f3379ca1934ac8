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
      let (made, backtest) = (try made(contents.assessment.receipt, dossier), try backtest(contents, dossier))
      let moved = try contents.moved(made, backtest)
      let facts = VerificationFacts(kept: contents.assessment.withoutPieces, made: made.withoutPieces, pieces: moved)
      let whole = moved.isEmpty ? contents.with(piecesOf: made, backtest) : nil
      return VerificationSheet(
        facts, of: dossier, page: try standing(contents, whole, page, dossier), studies: try studies(contents, moved, dossier), language: language)
    }
    write([sheet.sheet], title: sheet.sheet.title, format: format, language: language, sources: [])
    if !sheet.isSame { throw Leaving.failure }
  }

  /// The assessment of a receipt, made now, as a capsule would give it back.
  private func made(_ receipt: Receipt, _ dossier: Dossier) throws -> Assessment {
    FreedMemory.keep()
    Interruption.watch()
    return try CapsuleContents.asWritten(
      assess(dossier, AssessmentRequest(receipt), runner: .parallel(threads: threads?.value, language: language)))
  }

  /// Whether the page says what follows from its figures; `whole` is what it shows, `nil` where that is other now.
  private func standing(
    _ contents: CapsuleContents, _ whole: CapsuleContents?, _ page: String, _ dossier: Dossier
  ) throws -> VerificationSheet.PageStanding {
    let version = contents.assessment.receipt.version
    guard version == polderVersion, contents.frame.form == CapsuleContents.Frame.currentForm else { return .otherVersion(version) }
    guard let whole else { return .piecesMoved }
    let own = try whole.page(of: dossier)
    guard own != page else { return .same }
    let (left, right) = (lines(own), lines(page))
    let same = zip(left, right).prefix { $0.elementsEqual($1) }.count
    return .differs(line: same + 1)
  }

  private func lines(_ text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The forecasts of the past, made again; `nil` where the capsule has none.
  private func backtest(_ contents: CapsuleContents, _ dossier: Dossier) throws -> Backtest? {
    guard dossier.has(.chain), contents.digests.contains(where: { $0.piece == .backtest }) else { return nil }
    let receipt = contents.assessment.receipt
    return try dossier.withChain.with(receipt.services).backtest(
      futures: StudyReceipt.backtestFutures, seed: receipt.seed,
      runner: .parallel(threads: threads?.value, of: ProgressWords.dates, language: language))
  }

  /// The studies of the capsule, and whether they are the same when made again.
  private func studies(
    _ contents: CapsuleContents, _ moved: [CapsulePiece], _ dossier: Dossier
  ) throws -> [(study: VerificationSheet.Study, isSame: Bool)] {
    var found: [(study: VerificationSheet.Study, isSame: Bool)] = []
    if contents.digests.contains(where: { $0.piece == .backtest }) { found.append((.backtest, !moved.contains(.backtest))) }
    guard dossier.has(.chain) else { return found }
    let (receipt, kept) = (contents.assessment.receipt, contents.studies)
    let chain = try dossier.withChain.with(receipt.services)
    var runner: Runner { .parallel(threads: threads?.value, language: language) }
    if let experiment = kept.experiment {
      // A dossier that tells of no measure has no such answer.
      let asked = StudyReceipt.experiment(of: dossier, seed: receipt.seed, futures: receipt.futures ?? 0)
      let made = try asked.flatMap { try chain.experimentAnswer(futures: $0.draws, seed: receipt.seed, runner: runner) }
      found.append((.experiment, made == experiment))
    }
    if let later = kept.later {
      found.append((.later, try chain.laterCounts(futures: StudyReceipt.laterFutures, seed: receipt.seed, runner: runner) == later))
    }
    if let flows = kept.flows {
      let made = try chain.flowEffects(of: dossier.variants, futures: FlowEffects.usualFutures, seed: receipt.seed, runner: runner)
      found.append((.flows, made == flows))
    }
    return found
  }
}
