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
  @Option(help: ArgumentHelp(say(nl: "Taal: nl of en.", en: "Language: nl or en.")))
  var language: Language = interfaceLanguage

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Bestand met de bewaarde runs (anders POLDER_STORE, anders de gegevensmap van de gebruiker).",
        en: "File of the stored runs (else POLDER_STORE, else the user's data folder).")))
  var store: String?

  /// Does the work of a command; says in a sentence what goes wrong, and leaves with its code.
  func reporting(_ work: (RunStore) throws -> Void) throws {
    do { try work(try RunStore(RunStore.place(store))) } catch let error as any Explained {
      tell(error.sentence[language])
      throw Leaving.mistake
    }
  }
}

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: say(nl: "Toont de bewaarde runs, de nieuwste eerst.", en: "Shows the stored runs, newest first."))

  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: SheetForm = .text

  func run() throws {
    try options.reporting { store in
      let runs = try store.runs()
      if runs.isEmpty {
        return print(
          Phrase(
            nl: "Er zijn nog geen runs in \(store.file.path). “polder assess” maakt er een.",
            en: "There are no runs yet in \(store.file.path). “polder assess” makes one.")[options.language])
      }
      let rows = runs.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
      let sheet = RunsSheet(rows, place: store.file.path, language: options.language).sheet
      write([sheet], title: sheet.title, format: format, language: options.language)
    }
  }
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say(
      nl: "Maakt de nota van een bewaarde run, zonder iets uit te rekenen.", en: "Makes the brief of a stored run, computing nothing."),
    discussion: say(
      nl: "“polder runs” toont de runs. Het dossier van toen ligt bij de run; de map ervan is niet meer nodig.",
      en: "“polder runs” shows the runs. The dossier as it was lies beside the run; its folder is no longer needed."))

  @Argument(help: ArgumentHelp(say(nl: "De run, met zoveel tekens als nodig.", en: "The run, by as many characters as it takes."), valueName: "run"))
  var stored: String

  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(nl: "Gemeente die naar voren komt, op naam of code.", en: "Municipality to put forward, by name or code.")))
  var municipality: String?
  @Option(help: ArgumentHelp(say(nl: "Wat op het scherm komt: text, json, html of md.", en: "What goes to the screen: text, json, html or md.")))
  var format: BriefFormat = .text
  @Option(help: ArgumentHelp(say(nl: "Map waarin de nota ook wordt geschreven.", en: "Folder in which the brief is written too."))) var output:
    String?

  func run() throws {
    try options.reporting { store in
      let found = try store.run(stored)
      let assessment = try store.assessment(found)
      guard let contents = try store.dossier(found.fingerprint) else { throw RunStoreError.noPart(found.id, part: "dossier") }
      let dossier = try readingInput(options.language) { () throws(DossierProblems) in try contents.load() }
      let code = try municipality.map { try municipalityCode($0, of: dossier, options.language) }
      var brief = Brief(assessment, of: dossier, language: options.language, municipality: code, asked: found.asked)
      let futures = assessment.receipt.futures ?? 0
      brief.backtest = try store.stored(StudyReceipt(.backtest, of: dossier, seed: assessment.receipt.seed, draws: 2000))
      let measure = dossier.chain?.experiment?.variant
      brief.experiment = try store.stored(
        StudyReceipt(.experiment, of: dossier, seed: assessment.receipt.seed, draws: min(futures, 50), variant: measure))
      if let output { try BriefFiles(brief).write(to: URL(fileURLWithPath: output), language: options.language) }
      switch format {
      case .text: print(brief.text, terminator: "")
      case .json: print(try BriefFiles(brief).json(), terminator: "")
      case .html: print(brief.html, terminator: "")
      case .md: print(brief.markdown, terminator: "")
      }
    }
  }
}
