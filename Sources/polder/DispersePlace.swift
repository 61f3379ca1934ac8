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
    abstract: say(
      nl: "Plaatst gezinnen, nooit gesplitst, met de reden bij elk gezin.", en: "Places families, never split, with the reason for each family."),
    discussion: say(
      nl:
        "--families: family, size, en naar keuze school (schoolgaande kinderen), language, medical, wheelchair, education, sector, tie, group. "
        + "--sites: site, beds, en naar keuze school_places, languages (met ;), medical, wheelchair, largest, province en work_SECTOR (0 tot 100). "
        + "Nationaliteit, geloof en geslacht worden nooit gelezen; group dient alleen om de uitkomst per groep te tonen. --overrule "
        + "GEZIN=LOCATIE laat zien wat een andere keuze kost.",
      en:
        "--families: family, size, and if you like school (children of school age), language, medical, wheelchair, education, sector, tie, group. "
        + "--sites: site, beds, and if you like school_places, languages (with ;), medical, wheelchair, largest, province and work_SECTOR (0 "
        + "to 100). Nationality, religion and sex are never read; group only serves to show the outcome by group. --overrule FAMILY=SITE shows "
        + "what another choice costs."
    ))
  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met gezinnen.", en: "CSV file of families."))) var families: String
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met locaties.", en: "CSV file of sites."))) var sites: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Keuzes van medewerkers, GEZIN=LOCATIE.", en: "Choices of staff, FAMILY=SITE.")))
  var overrule: [String] = []
  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Zaad van het zoeken.", en: "Seed of the search.")))
  var seed: WholeNumber<Seed> = 1
  @Flag(
    help: ArgumentHelp(
      say(
        nl: "Zoekt bij 2.000 tot 20.000 gezinnen minuten lang verder, met de oplosser.",
        en: "With 2,000 to 20,000 families searches on for minutes, with the solver.")))
  var thorough = false
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.reporting {
      let (people, places) = try common.input { () throws(DossierProblems) in
        try PlacementInput.read(families: URL(fileURLWithPath: families), sites: URL(fileURLWithPath: sites))
      }
      let question = try PlacementQuestion(people, at: places)
      let choices = try choices(question)
      let solver = try HighsSolver.find()
      sayHowLong(people.count)
      let effort = thorough ? Effort.thorough(families: people.count, isSolving: solver != nil) : nil
      let facts = try question.facts(choices: choices, effort: effort, seed: seed.value, solver: solver)
      format.write(PlacementSheet(facts, language: common.language).sheet, in: common.language)
    }
  }

  /// From where it takes longer than a few seconds, on a terminal.
  private func sayHowLong(_ families: Int) {
    guard families >= 300, isatty(STDERR_FILENO) == 1 else { return }
    tell(
      thorough
        ? say(nl: "Bezig met plaatsen; dit kan minuten duren.", en: "Placing; this can take minutes.")
        : say(nl: "Bezig met plaatsen; dit kan een minuut duren.", en: "Placing; this can take a minute."))
  }

  private func choices(_ question: PlacementQuestion) throws -> [StaffChoice] {
    try overrule.map { text in
      guard let choice = StaffChoice(text), question.knows(choice) else {
        tell(
          say(
            nl: "--overrule “\(text)”: schrijf GEZIN=LOCATIE met namen uit de bestanden.",
            en: "--overrule “\(text)”: write FAMILY=SITE with names from the files."))
        throw Leaving.mistake
      }
      return choice
    }
  }
}
