import ArgumentParser
import Assessments
import Dispersal
import Vocabulary

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(
      nl: "Leest een dossier en meldt alle problemen tegelijk, met bestand, regel en kolom.",
      en: "Reads a dossier and reports all problems at once, with file, line and column."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let read = try common.loadDossier()
    let facts = Phrase(
      nl: "\(read.variants.count) varianten, \(read.levers.count) instellingen, \(read.norms.count) normen, \(read.rulings.count) uitspraken, "
        + "\(read.politics.parties.count) partijen, \(read.places.plan.municipalities.count) gemeenten, \(read.sources.count) bronnen",
      en: "\(read.variants.count) variants, \(read.levers.count) levers, \(read.norms.count) norms, \(read.rulings.count) rulings, "
        + "\(read.politics.parties.count) parties, \(read.places.plan.municipalities.count) municipalities, \(read.sources.count) sources")
    print(Phrase(nl: "Geen problemen in \(read.id): \(facts.nl).", en: "No problems in \(read.id): \(facts.en).")[language])
  }
}
