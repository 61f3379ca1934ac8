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
    do {
      let opened = try RunStore(RunStore.place(store))
      do { try work(opened) } catch RunStoreError.otherForm(let id) { throw try madeByAnother(opened.run(id.hash)) }
    } catch let error as any Explained {
      tell(error.sentence[language])
      throw Leaving.mistake
    }
  }

  /// Says that another version of the program made a run, with the command that makes it anew, and gives what to throw.
  private func madeByAnother(_ run: RunSummary) -> any Error {
    if let command = run.command { tell("\(run.otherFormSentence[language])\n\(command)") } else { tell(run.otherFormSentence[language]) }
    return Leaving.mistake
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
