public import Vocabulary

extension ProgramError {
  public var sentence: Phrase {
    switch self {
    case .notInstalled(let names):
      Phrase(
        nl: "Voor dit bestand is een programma nodig dat op deze machine ontbreekt: \(names.joined(separator: " of ")). "
          + "Installeer het, of neem de nota als HTML of Markdown.",
        en: "This file needs a program that is missing on this machine: \(names.joined(separator: " or ")). "
          + "Install it, or take the brief as HTML or Markdown.")
    case .tooSlow(let name, let seconds):
      Phrase(
        nl: "\(name) was na \(seconds) seconden niet klaar en is gestopt. Probeer het later opnieuw.",
        en: "\(name) was not done after \(seconds) seconds and was stopped. Try again later.")
    case .failed(let name, let code):
      Phrase(
        nl: "\(name) maakte het bestand niet en eindigde met code \(code). Neem de nota als HTML of Markdown.",
        en: "\(name) did not make the file and ended with code \(code). Take the brief as HTML or Markdown.")
    case .busy:
      Phrase(
        nl: "De server maakt nu een ander bestand. Probeer het over een halve minuut opnieuw.",
        en: "The server is making another file now. Try again in half a minute.")
    }
  }
}
