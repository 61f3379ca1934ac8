import Archive
import ArgumentParser
import Dossiers
import Foundation
import Reports
import Vocabulary

struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: say(MoveCommandWords.abstract), discussion: say(MoveCommandWords.discussion))

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(MoveCommandWords.to), valueName: "month")) var to: String
  @Option(help: ArgumentHelp(say(MoveCommandWords.with), valueName: "folder")) var with: String?
  @Option(help: ArgumentHelp(say(MoveCommandWords.name), valueName: "name")) var name: String?
  @Option(help: ArgumentHelp(say(MoveCommandWords.output), valueName: "folder")) var output: String?
  @OptionGroup var format: SheetFormat

  func run() throws {
    guard let month = CalendarMonth(to) else { throw common.mistake(MoveCommandWords.noMonth(to)) }
    let loaded = try common.load()
    let language = common.language
    try common.reporting {
      let new = with.map { DossierFolder(URL(fileURLWithPath: $0)).contents() } ?? DossierContents(files: [:])
      do {
        let moved = try MovedDossier(loaded.contents, to: month, with: new, named: name)
        if let output { try moved.write(to: URL(fileURLWithPath: output)) }
        format.write(sheet(of: moved, month), in: language, sources: moved.dossier.sources)
      } catch let found as DossierProblems {
        for problem in found.problems { tell(problem.line(in: language)) }
        throw common.mistake(OptionWords.problems(found.problems.count))
      }
    }
  }

  private func sheet(of moved: MovedDossier, _ month: CalendarMonth) -> Sheet {
    let rows = moved.refitted.map { MovedSheet.Row(name: $0.name, unit: $0.unit, before: $0.before, after: $0.after, isWritten: $0.isWritten) }
    var sheet = MovedSheet(rows, to: moved.dossier.id.rawValue, month: month, language: common.language)
    (sheet.leftOut, sheet.isWithoutMeasure, sheet.output) = (moved.leftOut, moved.isWithoutMeasure, output)
    if let output, !moved.came.isEmpty { sheet.came = URL(fileURLWithPath: output).appendingPathComponent(MovedDossier.cameFile).relativePath }
    return sheet.sheet
  }
}
