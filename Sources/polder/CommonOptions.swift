import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Logging
import Reports
import Vocabulary

/// A dossier as a command works on it: read and checked, with its files and the name that the user gave it.
struct LoadedDossier {
  var dossier: Dossier
  var contents: DossierContents
  var asked: String
}

/// What every command on a dossier takes.
struct CommonOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say(OptionWords.dossier)))
  var dossier = BuiltInDossiers.first

  @Option(help: ArgumentHelp(say(OptionWords.language)))
  var language: Language = interfaceLanguage

  @Option(help: ArgumentHelp(say(OptionWords.store)))
  var store: String?

  @Flag(help: ArgumentHelp(say(OptionWords.verbose)))
  var verbose = false

  /// Log lines on standard error; only mistakes without --verbose.
  var log: Logger {
    var log = Logger(label: "polder") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = verbose ? .debug : .error
    return log
  }

  /// Reads the dossier; with problems, says them all and leaves with code 2.
  func load() throws -> LoadedDossier {
    log.debug("reading", metadata: ["dossier": "\(dossier)"])
    let contents = contents()
    do {
      let read = try contents.load()
      log.debug("read", metadata: ["fingerprint": "\(read.fingerprint)", "variants": "\(read.variants.count)", "sources": "\(read.sources.count)"])
      return LoadedDossier(dossier: read, contents: contents, asked: dossier)
    } catch let found {
      for problem in found.problems { tell(problem.line(in: language)) }
      tell(OptionWords.problems(found.problems.count)[language])
      throw Leaving.mistake
    }
  }

  func loadDossier() throws -> Dossier { try load().dossier }

  /// Whether a word names a folder or a built-in dossier.
  static func isDossier(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: URL(fileURLWithPath: name).path) || BuiltInDossiers.contents(name) != nil
  }

  /// A folder where there is one, else a built-in dossier of that name.
  private func contents() -> DossierContents {
    let folder = URL(fileURLWithPath: dossier)
    if !FileManager.default.fileExists(atPath: folder.path), let builtIn = BuiltInDossiers.contents(dossier) { return builtIn }
    return DossierFolder(folder).contents()
  }

  /// The runs of this dossier, in the store.
  func runs(_ loaded: LoadedDossier, threads: Int? = nil, capacity: CapacityScenario = .answering) throws -> Runs {
    Runs(loaded: loaded, store: try RunStore(RunStore.place(store)), language: language, threads: threads, capacity: capacity)
  }

  /// The variant with a name; without it, says so and leaves with code 2.
  func variant(_ id: VariantID, of dossier: Dossier) throws -> Variant {
    do { return try dossier.known(id) } catch {
      tell(error.sentence[language])
      throw Leaving.mistake
    }
  }

  /// Does the work of a command; says in a sentence what goes wrong, and leaves with its code.
  func reporting<Result>(_ work: () throws -> Result) throws -> Result { try explaining(language, work) }
}
