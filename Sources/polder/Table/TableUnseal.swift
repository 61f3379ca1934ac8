import Archive
import ArgumentParser
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// The ceremony: seats say that they are ready, then give their secrets to a process of its own, and the answer comes at its moment.
struct TableUnseal: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case ready, open, drop, withdraw, show, parcel, gave, answer }

  static let configuration = CommandConfiguration(
    commandName: "unseal", abstract: say(SealingCommandWords.unseal), discussion: say(SealingCommandWords.unsealDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @Option(help: ArgumentHelp(say(SealingCommandWords.elsewhereFile), valueName: say(TableCommandWords.fileValue))) var file: String?
  @OptionGroup var options: SealingOptions

  func run() throws {
    if which == .show { ClosedMemory.hide() }
    try options.place.reporting { shelf, store in
      let opened = try SealingDesk(table, shelf, store)
      guard which != .show else { return try show(opened) }
      guard which != .withdraw else {
        try act(.withdraw(.init()), opened)
        return try opened.table.destroySpent(in: opened.box)
      }
      guard let opening = opened.state.runningOpening else { throw options.place.mistake(SealingCommandWords.noOpening) }
      defer { try? opened.table.destroySpent(in: opened.box) }
      switch which {
      case .ready: try act(.ready(.init(opening: opening.id)), opened)
      case .drop: try act(.drop(.init(opening: opening.id, cause: .withdrawn)), opened)
      case .open: try open(opening, opened)
      case .parcel: try pack(opening, opened)
      case .gave: try act(.give(.init(opening: opening.id)), opened)
      case .answer: try bring(opening, opened)
      case .withdraw, .show: break
      }
    }
  }

  private func act(_ sealing: SealingAct, _ opened: SealingDesk, by seat: SeatID? = nil) throws {
    let key = try seat == nil ? opened.key(of: options.seat) : nil
    let done = try opened.table.act(sealing, by: seat ?? SeatID(options.seat), at: SealingDesk.now, key: key)
    print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[options.place.language])
  }

  /// The own lines, for whoever has the secret.
  private func show(_ opened: SealingDesk) throws {
    print(try JSONText.line(try options.unlocked(opened)))
  }

  /// Where an earlier ceremony stopped after the first secret, it is only ended: nobody knows who has read what since.
  private func open(_ opening: TableState.SealedOpening, _ opened: SealingDesk) throws {
    guard opening.notReady.isEmpty else { throw Refusal.sealing(.notAllReady(opening.notReady)) }
    guard opening.packedAt == nil else { throw options.place.mistake(SealingCommandWords.isElsewhere) }
    guard opening.given.isEmpty else { return try act(.drop(.init(opening: opening.id, cause: .broken)), opened) }
    try opened.checkMayAnswer(SeatID(options.seat))
    _ = try opened.parties(onPublicPositions: opening.terms)
    guard opening.terms.program == TableStore.program else {
      throw options.place.mistake(SealingCommandWords.otherProgram(agreed: opening.terms.program, now: TableStore.program))
    }
    let ceremony = OpeningCeremony(opening: opening, desk: opened) { sealing, seat in try act(sealing, opened, by: seat) }
    try ceremony.hold(in: RunStore.place(options.place.store), options.place.language)
    try tellAnswer(opening.id, opened)
  }

  /// What came out, to be read aloud; nothing where there was no answer at all.
  private func tellAnswer(_ opening: OpeningID, _ opened: SealingDesk) throws {
    guard let ended = try opened.table.current().state.sealedOpening(opening), ended.isAnswered else { return }
    let words = OpeningAnswerWords(options.place.language, ended.terms, opened.dossier.talks?.politics) { $0.rawValue }
    write([words.sheet(ended.answer)], title: "", format: BriefFormat.text, language: options.place.language, sources: [])
  }

  /// What another machine needs: no secret is in it, and none is asked for. The record says first that the envelopes go along.
  private func pack(_ opening: TableState.SealedOpening, _ opened: SealingDesk) throws {
    let place = try target()
    if let fault = NewFile.fault(place.path) { throw options.place.mistake(fault) }
    try act(.pack(.init(opening: opening.id)), opened)
    try opened.table.parcel(of: opening, for: SeatID(options.seat), in: opened.box).write(to: place)
    printLine(SealingCommandWords.packed(place.path)[options.place.language])
  }

  /// An answer from another machine, at its moment.
  private func bring(_ opening: TableState.SealedOpening, _ opened: SealingDesk) throws {
    try opened.checkMayAnswer(SeatID(options.seat))
    let found = try OpeningFinding(file: try target())
    guard found.opening == opening.id else { throw options.place.mistake(SealingCommandWords.ofOtherOpening) }
    guard let moment = opening.answersAt else { throw Refusal.sealing(.secretsMissing(opening.notGiven)) }
    try SealingDesk.wait(until: moment) { try opened.table.current().state.runningOpening?.id == opening.id }
    try act(.answer(.init(opening: opening.id, answer: found.answer)), opened)
    try tellAnswer(opening.id, opened)
  }

  private func target() throws -> URL {
    guard let file else { throw options.place.mistake(SealingCommandWords.fileMissing) }
    return URL(fileURLWithPath: file)
  }
}
