import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Lets rules play the seats of a table on public positions, up to what a person must do.
struct TablePlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: say(TablePlayWords.abstract), discussion: say(TablePlayWords.discussion))
  @Argument(help: ArgumentHelp(say(TablePlayWords.table), valueName: say(TableCommandWords.tableValue))) var table: String?
  @Option(name: .customLong("as"), help: ArgumentHelp(say(TablePlayWords.persons), valueName: say(TableCommandWords.seatValue)))
  var persons: [String] = []
  @Option(help: ArgumentHelp(say(TablePlayWords.temper))) var temper: Temper?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TablePlayWords.rounds))) var rounds: WholeNumber<Rounds> = 10
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TablePlayWords.seed))) var seed: WholeNumber<Seed> = 1
  @Option(help: ArgumentHelp(say(TablePlayWords.vote), valueName: say(TablePlayWords.ruleValue))) var vote: String?
  @Option(help: ArgumentHelp(say(TableCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      let found = try table.map { try shelf.table(beginning: $0) } ?? opened(shelf, store)
      let contents = try found.current().state.dossier.flatMap { try store.dossier(ofTable: $0) }
      guard let loaded = try contents?.load() else { throw TableError.unknown(found.name) }
      let politics = try loaded.withTalks.politics
      let before = try found.head().count
      let state = try found.current().state
      if state.players.isEmpty {
        try checkPlayable(state, politics)
        try seatPlayers(at: found, politics)
      }
      let move = try found.play(on: politics.table, politics, in: place.language, at: now)
      try tell(found, from: before, move, loaded)
    }
  }

  private var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  /// A new table for the parties of a dossier; each person gets a link.
  private func opened(_ shelf: TableShelf, _ store: RunStore) throws -> TableStore {
    let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
    let loaded = try contents.load()
    let opening = try TableAct.Opening.played(loaded)
    try store.keep(contents, fingerprint: loaded.fingerprint)
    let seats = opening.seats.map(\.id.rawValue)
    for person in persons where !seats.contains(person) { throw place.mistake(TablePlayWords.noSeat(person, seats)) }
    if let vote, !opening.rules.votes.contains(where: { $0.id.rawValue == vote }) {
      throw place.mistake(TablePlayWords.noRule(vote, opening.rules.votes.map(\.id.rawValue)))
    }
    let found = try shelf.open(opening, by: "chair", readers: .table, at: now)
    print(TableCommandWords.opened(found.name)[place.language])
    for person in persons {
      let wish = TableWish(kind: .invite, values: [.seat: person], seat: "chair")
      guard let link = try found.act(wish, at: now, dossier: nil).link else { continue }
      print("\(person): \(TableCommandWords.link("/seats/\(link.text)")[place.language])")
    }
    return found
  }

  /// A record that ended is left as it is, and where nothing is known of a party there is nobody to play: both before anything is written.
  private func checkPlayable(_ state: TableState, _ politics: Politics) throws {
    guard state.decisions.isEmpty, state.failures.isEmpty else { throw place.mistake(TablePlayWords.isOver) }
    let known = politics.parties.map(\.id)
    guard state.voters.contains(where: { $0.party.map(known.contains) ?? false }) else { throw place.mistake(TablePlayWords.noParties) }
  }

  /// Every seat without a person, of whose party positions are known, and the chair.
  private func seatPlayers(at found: TableStore, _ politics: Politics) throws {
    let known = politics.parties.map(\.id)
    var players: [SeatID: PlayerTerms] = [:]
    let state = try found.current().state
    for (number, seated) in state.seats.enumerated() where seated.people.isEmpty && !persons.contains(seated.seat.id.rawValue) {
      let role: PlayerTerms.Role? =
        switch seated.seat.kind {
        case .chair: .chair
        case .delegation: seated.seat.party.flatMap { known.contains($0) ? PlayerTerms.Role.party(ownTemper(number)) : nil }
        case .secretary, .legalAdviser, .agency, .finance, .analyst, .observer: nil
        }
      players[seated.seat.id] = role.map { PlayerTerms($0, rounds: rounds.value, seed: seed.value, vote: vote.map { DecisionRuleID($0) }) }
    }
    try found.seatPlayers(players, in: place.language, at: now)
  }

  /// The one that was asked for; else by the seed, each seat another.
  private func ownTemper(_ seat: Int) -> Temper {
    temper ?? Temper.allCases[Int((seed.value &+ UInt64(seat)) % UInt64(Temper.allCases.count))]
  }

  /// What was done, and what a person must do now.
  private func tell(_ found: TableStore, from before: Int, _ move: PlayedMove, _ dossier: Dossier) throws {
    let view = try found.view(for: .seat("chair"))
    let clock = try WallClock(view.state.opening?.zone ?? "UTC")
    var sight = TableSight(
      (view.state, Array(view.acts.dropFirst(before))), for: .seat("chair"), at: view.state.last ?? now,
      clock: TableClock(zone: clock.zone) { clock.time(at: $0.milliseconds / 1000) }, language: place.language)
    (sight.table, sight.dossier) = (found.name, dossier)
    let sheets = PlayedSheets(sight).sheets + (move == .ended ? DecisionSheets(sight).sheets : [])
    write(sheets, title: sheets.first?.title ?? "", format: BriefFormat.text, language: place.language, sources: [])
    printLine(PlayedMoveWords(sight).line(move)[place.language])
  }
}
