import Archive
import Assessments
import Dossiers
import Negotiation
import Reports
import Talks
import Vocabulary

extension TablePlay {
  /// Plays one seat on the lines in its own envelope, after telling what that gives away; without `--confirm` only tells what it would do.
  func playedSealed(_ seat: SeatID, _ desk: SealingDesk) throws {
    guard let temper else { return }
    ClosedMemory.hide()
    let position = try desk.unlocked(seat, in: place.language)
    let lines = OwnLines(
      seat, try position.party(on: desk.known.measures), temper,
      else: PlayerTerms(.sealed, rounds: rounds.value, seed: seed.value, vote: vote.map { DecisionRuleID($0) }))
    let (politics, own) = (try desk.dossier.withTalks.politics, PlayedSeat(lines, key: try desk.key(of: seat.rawValue)))
    let next = try desk.table.next(of: own, politics, in: place.language, at: now)
    printLine(TablePlayWords.reveals[place.language])
    printLine(TablePlayWords.night(next.terms)[place.language])
    for line in next.standing.map(SealedPlayWords.lines) ?? [] { printLine(line[place.language]) }
    guard confirm else { return try preview(next, by: seat, desk) }
    let before = try desk.table.view(for: .seat(seat))
    try desk.table.seat(own, politics, in: place.language, at: now)
    let move = try desk.table.play(politics, in: place.language, own: own, at: now)
    let sight = try sight(of: desk.table, for: seat, since: before, desk.dossier)
    tell(sight, hasEnded: move == .ended)
    let again = "polder table play \(desk.table.name) --seat \(seat.rawValue.shellWord) --temper \(temper.rawValue) --confirm"
    printLine(PlayedMoveWords(sight, again: again).line(move, to: seat)[place.language])
  }

  /// What the seat would do: for those who read this screen alone.
  private func preview(_ next: PlayedSeat.Next, by seat: SeatID, _ desk: SealingDesk) throws {
    guard let act = next.act else {
      printLine(TablePlayWords.upToOthers[place.language])
      return printLine(TablePlayWords.notDone[place.language])
    }
    printLine(TablePlayWords.wouldDo[place.language])
    // As it would stand in the record once it was done.
    let state = try desk.table.view(for: .seat(seat)).state
    let after = try state.rules.map { try advance(state, act, $0) } ?? state
    let sheets = PlayedSheets(try sight(of: desk.table, after, [act], for: seat, desk.dossier)).sheets
    write(sheets, title: "", format: BriefFormat.text, language: place.language, sources: [])
    let politics = try desk.dossier.withTalks.politics
    for change in act.body.proposedOptions { printLine("   " + SealedPlayWords.option(change, politics)[place.language]) }
    printLine(TablePlayWords.notDone[place.language])
  }
}

extension Act.Body {
  /// What a new proposal says of each measure; empty for any other act.
  fileprivate var proposedOptions: [OptionChange] {
    if case .proposal(.propose(let facts)) = self { return facts.text.options }
    return []
  }
}
