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
    abstract: say(DisperseSharesCommandWords.abstract),
    discussion: say(DisperseSharesCommandWords.discussion))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(DisperseSharesCommandWords.province)))
  var province: String?

  @Option(help: ArgumentHelp(say(DisperseSharesCommandWords.pin)))
  var pin: [String] = []

  @Option(help: ArgumentHelp(say(DisperseSharesCommandWords.format)))
  var format: SharesForm = .text

  func validate() throws {
    if !pin.isEmpty, format == .csv || format == .json {
      throw ValidationError(say(DisperseSharesCommandWords.pinFormats))
    }
  }

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let places = try needed.places(of: loaded)
      // Where all lie in one province, its municipalities are what there is to tell.
      let index = try province.map { try common.province($0, of: places) } ?? (places.plan.provinces.count == 1 ? 0 : nil)
      let pins = try pins(places)
      let need = try needed.need(of: loaded, common)
      let plain =
        pins.isEmpty
        ? SharesSheet(try places.shares(of: need, in: index), language: common.language).sheet
        : PinSheet(try pinning(pins, places, need: need), language: common.language).sheet
      let sheet = plain.naming(areasOf: places.places.territory, in: common.language)
      switch format {
      case .text: write([sheet], title: sheet.title, format: SheetForm.text, language: common.language, sources: loaded.dossier.sources)
      case .html: write([sheet], title: sheet.title, format: SheetForm.html, language: common.language, sources: loaded.dossier.sources)
      case .md: write([sheet], title: sheet.title, format: SheetForm.md, language: common.language, sources: loaded.dossier.sources)
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
    if let year = needed.year { words.append("--year \(year.value)") }
    if let key = shares.key { words.append("--key \(key.rawValue)") }
    words.append("--rule \(shares.rule.rawValue)")
    if let province { words.append("--province \(quoted(province))") }
    words.append("--format \(format.rawValue)")
    return SharesDocument(
      shares,
      receipt: .init(
        version: versionLine, dossier: loaded.dossier.id, fingerprint: loaded.dossier.fingerprint, command: words.joined(separator: " ")))
  }

  /// The shares with some fixed. Where those of a province are more than it gets, says which province and how many.
  private func pinning(_ pins: [Int: Int], _ places: PlaceDossier, need: Int) throws -> PinFacts {
    let plan = places.plan
    let provinces = plan.provinces.filter { province in pins.keys.contains { plan.municipalities[$0].province == province.code } }
    for province in provinces {
      let own = pins.filter { plan.municipalities[$0.key].province == province.code }
      do throws(DispersalError) { _ = try places.pinning(own, need: need) } catch {
        guard case .minimaExceedTotal(let least, let total) = error else { throw error }
        throw common.mistake(DisperseSharesCommandWords.pinsExceed(in: province.name, least: least, total: total))
      }
    }
    return try places.pinning(pins, need: need)
  }

  /// Municipalities and places of each MUNICIPALITY=PLACES.
  private func pins(_ places: PlaceDossier) throws -> [Int: Int] {
    let asked = try pin.map { text -> (name: String, places: Int) in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw common.mistake(DisperseSharesCommandWords.pinForm(text))
      }
      let range: ClosedRange<Int128> = 0...10_000_000
      if let fault = NumberFault(parts[1], after: "--pin \(parts[0])", range: range) {
        throw common.mistake(fault.sentence)
      }
      return (parts[0], Int(parts[1]) ?? 0)
    }
    var first: [Int: String] = [:]
    for (index, fixed) in asked.enumerated() {
      guard let position = try? places.municipality(fixed.name, at: FilePlace(file: "--pin")) else { continue }
      if let before = first[position] { throw common.mistake(DisperseSharesCommandWords.pinnedTwice(before, pin[index])) }
      first[position] = pin[index]
    }
    return try common.input { () throws(DossierProblems) in try places.pins(asked, at: FilePlace(file: "--pin")) }
  }
}
