import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

struct DisperseSites: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: say(
      nl: "Welke locaties openen, houden of sluiten, kwartaal na kwartaal.", en: "Which sites to open, keep or close, quarter by quarter."),
    discussion: say(
      nl:
        "--existing is een CSV-bestand met municipality en places (wat er nu is); wie ontbreekt, heeft niets. De eis groeit in gelijke stappen van wat er is naar de opgave. Kosten en maten zijn aannamen (per plaats en kwartaal, in eenheden): geen bron geeft ze per gemeente.",
      en:
        "--existing is a CSV file with municipality and places (what there is now); who is missing has nothing. The requirement grows in equal steps from what there is to the task. Costs and sizes are assumptions (per place and quarter, in units): no source gives them per municipality."
    ))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "De provincie.", en: "The province."))) var province: String
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met wat er is.", en: "CSV file of what there is."))) var existing: String?
  @Option(help: ArgumentHelp(say(nl: "Aantal kwartalen.", en: "Number of quarters."))) var quarters = 8
  @Option(help: ArgumentHelp(say(nl: "Kwartalen voordat een nieuwe locatie plaatsen heeft.", en: "Quarters before a new site has places.")))
  var leadTime = 0
  @Option(help: ArgumentHelp(say(nl: "Hoogstens zoveel knopen doorzoeken.", en: "Search at most so many nodes."))) var nodes = 100
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html."))) var format: BriefFormat = .text

  private static let sizes = [0, 50, 100, 150, 200, 300, 400, 600, 1000]

  func validate() throws {
    guard (1...40).contains(quarters), (0..<40).contains(leadTime), (1...1_000_000).contains(nodes) else {
      throw ValidationError(
        say(
          nl: "Kies 1 tot 40 kwartalen, een aanlooptijd van 0 tot 39 en 1 tot 1.000.000 knopen.",
          en: "Choose 1 to 40 quarters, a lead time of 0 to 39, and 1 to 1,000,000 nodes."))
    }
  }

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      let plan = needed.plan(of: read)
      let index = try readingInput(common.language) { () throws(DossierProblems) in try read.province(province, at: FilePlace(file: "--province")) }
      let rows = try rows(read)
      let outcome = try plan.disperse(try needed.places(loaded, common))
      let own = plan.municipalities.indices.filter { plan.municipalities[$0].province == plan.provinces[index].code }
      let members = own.map { place -> SitePlanning.Municipality in
        let now = rows.first { $0.municipality == place }?.values[0] ?? 0
        let share = outcome.municipalities[place]
        let existing = Self.sizes.lastIndex { $0 <= now } ?? 0
        let allowed = Self.sizes.indices.filter { size in
          size == 0 || size == existing || Self.sizes[size] == 100 || Self.sizes[size] > 100 && 2 * Self.sizes[size] <= 5 * share
            || Self.sizes[size] == 50 && share < 100
        }
        return .init(name: plan.municipalities[place].name, share: share, existing: existing, allowed: allowed)
      }
      let (now, task) = (members.reduce(0) { $0 + Self.sizes[$1.existing] }, outcome.provinces[index])
      let required = (1...quarters).map { task > now ? now + (task - now) * $0 / quarters : task }
      let planning = try SitePlanning(
        sizes: Self.sizes, municipalities: members,
        costs: .init(running: [0, 15, 12, 10, 10, 9, 9, 9, 9], opening: (800, 6), closing: (300, 2), offShare: 20), required: required,
        leadTime: leadTime)
      let solver = HighsSolver.find()
      let best = planning.best(solver, nodes: nodes)
      show(planning, best, solver?.name, title: plan.provinces[index].name)
    }
  }

  private func rows(_ read: PlaceDossier) throws -> [(municipality: Int, values: [Int])] {
    guard let existing else { return [] }
    return try readingInput(common.language) { () throws(DossierProblems) in
      let file = URL(fileURLWithPath: existing)
      return try read.numbers(try SheetInput(file).read(columns: ["municipality", "places"]), file: file.lastPathComponent, columns: ["places"])
    }
  }

  private func show(_ planning: SitePlanning, _ best: SitePlan, _ solver: String?, title: String) {
    let numbers = Numbers(common.language)
    func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[common.language] }
    let by = solver.map { t("met \($0)", "with \($0)") } ?? t("zonder oplosser, grens uit prijzen", "without a solver, bound by prices")
    let proof =
      best.isProved
      ? t("bewezen het goedkoopst", "proved to be the cheapest")
      : t(
        "hoogstens \(numbers.decimal(100 * best.gap, 2))% boven het goedkoopste", "at most \(numbers.decimal(100 * best.gap, 2))% above the cheapest")
    let table = TableBlock(
      caption: t("Plaatsen per gemeente en kwartaal", "Places per municipality and quarter"),
      columns: [t("gemeente", "municipality"), t("aandeel", "share"), t("nu", "now")] + (1...planning.quarters).map { "\($0)" },
      rows: planning.municipalities.indices.map { place in
        let own = planning.municipalities[place]
        return [own.name, numbers.whole(own.share), numbers.whole(planning.sizes[own.existing])]
          + best.sizes[place].map { numbers.whole(planning.sizes[$0]) }
      } + [
        [t("samen", "in all"), "", ""]
          + (0..<planning.quarters).map { quarter in
            numbers.whole(best.sizes.reduce(0) { $0 + planning.sizes[$1[quarter]] }) + " ≥ " + numbers.whole(planning.required[quarter])
          }
      ], isNumeric: true)
    let sheet = Sheet(
      id: "sites", title: title,
      blocks: [
        .paragraph(
          t(
            "Kosten \(numbers.whole(best.cost)) eenheden (aannamen), \(best.moves) wijzigingen, \(proof), \(by).",
            "Cost \(numbers.whole(best.cost)) units (assumptions), \(best.moves) changes, \(proof), \(by).")), .table(table),
      ])
    write([sheet], title: title, format: format, language: common.language)
  }
}
