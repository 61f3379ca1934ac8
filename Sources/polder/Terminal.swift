public import Archive
public import ArgumentParser
public import Assessments
public import Dossiers
import Foundation
import Reports
public import Vocabulary
public import Workbench

/// The language of help and messages: --language wherever it stands, else POLDER_LANGUAGE, else LANG; English where none names Dutch.
let interfaceLanguage: Language = {
  let arguments = ProcessInfo.processInfo.arguments
  for (word, next) in zip(arguments, arguments.dropFirst() + [""]) {
    let asked = word == "--language" ? next : word.hasPrefix("--language=") ? String(word.dropFirst("--language=".count)) : ""
    if let language = Language(rawValue: asked) { return language }
  }
  let environment = ProcessInfo.processInfo.environment
  let asked = ["POLDER_LANGUAGE", "LC_ALL", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
  return asked.lowercased().hasPrefix("nl") ? .nl : .en
}()

/// A text in the language of the interface.
func say(_ phrase: Phrase) -> String { phrase[interfaceLanguage] }

/// The program with its version.
let versionLine = "polder \(polderVersion)"

/// Characters on a line of the terminal, or those that COLUMNS asks for; `nil` where there is neither, as in a pipe. Fewer than 40 are no width.
var terminalWidth: Int? {
  if let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), asked >= 40 { return asked }
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
  return Int(size.ws_col)
}

/// Characters on a line of a sheet: those of the terminal, 120 at most and in a pipe.
var sheetWidth: Int { min(terminalWidth ?? 120, 120) }

/// Characters on a line of the first screen of a brief: those of the terminal, 120 at most, and a hundred in a pipe.
var screenWidth: Int { min(terminalWidth ?? 100, 120) }

/// Prints a line, on a terminal wrapped to its width; in a pipe as it is.
func printLine(_ line: String) { print(WrappedText(line: line, width: terminalWidth.map { min($0, 120) }).text) }

extension Language: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  public init(argument: String) { self.init(argument) }
}

extension StartRight: ExpressibleByArgument {}

extension ArrivalScenario: ExpressibleByArgument {}

extension CapacityScenario: ExpressibleByArgument {}

extension SweepDesign: ExpressibleByArgument {}
extension SweepRegret.Best: ExpressibleByArgument {}

extension SweepEngine: ExpressibleByArgument {}

extension MonthlyBands.Kind: ExpressibleByArgument {}

/// Exit codes: 0 well, 1 something failed, 2 a mistake in the input, 130 interrupted.
enum Leaving {
  static let mistake = ExitCode(2)
  static let failure = ExitCode(1)
  static let interrupted = ExitCode(130)
}

/// Says that something failed for which there is no sentence, with what the system said of it.
func tellUnexpected(_ text: String, _ language: Language) { tell(OptionWords.unexpected(text)[language]) }

/// Writes a line to standard error.
func tell(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

/// What became of a variant under a name that was changed; `nil` for another error, and for a name that was not.
private func renamed(_ error: any Explained) -> Phrase? {
  guard case .unknownVariant(let name, _)? = error as? AssessmentError else { return nil }
  return Migrations.known.change(of: name, .variant)?.sentence
}

/// Does the work of a command; says in a sentence what goes wrong, and leaves with its code.
func explaining<Result>(_ language: Language, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch AssessmentError.interrupted {
    tell(AssessmentError.interrupted.sentence[language])
    throw Leaving.interrupted
  } catch let error as DossierProblems {
    for problem in error.problems { tell(problem.line(in: language)) }
    throw Leaving.mistake
  } catch let error as any Explained {
    tell(error.sentence[language])
    if let renamed = renamed(error) { tell(renamed[language]) }
    // Engines and assessments refuse their input; the store and a full disk refuse what this run wants to write.
    let isOfMachine = error is RunStoreError || (error as? SweepFileError)?.isOfMachine == true
    throw isOfMachine ? Leaving.failure : Leaving.mistake
  } catch let code as ExitCode {
    throw code
  } catch let error as any CustomStringConvertible & Error {
    tellUnexpected(error.description, language)
    throw Leaving.failure
  }
}
