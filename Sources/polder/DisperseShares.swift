import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

/// The forms in which shares can be had.
enum SharesForm: String, ExpressibleByArgument, CaseIterable { case text, json, csv, html, md }

struct DisperseShares: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shares",
    abstract: say(nl: "Aandelen per provincie of gemeente, en wat-als.", en: "Shares per province or municipality, and what-if."),
    discussion: say(
      nl: "--format csv geeft elke gemeente met een lege kolom offer; aangevuld kan het bestand terug naar disperse decide --offers.",
      en: "--format csv gives every municipality with an empty column offer; completed, the file can go back to disperse decide --offers."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(nl: "Toon de gemeenten van deze provincie.", en: "Show the municipalities of this province.")))
  var province: String?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Zet een gemeente vast, zoals Urk=50, en zie wie het verschil draagt; mag vaker.",
        en: "Fix a municipality, such as Urk=50, and see who takes the difference; may be repeated.")))
  var pin: [String] = []

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, json, csv, html of md.", en: "Format: text, json, csv, html or md.")))
  var format: SharesForm = .text

  func validate() throws {
    if !pin.isEmpty, format == .csv || format == .json {
      throw ValidationError(say(nl: "Kies bij --pin --format text, md of html.", en: "With --pin choose --format text, md or html."))
    }
  }

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let places = try needed.places(of: loaded)
      let index = try province.map { try common.province($0, of: places) }
      let pins = try pins(places)
      let need = try needed.need(of: loaded, common)
      let sheet =
        pins.isEmpty
        ? SharesSheet(try places.shares(of: need, in: index), language: common.language).sheet
        : PinSheet(try places.pinning(pins, need: need), language: common.language).sheet
      switch format {
      case .text: write([sheet], title: sheet.title, format: SheetForm.text, language: common.language)
      case .html: write([sheet], title: sheet.title, format: SheetForm.html, language: common.language)
      case .md: write([sheet], title: sheet.title, format: SheetForm.md, language: common.language)
      case .csv: print(document(try places.municipalShares(of: need, in: index), loaded).csv, terminator: "")
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        print(String(decoding: try encoder.encode(document(try places.municipalShares(of: need, in: index), loaded)), as: UTF8.self))
      }
    }
  }

  /// The shares with the command that makes them again; the need stands in it, also where a run gave it.
  private func document(_ shares: MunicipalShares, _ loaded: LoadedDossier) -> SharesDocument {
    func quoted(_ text: String) -> String {
      let isPlain = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
      return isPlain ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
    var words = ["polder disperse shares", quoted(loaded.asked), "--need \(shares.need)"]
    if let key = shares.key { words.append("--key \(key.rawValue)") }
    words.append("--rule \(shares.rule.rawValue)")
    if let province { words.append("--province \(quoted(province))") }
    words.append("--format \(format.rawValue)")
    return SharesDocument(
      shares,
      receipt: .init(
        version: versionLine, dossier: loaded.dossier.id, fingerprint: loaded.dossier.fingerprint, command: words.joined(separator: " ")))
  }

  /// Municipalities and places of each MUNICIPALITY=PLACES.
  private func pins(_ places: PlaceDossier) throws -> [Int: Int] {
    let asked = try pin.map { text -> (name: String, places: Int) in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw common.mistake(
          nl: "--pin is “\(text)”; schrijf GEMEENTE=PLAATSEN, zoals Urk=50.", en: "--pin is “\(text)”; write MUNICIPALITY=PLACES, such as Urk=50.")
      }
      let range: ClosedRange<Int128> = 0...10_000_000
      if let fault = NumberFault(parts[1], after: "--pin \(parts[0])", range: range) {
        throw common.mistake(nl: fault.sentence.nl, en: fault.sentence.en)
      }
      return (parts[0], Int(parts[1]) ?? 0)
    }
    return try common.input { () throws(DossierProblems) in try places.pins(asked, at: FilePlace(file: "--pin")) }
  }
}
