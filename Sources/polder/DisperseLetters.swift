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
    abstract: say(
      nl: "Eén pagina feiten per gemeente, met wat het getal zou veranderen.",
      en: "One page of facts per municipality, with what would change its number."))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "Alleen deze gemeente, op het scherm.", en: "Only this municipality, on the screen."))) var municipality: String?
  @Option(help: ArgumentHelp(say(nl: "Map voor alle brieven in nl en en.", en: "Folder for all letters in nl and en."))) var output: String =
    "out/letters"
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      var read = try loaded.dossier.withPlaces
      read.places.plan = needed.plan(of: read)
      let need = try needed.places(loaded, common)
      if let municipality {
        let index = try readingInput(common.language) { () throws(DossierProblems) in
          try read.municipality(municipality, at: FilePlace(file: "--municipality"))
        }
        let sheet = try MunicipalityLetters(read, need: need, language: common.language).sheet(index)
        return write([sheet], title: sheet.title, format: format, language: common.language)
      }
      for language in Language.allCases {
        let letters = try MunicipalityLetters(read, need: need, language: language)
        let files = try read.places.plan.municipalities.indices.map { index in
          let sheet = try letters.sheet(index)
          return (name: "\(sheet.id).html", text: HTMLRendering(language).render([sheet], title: sheet.title))
        }
        try OutputFolder(URL(fileURLWithPath: output).appendingPathComponent(language.rawValue)).write(files)
      }
      let count = read.places.plan.municipalities.count
      tell(Phrase(nl: "\(count) brieven in twee talen: \(output)", en: "\(count) letters in two languages: \(output)")[common.language])
    }
  }
}
