import Archive
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// An opening from the first secret to the answer. The secrets go to a process of its own and nowhere else; whatever ends it early ends it for all.
struct OpeningCeremony {
  let opening: TableState.SealedOpening
  let desk: SealingDesk
  /// Does an act at the table; by another seat than the one that holds the ceremony where one is named.
  let act: (SealingAct, SeatID?) throws -> Void

  /// Throws the refusal where the opening was ended from another place.
  func hold(in store: URL, _ language: Language) throws {
    var process = try OpeningProcess.unsealing(opening.id, of: desk.table.name, in: store, language)
    defer { process.end() }
    // Whose secret was typed last: where the process ends, it ended on that envelope.
    var typed: SeatID?
    for own in opening.terms.envelopes {
      guard try process.line(before: now?.secretsUntil, while: isRunning) != nil else { return try drop(process, typed) }
      typed = own.seat
      try give(own.seat)
    }
    guard let moment = try now?.answersAt else { throw called }
    let letter = try process.line(before: moment, while: isRunning)
    if letter == nil, process.cause != .late { return try drop(process, typed) }
    process.end()
    let answer = try letter.map(OpeningLetter.answer)
    try SealingDesk.wait(until: moment, while: isRunning)
    guard try isRunning() else { throw called }
    try act(.answer(.init(opening: opening.id, answer: answer)), nil)
  }

  /// The opening as the record has it now.
  private var now: TableState.SealedOpening? { get throws { try desk.table.current().state.sealedOpening(opening.id) } }

  private func isRunning() throws -> Bool { try desk.table.current().state.runningOpening?.id == opening.id }

  private var called: Refusal { .ended(.opening, opening.id.rawValue) }

  private func give(_ seat: SeatID) throws {
    do { try act(.give(.init(opening: opening.id)), seat) } catch {
      guard try isRunning() else { throw called }
      try act(.drop(.init(opening: opening.id, cause: .late)), nil)
      throw error
    }
  }

  private func drop(_ process: OpeningProcess, _ typed: SeatID?) throws {
    guard let cause = process.cause, try isRunning() else { throw called }
    let isOfEnvelope = cause == .wrongSecret || cause == .unfit
    try act(.drop(.init(opening: opening.id, cause: cause, seat: isOfEnvelope ? typed : nil)), nil)
  }
}
