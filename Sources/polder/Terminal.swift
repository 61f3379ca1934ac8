public import ArgumentParser
import Assessments
public import Dossiers
import Foundation
public import Vocabulary

/// The language of help and messages: POLDER_LANGUAGE, else LANG; English where neither names Dutch.
let interfaceLanguage: Language = {
  let environment = ProcessInfo.processInfo.environment
  let asked = environment["POLDER_LANGUAGE"] ?? environment["LC_ALL"] ?? environment["LANG"] ?? ""
  return asked.lowercased().hasPrefix("nl") ? .nl : .en
}()

/// One of two texts, in the language of the interface.
func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[interfaceLanguage] }

let versionLine = polderVersion

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

/// Writes a line to standard error.
func tell(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
