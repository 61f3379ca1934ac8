import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct DisperseShares: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shares",
    abstract: say(nl: "Aandelen per provincie of gemeente, en wat-als.", en: "Shares per province or municipality, and what-if."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(nl: "Toon de gemeenten van deze provincie.", en: "Show the municipalities of this province.")))
  var province: String?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Zet een gemeente vast, zoals Urk=50, en zie wie het verschil draagt.",
        en: "Fix a municipality, such as Urk=50, and see who takes the difference.")))
  var pin: String?

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let places = try needed.places(of: loaded)
      let index = try province.map { try common.province($0, of: places) }
      let need = try needed.need(of: loaded, common)
      guard let pin else {
        return format.write(SharesSheet(try places.shares(of: need, in: index), language: common.language).sheet, in: common.language)
      }
      let (name, number) = try fixed(pin)
      let municipality = try common.municipality(name, of: places, option: "--pin")
      let facts = try places.pinning(municipality, to: number, need: need)
      format.write(PinSheet(facts, language: common.language).sheet, in: common.language)
    }
  }

  /// The name and the places of MUNICIPALITY=PLACES.
  private func fixed(_ pin: String) throws -> (name: String, places: Int) {
    let parts = pin.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let places = Int(parts[1]), places >= 0 else {
      tell(
        say(nl: "--pin is “\(pin)”; schrijf GEMEENTE=PLAATSEN, zoals Urk=50.", en: "--pin is “\(pin)”; write MUNICIPALITY=PLACES, such as Urk=50."))
      throw Leaving.mistake
    }
    return (parts[0], places)
  }
}
