import Archive
import Assessments
import Dossiers
import Negotiation
import Reports
import Talks
import Vocabulary

extension TablePlay {
  /// Plays one seat on the lines in its own envelope; without `--confirm` only tells what it would do, and what that can tell of the lines.
  func playedSealed(_ seat: SeatID, _ desk: SealingDesk) throws {
    let position = try desk.unlocked(seat, in: place.language)
    let lines = OwnLines(
      seat, try position.party(on: desk.known.measures), temper ?? .conceder,
      else: PlayerTerms(.sealed, rounds: rounds.value, seed: seed.value, vote: vote.map { DecisionRuleID($0) }))
    let (politics, own) = (try desk.dossier.withTalks.politics, PlayedSeat(lines, key: try desk.key(of: seat.rawValue)))
    guard confirm else {
      let (act, standing) = try desk.table.next(of: own, politics, in: place.language, at: now)
      return try preview(act, standing, by: seat, desk)
    }
    let before = try desk.table.view(for: .seat(seat)).acts.count
    try desk.table.seat(own, in: place.language, at: now)
    let move = try desk.table.play(politics, in: place.language, own: own, at: now)
    try tell(desk.table, to: seat, from: before, move, desk.dossier)
  }

  /// What the seat would do, and how the text stands by its lines: for those who read this screen alone.
  private func preview(_ act: Act.Body?, _ standing: PartyStanding?, by seat: SeatID, _ desk: SealingDesk) throws {
    printLine(TablePlayWords.reveals[place.language])
    for line in standing.map(SealedPlayWords.lines) ?? [] { printLine(line[place.language]) }
    let view = try desk.table.view(for: .seat(seat))
    if let act {
      let shown = Act("-", by: seat, at: now, for: .table, act)
      let sheets = PlayedSheets(try sight(of: desk.table, view, [shown], for: seat, desk.dossier)).sheets
      printLine(TablePlayWords.wouldDo[place.language])
      write(sheets, title: "", format: BriefFormat.text, language: place.language, sources: [])
    } else {
      printLine(TablePlayWords.upToOthers[place.language])
    }
    printLine(TablePlayWords.notDone[place.language])
  }
}
