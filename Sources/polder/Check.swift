import ArgumentParser
import Assessments
import Dispersal
import Dossiers
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
    func counted(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String)) -> Phrase? {
      count == 0 ? nil : Phrase(nl: "\(count) \(count == 1 ? nl.one : nl.more)", en: "\(count) \(count == 1 ? en.one : en.more)")
    }
    let found = [
      counted(read.variants.count, ("variant", "varianten"), ("variant", "variants")),
      counted(read.levers.count, ("instelling", "instellingen"), ("lever", "levers")),
      counted(read.law?.norms.count ?? 0, ("norm", "normen"), ("norm", "norms")),
      counted(read.law?.rulings.count ?? 0, ("uitspraak", "uitspraken"), ("ruling", "rulings")),
      counted(read.talks?.politics.parties.count ?? 0, ("partij", "partijen"), ("party", "parties")),
      counted(read.places?.plan.municipalities.count ?? 0, ("gemeente", "gemeenten"), ("municipality", "municipalities")),
      counted(read.sources.count, ("bron", "bronnen"), ("source", "sources")),
    ].compactMap { $0 }
    let facts = Phrase(nl: found.map(\.nl).joined(separator: ", "), en: found.map(\.en).joined(separator: ", "))
    print(Phrase(nl: "Geen problemen in \(read.id): \(facts.nl).", en: "No problems in \(read.id): \(facts.en).")[language])
    for part in Dossier.Part.allCases where !read.has(part) { print(AssessmentError.noPart(part).sentence[language]) }
    for remark in read.remarks { print(remark.line(in: language)) }
  }
}
