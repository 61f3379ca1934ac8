import Archive
import ArgumentParser
import Assessments
import Foundation
import Logging
import Vocabulary

/// What every command on a dossier takes.
struct CommonOptions: ParsableArguments {
  /// The dossier that comes with the program, seen from the folder of the project.
  static let builtIn = "Dossiers/netherlands-2023-07"

  @Argument(help: ArgumentHelp(say(nl: "De map van het dossier.", en: "The folder of the dossier.")))
  var dossier = builtIn

  @Option(help: ArgumentHelp(say(nl: "Taal: nl of en.", en: "Language: nl or en.")))
  var language: Language = interfaceLanguage

  @Flag(
    help: ArgumentHelp(say(nl: "Zegt op standaardfout wat er gebeurt, stap voor stap.", en: "Tells on standard error what happens, step by step.")))
  var verbose = false

  /// Log lines on standard error; only mistakes without --verbose.
  var log: Logger {
    var log = Logger(label: "polder") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = verbose ? .debug : .error
    return log
  }

  /// Reads the dossier; with problems, says them all and leaves with code 2.
  func loadDossier() throws -> Dossier {
    log.debug("reading", metadata: ["dossier": "\(dossier)"])
    do {
      let read = try DossierFolder(URL(fileURLWithPath: dossier)).load()
      log.debug("read", metadata: ["fingerprint": "\(read.fingerprint)", "variants": "\(read.variants.count)", "sources": "\(read.sources.count)"])
      return read
    } catch let found {
      for problem in found.problems { tell(problem.line(in: language)) }
      let count = found.problems.count
      tell(
        Phrase(
          nl: count == 1 ? "1 probleem; er is niets berekend of geschreven." : "\(count) problemen; er is niets berekend of geschreven.",
          en: count == 1 ? "1 problem; nothing was computed or written." : "\(count) problems; nothing was computed or written.")[language])
      throw Leaving.mistake
    }
  }

  /// The variant with a name; without it, says so and leaves with code 2.
  func variant(_ id: String, of dossier: Dossier) throws -> Variant {
    if let found = dossier.variant(id) { return found }
    tell(AssessmentError.unknownVariant(id, near: nearest(to: id, among: dossier.variants.map(\.id))).sentence[language])
    throw Leaving.mistake
  }

  /// Does the work of a command; says in a sentence what goes wrong, and leaves with its code.
  func reporting<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch AssessmentError.interrupted {
      tell(AssessmentError.interrupted.sentence[language])
      throw ExitCode(130)
    } catch let error as any Explained {
      tell(error.sentence[language])
      // Engines and assessments refuse their input; the store refuses what this run wants to write.
      throw error is RunStoreError ? Leaving.failure : Leaving.mistake
    } catch let code as ExitCode {
      throw code
    } catch let error as any CustomStringConvertible & Error {
      tell(error.description)
      throw Leaving.failure
    }
  }
}
