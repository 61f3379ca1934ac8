public import ArgumentParser
import Assessments
public import Dossiers
import Foundation
public import Vocabulary

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

/// One of two texts, in the language of the interface.
func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[interfaceLanguage] }

/// The program with its version.
let versionLine = "polder \(polderVersion)"

/// Characters on a line of the terminal; 80 where there is none.
var terminalWidth: Int {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
  return Int(size.ws_col)
}

extension Language: ExpressibleByArgument {}

extension Identifier: ExpressibleByArgument {
  public init(argument: String) { self.init(argument) }
}

extension ArrivalScenario: ExpressibleByArgument {}

/// Exit codes: 0 well, 1 something failed, 2 a mistake in the input, 130 interrupted.
enum Leaving {
  static let mistake = ExitCode(2)
  static let failure = ExitCode(1)
  static let interrupted = ExitCode(130)
}

/// Says that something failed for which there is no sentence, with what the system said of it.
func tellUnexpected(_ text: String, _ language: Language) {
  tell(
    Phrase(
      nl: "Er ging iets mis waarvoor dit programma geen zin heeft. De melding was: “\(text)”.",
      en: "Something failed for which this program has no sentence. The message was: “\(text)”.")[language])
}

/// Writes a line to standard error.
func tell(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
