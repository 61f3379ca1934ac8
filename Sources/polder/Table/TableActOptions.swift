import Archive
import ArgumentParser
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// What every verb that does an act takes.
struct TableActOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(TableCommandWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String
  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(say(TableCommandWords.fields), valueName: say(TableCommandWords.fieldValue))) var fields: [String] = []
  @Flag(help: ArgumentHelp(say(TableCommandWords.unsigned))) var unsigned = false
  @OptionGroup var place: TableOptions

  /// Does an act, and prints what came of it.
  func act(_ kind: ActKind, at name: String) throws {
    try place.reporting { shelf, store in
      let table = try shelf.table(beginning: name)
      var wish = TableWish(kind: kind, values: try values(kind), seat: SeatID(seat))
      if !unsigned { wish.key = try shelf.seatKey(of: seat, at: table.name) }
      let now = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
      let fingerprint = try table.current().state.dossier
      let dossier = try fingerprint.flatMap { try store.dossier(ofTable: $0) }.flatMap { try? $0.load() }
      let runs = TableRuns(of: table.name, in: store)
      wish.runs = runs
      let done = try table.act(wish, at: now, dossier: dossier)
      print(TableCommandWords.done(kind.name, number: done.receipt.head.count)[place.language])
      if let link = done.link { print(TableCommandWords.link("/seats/\(link.text)")[place.language]) }
      print(TableCommandWords.ownReceipt[place.language])
      print(done.receipt.text)
      try order(done.act, runs, of: table)
    }
  }

  /// Puts the run of a version that the act made or refers into the queue, and says how it is made now.
  private func order(_ act: Act, _ runs: TableRuns, of table: TableStore) throws {
    let state = try table.view(for: .seat(SeatID(seat))).state
    let ordered = try runs.order(after: act, in: state) { _ = try runs.store.enqueue($0, in: $1) }
    guard let ordered, let number = state.proposal(ordered.proposal)?.number else { return }
    let command = "polder table run \(table.name) --seat \(seat.shellWord) --about \(number)"
    print(TableCommandWords.queued(version: ordered.version, command: command)[place.language])
  }

  /// Words such as `title=…`, a field that comes twice as two lines.
  private func values(_ kind: ActKind) throws -> [ActField: String] {
    var values: [ActField: String] = [:]
    for word in fields {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let field = ActField(rawValue: parts[0]) else {
        let known = (kind.fields ?? []).map { "\($0.rawValue): \(ActFieldWords(kind, place.language).label($0.rawValue))" }
        throw place.mistake(TableCommandWords.noField(parts[0], known: known))
      }
      values[field] = values[field].map { $0 + "\n" + parts[1] } ?? parts[1]
    }
    return values
  }
}
