import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

struct DisperseLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: say(DisperseLettersCommandWords.abstract))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(DisperseLettersCommandWords.municipality))) var municipality: String?
  @Option(help: ArgumentHelp(say(DisperseLettersCommandWords.output))) var output: String =
    "out/letters"
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { read, need in
      let question = try LetterQuestion(read, need: try need())
      if let municipality {
        let facts = try question.facts(of: try common.municipality(municipality, of: read, option: "--municipality"))
        return format.write(
          MunicipalityLetter(facts, of: read.places, cycle: read.cycle(on: read.dossier.asOf), language: common.language).sheet, in: common.language,
          sources: read.dossier.sources)
      }
      try writeAll(question, read)
    }
  }

  /// Every letter as a page in both languages, a folder for each, under the name of its municipality; files.csv has the file of each code.
  private func writeAll(_ question: LetterQuestion, _ read: PlaceDossier) throws {
    let count = question.municipalities
    let facts = try (0..<count).map { try question.facts(of: $0) }
    let names = LetterNames(facts.map { ($0.code, $0.own.name) })
    for language in Language.allCases {
      let files =
        zip(facts, names.files).map { facts, file in
          let sheet = MunicipalityLetter(facts, of: read.places, cycle: read.cycle(on: read.dossier.asOf), language: language).sheet
          return (name: "\(file.name).html", text: HTMLRendering(language, sources: read.dossier.sources).render([sheet], title: sheet.title))
        } + [(name: "files.csv", text: names.csv)]
      try OutputFolder(URL(fileURLWithPath: output).appendingPathComponent(language.rawValue)).write(files)
    }
    tell(DisperseLettersCommandWords.written(count, to: output)[common.language])
  }
}
