import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// The ceremony: seats say that they are ready, then give their secrets to a process of its own, and the answer comes at its moment.
struct TableUnseal: ParsableCommand {
  enum Which: String, ExpressibleByArgument, CaseIterable { case ready, open, drop, withdraw, show }

  static let configuration = CommandConfiguration(
    commandName: "unseal", abstract: say(SealingCommandWords.unseal), discussion: say(SealingCommandWords.unsealDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(TableCommandWords.which), valueName: say(TableCommandWords.whichValue))) var which: Which
  @OptionGroup var options: SealingOptions

  func run() throws {
    try options.place.reporting { shelf, store in
      let opened = try SealingDesk(table, shelf, store)
      guard which != .show else { return try show(opened) }
      guard which != .withdraw else {
        try act(.withdraw(.init()), opened)
        return try opened.table.destroySpent(in: opened.box)
      }
      guard let opening = opened.state.runningOpening else { throw Refusal.unknown(.opening, "") }
      switch which {
      case .ready: try act(.ready(.init(opening: opening.id)), opened)
      case .drop: try act(.drop(.init(opening: opening.id, cause: .withdrawn)), opened)
      case .open: try open(opening, opened, RunStore.place(options.place.store))
      case .withdraw, .show: break
      }
      try opened.table.destroySpent(in: opened.box)
    }
  }

  private func act(_ sealing: SealingAct, _ opened: SealingDesk, by seat: SeatID? = nil) throws {
    let key = try seat == nil ? opened.key(of: options.seat) : nil
    let done = try opened.table.act(sealing, by: seat ?? SeatID(options.seat), at: SealingDesk.now, key: key)
    print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[options.place.language])
  }

  /// The own lines, for whoever has the secret.
  private func show(_ opened: SealingDesk) throws {
    let seat = SeatID(options.seat)
    guard let envelope = opened.state.envelope(of: seat) else { throw Refusal.sealing(.nothingSealed(seat)) }
    guard let secret = HiddenLine.ask(SealingCommandWords.secretOf(seat.rawValue)[options.place.language]).flatMap({ SealingSecret($0) }) else {
      throw EnvelopeError.noSecret
    }
    print(try JSONText.line(try opened.table.position(of: seat, envelope.commitment, in: opened.box, with: secret)))
  }

  /// Whatever ends the ceremony early, ends it for all: it is said at the table, and every envelope is spent once a secret was given.
  private func open(_ opening: TableState.SealedOpening, _ opened: SealingDesk, _ store: URL) throws {
    guard opening.notReady.isEmpty else { throw Refusal.sealing(.notAllReady(opening.notReady)) }
    guard opening.given.isEmpty else { return try act(.drop(.init(opening: opening.id, cause: .broken)), opened) }
    var process = try OpeningProcess(["table", "unsealing", opened.table.name, opening.id.rawValue, "--store", store.path])
    for own in opening.terms.envelopes {
      guard process.line(before: nil) != nil else { return try act(.drop(.init(opening: opening.id, cause: process.cause)), opened) }
      do { try act(.give(.init(opening: opening.id)), opened, by: own.seat) } catch {
        process.end()
        try act(.drop(.init(opening: opening.id, cause: .late)), opened)
        throw error
      }
    }
    guard let moment = try opened.table.current().state.sealedOpening(opening.id)?.answersAt else { return }
    let letter = process.line(before: moment)
    let cause = process.cause
    process.end()
    if letter == nil, cause != .late { return try act(.drop(.init(opening: opening.id, cause: cause)), opened) }
    let answer = try letter.map(OpeningLetter.answer)
    while SealingDesk.now < moment { Thread.sleep(forTimeInterval: 0.05) }
    try act(.answer(.init(opening: opening.id, answer: answer)), opened)
  }
}
