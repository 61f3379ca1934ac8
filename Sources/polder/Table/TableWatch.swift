import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// A table as it goes on: its page, then each act as it comes; with the secret of a seat, how the text stands by its own lines, for some minutes.
struct TableWatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: say(TableWatchWords.abstract), discussion: say(TableWatchWords.discussion(minutes: UnlockedLines.minutes)))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Option(help: ArgumentHelp(say(TableCommandWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String?
  @Flag(help: ArgumentHelp(say(TableWatchWords.lines))) var lines = false
  @OptionGroup var place: TableOptions

  func validate() throws {
    if lines, seat == nil { throw ValidationError(say(TableWatchWords.linesWithoutSeat)) }
  }

  func run() throws {
    try place.reporting { shelf, store in
      let found = try shelf.table(beginning: table)
      do {
        var own = try lines ? unlocked(SealingDesk(found.name, shelf, store)) : nil
        // However it ends, nothing of the own lines stays.
        defer { if own != nil { OwnScreen.wipe() } }
        try follow(TableReading(found, store, seat.map { .seat(SeatID($0)) } ?? .anybody, place.language), &own)
      } catch let fault as PlayFault { throw place.mistake(fault.sentence) }
    }
  }

  /// The page, then each act as it comes, until somebody interrupts.
  private func follow(_ reading: TableReading, _ own: inout OwnLinesWatch?) throws {
    // NB: the head is taken before what is shown, so that an act that comes in between is told.
    var head = try reading.table.current().head
    let first = try reading.view()
    var known = Set(first.acts.map(\.id))
    write(reading.board(try reading.sight(of: first)))
    try own?.tell(whole: true) { write($0) }
    fflush(nil)
    tell(TableWatchWords.watches[place.language])
    while true {
      Thread.sleep(forTimeInterval: 0.25)
      try lock(&own, reading)
      let now = try reading.table.current().head
      guard now != head else { continue }
      head = now
      let view = try reading.view()
      let new = view.acts.filter { !known.contains($0.id) }
      known.formUnion(new.map(\.id))
      var sight = try reading.sight(of: view)
      sight.acts = new
      for line in PlayedSheets(sight).lines { printLine(line.words) }
      if !new.isEmpty { try own?.tell(whole: false) { write($0) } }
      // What stands behind a pipe comes at once too.
      fflush(nil)
    }
  }

  /// Locks the own lines once their time is over or their envelope is no longer sealed, and takes them off the screen.
  private func lock(_ own: inout OwnLinesWatch?, _ reading: TableReading) throws {
    guard var held = own else { return }
    let isOver = held.isLocked
    own = held
    guard try isOver || !held.isSealed() else { return }
    own = nil
    OwnScreen.wipe()
    let view = try reading.view()
    write(reading.board(try reading.sight(of: view)))
    fflush(nil)
    tell(isOver ? TableWatchWords.locked(minutes: UnlockedLines.minutes)[place.language] : TableWatchWords.unsealed[place.language])
  }

  private func write(_ sheets: [Sheet]) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: BriefFormat.text, language: place.language, sources: [])
  }

  /// The lines in the envelope of the seat, with the secret that is asked for. Says it of a seat that is none, or has no party.
  private func unlocked(_ desk: SealingDesk) throws -> OwnLinesWatch {
    let seat = SeatID(self.seat ?? "")
    guard desk.state.seated(seat) != nil else { throw PlayFault.noSeat(seat, seats: desk.state.seats.map(\.seat.id)) }
    guard desk.party(of: seat) != nil else { throw place.mistake(TableWatchWords.noParty(seat)) }
    ClosedMemory.hide()
    let party = try desk.unlocked(seat, in: place.language).party(on: desk.known.measures)
    OwnScreen.wipeOnLeaving()
    return OwnLinesWatch(seat, party, desk, place.language)
  }
}

/// The own lines of a seat while one watches, and how the text stood by them when that was told last.
struct OwnLinesWatch {
  private let seat: SeatID
  private var lines: UnlockedLines
  private let desk: SealingDesk
  private let commitment: String?
  private let language: Language
  private var told: PartyStanding?

  init(_ seat: SeatID, _ party: Party, _ desk: SealingDesk, _ language: Language) {
    // How a seat gives way says nothing of how a text stands.
    lines = UnlockedLines(OwnLines(seat, party, .boulware, else: PlayerTerms(.sealed, rounds: PlayWish.usualRounds, seed: 1)), at: TableReading.now)
    (self.desk, self.language) = (desk, language)
    commitment = desk.state.envelope(of: seat)?.commitment
    self.seat = seat
  }

  /// Whether the envelope that was unlocked is still the seat's, unopened.
  func isSealed() throws -> Bool { try desk.table.current().state.envelope(of: seat)?.commitment == commitment }

  var isLocked: Bool { mutating get { lines.lines(at: TableReading.now) == nil } }

  /// How the text stands now, where that is another than was told last.
  mutating func tell(whole: Bool, _ write: ([Sheet]) -> Void) throws {
    guard let own = lines.lines(at: TableReading.now) else { return }
    let politics = try desk.dossier.withTalks.politics
    guard let standing = try desk.table.standing(by: own, politics, in: language), standing != told else { return }
    told = standing
    let blocks = StandingBlocks(standing, language: language)
    write([whole ? blocks.byOwnLines : blocks.byOwnLinesNow])
  }
}
