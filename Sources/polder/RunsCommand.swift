import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary
import Workbench

/// Where the runs lie, for commands that need no dossier.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(OptionWords.language)))
  var language: Language = interfaceLanguage

  @Option(help: ArgumentHelp(say(OptionWords.store)))
  var store: String?

  /// Does the work of a command; says in a sentence what goes wrong, and leaves with its code.
  func reporting(_ work: (RunStore) throws -> Void) throws {
    do { try work(try RunStore(RunStore.place(store))) } catch let error as any Explained {
      tell(error.sentence[language])
      throw Leaving.mistake
    }
  }

  /// The dossier that a stored run was made from; says what is wrong with it, and leaves with code 2.
  func dossier(of run: RunSummary, in store: RunStore) throws -> Dossier {
    guard let contents = try store.dossier(run.fingerprint) else { throw RunStoreError.noPart(run.id, part: "dossier") }
    return try readingInput(language) { () throws(DossierProblems) in try contents.load() }
  }

  /// Says a mistake in what was asked, and gives what to throw: leaving with code 2.
  func mistake(_ sentence: Phrase) -> any Error {
    tell(sentence[language])
    return Leaving.mistake
  }
}

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: say(RunsCommandWords.abstract))

  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func run() throws {
    try options.reporting { store in
      let runs = try store.runs()
      if runs.isEmpty {
        return print(RunWords.none(in: store.file.path)[options.language])
      }
      let rows = runs.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
      let sheet = RunsSheet(rows, place: store.file.path, language: options.language).sheet
      write([sheet], title: sheet.title, format: format, language: options.language, sources: [])
    }
  }
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say(ReportCommandWords.abstract),
    discussion: say(ReportCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(ReportCommandWords.stored), valueName: "run"))
  var stored: String

  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(OptionWords.municipality)))
  var municipality: String?
  @OptionGroup var signature: BriefOptions
  @Option(help: ArgumentHelp(say(OptionWords.briefFormat)))
  var format: BriefFormat = .text
  @Option(help: ArgumentHelp(say(ReportCommandWords.output))) var output: String?
  @Option(help: ArgumentHelp(say(ReportCommandWords.capsule))) var capsule: String?

  func run() throws {
    try options.reporting { store in
      let found = try store.run(stored)
      let assessment = try store.assessment(found)
      let dossier = try options.dossier(of: found, in: store)
      let code = try municipality.map { try municipalityCode($0, of: dossier, options.language) }
      var brief = Brief(assessment, of: dossier, language: options.language, municipality: code, asked: found.asked)
      signature.sign(&brief, found)
      let futures = assessment.receipt.futures ?? 0
      brief.backtest = try store.stored(StudyReceipt(.backtest, of: dossier, seed: assessment.receipt.seed, draws: 2000))
      let measure = dossier.chain?.experiment?.variant
      brief.experiment = try store.stored(
        StudyReceipt(.experiment, of: dossier, seed: assessment.receipt.seed, draws: min(futures, 50), variant: measure).with(
          assessment.receipt.capacity))
      if let output { try BriefFiles(brief).write(to: URL(fileURLWithPath: output), language: options.language) }
      if let capsule { try write(brief, store, to: URL(fileURLWithPath: capsule)) }
      switch format {
      case .text: print(brief.text, terminator: "")
      case .json: print(try BriefFiles(brief).json(), terminator: "")
      case .html: print(brief.html, terminator: "")
      case .md: print(brief.markdown, terminator: "")
      }
    }
  }

  /// Writes the brief as one file with everything in it; says why where it cannot, and leaves with code 1.
  private func write(_ brief: Brief, _ store: RunStore, to file: URL) throws {
    let receipt = brief.assessment.receipt
    guard let contents = try store.dossier(receipt.fingerprint) else { return }
    var frame = CapsuleContents.Frame(language: options.language, asked: brief.asked, municipality: brief.municipality)
    (frame.run, frame.made, frame.author, frame.status) = (brief.run, brief.made, brief.author, brief.status?.rawValue)
    let studies = CapsuleContents.Studies(backtest: brief.backtest, experiment: brief.experiment)
    let page = try CapsuleContents(brief.assessment, studies: studies, of: contents, frame: frame).page(of: brief.dossier)
    do { try Data(page.utf8).write(to: file, options: .atomic) } catch {
      tell(ReportCommandWords.notWritten(file.path)[options.language])
      throw Leaving.failure
    }
    tell(ReportCommandWords.written(file.path)[options.language])
  }
}
