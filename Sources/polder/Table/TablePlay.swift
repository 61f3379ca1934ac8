import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Lets rules play the seats of a table, on public positions or one seat on the lines that it sealed, up to what a person must do.
struct TablePlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: say(TablePlayWords.abstract), discussion: say(TablePlayWords.discussion))
  @Argument(help: ArgumentHelp(say(TablePlayWords.table), valueName: say(TableCommandWords.tableValue))) var table: String?
  @Option(name: .customLong("as"), help: ArgumentHelp(say(TablePlayWords.persons), valueName: say(TableCommandWords.seatValue)))
  var persons: [String] = []
  @Option(help: ArgumentHelp(say(TablePlayWords.temper))) var temper: Temper?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TablePlayWords.rounds)))
  var rounds = WholeNumber<Rounds>(integerLiteral: PlayWish.usualRounds)
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TablePlayWords.seed))) var seed: WholeNumber<Seed> = 1
  @Option(help: ArgumentHelp(say(TablePlayWords.vote), valueName: say(TablePlayWords.ruleValue))) var vote: String?
  @Option(help: ArgumentHelp(say(TableCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @Option(help: ArgumentHelp(say(TablePlayWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String?
  @Flag(help: ArgumentHelp(say(TablePlayWords.confirm))) var confirm = false
  @OptionGroup var place: TableOptions

  func validate() throws {
    if seat != nil, table == nil { throw ValidationError(say(TablePlayWords.seatWithoutTable)) }
    if seat != nil, !persons.isEmpty { throw ValidationError(say(TablePlayWords.seatWithPersons)) }
    if seat != nil, temper == nil { throw ValidationError(say(TablePlayWords.seatWithoutTemper)) }
    if seat == nil, confirm { throw ValidationError(say(TablePlayWords.confirmWithoutSeat)) }
  }

  func run() throws {
    try place.reporting { shelf, store in
      do { try played(shelf, store) } catch let fault as PlayFault { throw place.mistake(fault.sentence) }
    }
  }

  private func played(_ shelf: TableShelf, _ store: RunStore) throws {
    if let table, let seat { return try playedSealed(SeatID(seat), SealingDesk(table, shelf, store)) }
    let wish = PlayWish(
      persons: persons.map { SeatID($0) }, temper: temper, rounds: rounds.value, seed: seed.value, vote: vote.map { DecisionRuleID($0) })
    let found = try table.map { try shelf.table(beginning: $0) } ?? opened(wish, shelf, store)
    let contents = try found.current().state.dossier.flatMap { try store.dossier(ofTable: $0) }
    guard let loaded = try contents?.load() else { throw TableError.unknown(found.name) }
    let politics = try loaded.withTalks.politics
    let before = try found.view(for: .seat("chair"))
    try found.seatPlayers(wish, politics, in: place.language, at: now)
    let move = try found.play(politics, in: place.language, at: now)
    let sight = try sight(of: found, for: "chair", since: before, loaded)
    tell(sight, hasEnded: move == .ended)
    printLine(PlayedMoveWords(sight).line(move)[place.language])
  }

  var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// A new table for the parties of a dossier; each person gets a link.
  private func opened(_ wish: PlayWish, _ shelf: TableShelf, _ store: RunStore) throws -> TableStore {
    let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
    let loaded = try contents.load()
    try store.keep(contents, fingerprint: loaded.fingerprint)
    let found = try shelf.openPlayed(loaded, wish, at: now)
    print(TableCommandWords.opened(found.table.name)[place.language])
    for (person, link) in zip(persons, found.links) {
      print("\(person): \(TableCommandWords.link("/seats/\(link.text)")[place.language])")
    }
    return found.table
  }

  /// What was done, and what was decided where it ended.
  func tell(_ sight: TableSight, hasEnded: Bool) {
    let sheets = PlayedSheets(sight).sheets + (hasEnded ? DecisionSheets(sight).sheets : [])
    write(sheets, title: sheets.first?.title ?? "", format: BriefFormat.text, language: place.language, sources: [])
  }

  /// The table as a seat sees it now, with the acts that it had not seen before.
  func sight(of found: TableStore, for reader: SeatID, since before: TableView, _ dossier: Dossier) throws -> TableSight {
    let (view, known) = (try found.view(for: .seat(reader)), Set(before.acts.map(\.id)))
    return try sight(of: found, view.state, view.acts.filter { !known.contains($0.id) }, for: reader, dossier)
  }

  func sight(of found: TableStore, _ state: TableState, _ acts: [Act], for reader: SeatID, _ dossier: Dossier) throws -> TableSight {
    let clock = try WallClock(state.opening?.zone ?? "UTC")
    var sight = TableSight(
      (state, acts), for: .seat(reader), at: state.last ?? now,
      clock: TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) }, language: place.language)
    (sight.table, sight.dossier) = (found.name, dossier)
    return sight
  }
}
