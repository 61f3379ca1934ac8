import Archive
import ArgumentParser
import Assessments
import Dispersal
import Foundation
import Vocabulary

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      nl: "Leest een dossier en meldt alle problemen tegelijk, met bestand, regel en kolom.",
      en: "Reads a dossier and reports all problems at once, with file, line and column."))

  @Argument(help: ArgumentHelp(say(nl: "De map van het dossier.", en: "The folder of the dossier.")))
  var dossier = Dossier.builtIn

  @Option(help: ArgumentHelp(say(nl: "Taal: nl of en.", en: "Language: nl or en.")))
  var language: Language = interfaceLanguage

  func run() throws {
    let read = try load(dossier, language: language)
    let facts = Phrase(
      nl: "\(read.variants.count) varianten, \(read.levers.count) instellingen, \(read.norms.count) normen, \(read.rulings.count) uitspraken, "
        + "\(read.politics.parties.count) partijen, \(read.places.plan.municipalities.count) gemeenten, \(read.sources.count) bronnen",
      en: "\(read.variants.count) variants, \(read.levers.count) levers, \(read.norms.count) norms, \(read.rulings.count) rulings, "
        + "\(read.politics.parties.count) parties, \(read.places.plan.municipalities.count) municipalities, \(read.sources.count) sources")
    print(Phrase(nl: "Geen problemen in \(read.id): \(facts.nl).", en: "No problems in \(read.id): \(facts.en).")[language])
  }
}

/// Reads a dossier; with problems, says them all and leaves with code 2.
func load(_ folder: String, language: Language) throws -> Dossier {
  do {
    return try DossierFolder(URL(fileURLWithPath: folder)).load()
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

extension Dossier {
  /// The dossier that comes with the program, seen from the folder of the project.
  static let builtIn = "Dossiers/netherlands-2023-07"
}
