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
        "--families: family, size, en naar keuze school (schoolgaande kinderen), language, medical, wheelchair, education, sector, tie, group. --sites: site, beds, en naar keuze school_places, languages (met ;), medical, wheelchair, largest, province en work_SECTOR (0 tot 100). Nationaliteit, geloof en geslacht worden nooit gelezen; group dient alleen om de uitkomst per groep te tonen. --overrule GEZIN=LOCATIE laat zien wat een andere keuze kost.",
      en:
        "--families: family, size, and if you like school (children of school age), language, medical, wheelchair, education, sector, tie, group. --sites: site, beds, and if you like school_places, languages (with ;), medical, wheelchair, largest, province and work_SECTOR (0 to 100). Nationality, religion and sex are never read; group only serves to show the outcome by group. --overrule FAMILY=SITE shows what another choice costs."
    ))
  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met gezinnen.", en: "CSV file of families."))) var families: String
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met locaties.", en: "CSV file of sites."))) var sites: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Keuzes van medewerkers, GEZIN=LOCATIE.", en: "Choices of staff, FAMILY=SITE.")))
  var overrule: [String] = []
  @Option(help: ArgumentHelp(say(nl: "Zaad van het zoeken.", en: "Seed of the search."))) var seed: UInt64 = 1
  @Flag(
    help: ArgumentHelp(
      say(
        nl: "Zoekt bij 2.000 tot 20.000 gezinnen minuten lang verder, met de oplosser.",
        en: "With 2,000 to 20,000 families searches on for minutes, with the solver.")))
  var thorough = false
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  func run() throws {
    try common.reporting {
      let (people, places) = try readingInput(common.language) { () throws(DossierProblems) in
        try PlacementInput.read(families: URL(fileURLWithPath: families), sites: URL(fileURLWithPath: sites))
      }
      let problem = try PlacementProblem(people, at: places)
      let solver = HighsSolver.find()
      sayHowLong(people.count)
      let effort = thorough ? Effort.thorough(families: people.count, isSolving: solver != nil) : nil
      let free = problem.place(effort, seed: seed, solver: solver)
      let fixed = try choices(people, places, problem)
      var chosen = free
      if !fixed.isEmpty {
        guard let bound = problem.place(fixing: fixed, effort, seed: seed, solver: solver) else {
          tell(
            say(
              nl: "De gekozen gezinnen passen niet samen op hun locatie. Kies minder gezinnen, of een grotere locatie.",
              en: "The families chosen do not fit together on their site. Choose fewer families, or a larger site."))
          throw Leaving.mistake
        }
        chosen = bound
      }
      let sheet = PlacementSheet(people, places, problem, chosen, free: fixed.isEmpty ? nil : free, fixed: fixed, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
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

  private func choices(_ people: [Family], _ places: [Site], _ problem: PlacementProblem) throws -> [Int: Int] {
    var fixed: [Int: Int] = [:]
    for text in overrule {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let family = people.firstIndex(where: { $0.id == parts[0] }), let site = places.firstIndex(where: { $0.id == parts[1] })
      else {
        tell(
          say(
            nl: "--overrule “\(text)”: schrijf GEZIN=LOCATIE met namen uit de bestanden.",
            en: "--overrule “\(text)”: write FAMILY=SITE with names from the files."))
        throw Leaving.mistake
      }
      guard problem.score(family, site) != nil else {
        tell(
          say(
            nl: "\(parts[1]) kan \(parts[0]) niet opvangen: medische zorg, toegang, grootte of school.",
            en: "\(parts[1]) cannot take \(parts[0]): medical care, access, size or school."))
        throw Leaving.mistake
      }
      fixed[family] = site
    }
    return fixed
  }
}
