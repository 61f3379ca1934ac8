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
      let reading = TableReading(found, store, seat.map { .seat(SeatID($0)) } ?? .anybody, place.language)
      let view = try reading.view()
      var own = try lines ? unlocked(SealingDesk(found.name, shelf, store)) : nil
      write(reading.board(try reading.sight(of: view)))
      try own?.tell(whole: true) { write($0) }
      fflush(nil)
      tell(TableWatchWords.watches[place.language])
      try follow(reading, Set(view.acts.map(\.id)), &own)
    }
  }

  /// Tells each act as it comes, until somebody interrupts, or the table has ended.
  private func follow(_ reading: TableReading, _ known: Set<ActID>, _ own: inout OwnLinesWatch?) throws {
    var (known, head) = (known, try reading.table.current().head)
    while true {
      Thread.sleep(forTimeInterval: 0.25)
      if own?.isLocked == true {
        own = nil
        tell(TableWatchWords.locked(minutes: UnlockedLines.minutes)[place.language])
      }
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

  private func write(_ sheets: [Sheet]) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: BriefFormat.text, language: place.language, sources: [])
  }

  /// The lines in the envelope of the seat, with the secret that is asked for.
  private func unlocked(_ desk: SealingDesk) throws -> OwnLinesWatch {
    let seat = SeatID(self.seat ?? "")
    let party = try desk.unlocked(seat, in: place.language).party(on: desk.known.measures)
    return OwnLinesWatch(seat, party, desk, place.language)
  }
}

/// The own lines of a seat while one watches, and how the text stood by them when that was told last.
struct OwnLinesWatch {
  private var lines: UnlockedLines
  private let desk: SealingDesk
  private let language: Language
  private var told: PartyStanding?

  init(_ seat: SeatID, _ party: Party, _ desk: SealingDesk, _ language: Language) {
    // How a seat gives way says nothing of how a text stands.
    lines = UnlockedLines(OwnLines(seat, party, .boulware, else: PlayerTerms(.sealed, rounds: PlayWish.usualRounds, seed: 1)), at: TableReading.now)
    (self.desk, self.language) = (desk, language)
  }

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
