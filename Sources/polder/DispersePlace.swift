import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Placement
import Reports
import Vocabulary

struct DispersePlace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: say(DispersePlaceCommandWords.abstract),
    discussion: say(DispersePlaceCommandWords.discussion))
  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(DispersePlaceCommandWords.families))) var families: String
  @Option(help: ArgumentHelp(say(DispersePlaceCommandWords.sites))) var sites: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(DispersePlaceCommandWords.overrule)))
  var overrule: [String] = []
  @Option(help: ArgumentHelp(say(DispersePlaceCommandWords.expecting))) var expecting: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(DispersePlaceCommandWords.seed)))
  var seed: WholeNumber<Seed> = 1
  @Flag(help: ArgumentHelp(say(DispersePlaceCommandWords.thorough)))
  var thorough = false
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.reporting {
      let (people, places) = try common.input { () throws(DossierProblems) in
        try PlacementInput.read(families: URL(fileURLWithPath: families), sites: URL(fileURLWithPath: sites))
      }
      let question = try PlacementQuestion(people, at: places)
      let choices = try choices(question)
      let coming = try comers()
      let solver = try HighsSolver.find()
      sayHowLong(people.count)
      let effort = thorough ? Effort.thorough(families: people.count, isSolving: solver != nil) : nil
      let facts =
        try coming.map { try question.facts(expecting: $0, effort: effort, seed: seed.value, solver: solver) }
        ?? question.facts(choices: choices, effort: effort, seed: seed.value, solver: solver)
      format.write(PlacementSheet(facts, language: common.language).sheet, in: common.language, sources: [])
    }
  }

  /// From where it takes longer than a few seconds, on a terminal.
  private func sayHowLong(_ families: Int) {
    guard families >= 300, isatty(STDERR_FILENO) == 1 else { return }
    tell(
      thorough
        ? say(DispersePlaceCommandWords.takesMinutes)
        : say(DispersePlaceCommandWords.takesAMinute))
  }

  /// Families like those to come; `nil` where all are placed at once.
  private func comers() throws -> [Family]? {
    guard let expecting else { return nil }
    guard overrule.isEmpty else {
      tell(say(DispersePlaceCommandWords.expectingAlone))
      throw Leaving.mistake
    }
    return try common.input { () throws(DossierProblems) in try PlacementInput.read(expecting: URL(fileURLWithPath: expecting)) }
  }

  private func choices(_ question: PlacementQuestion) throws -> [StaffChoice] {
    try overrule.map { text in
      guard let choice = StaffChoice(text), question.knows(choice) else {
        tell(
          say(DispersePlaceCommandWords.overruleForm(text)))
        throw Leaving.mistake
      }
      return choice
    }
  }
}
