import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Opens the envelopes of an opening with secrets from standard input, and writes the answer, always as many bytes. `polder table unseal` starts it,
/// in a process that leaves no core and ends when it has answered.
struct TableUnsealing: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "unsealing", abstract: say(SealingCommandWords.unsealing), shouldDisplay: false)
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(SealingCommandWords.opening))) var opening: String
  @OptionGroup var place: TableOptions

  func run() throws {
    if !ClosedMemory.close() { tell(SealingCommandWords.notLocked[place.language]) }
    try place.reporting { shelf, store in
      let opened = try SealingDesk(table, shelf, store)
      guard let found = opened.state.sealedOpening(OpeningID(opening)) else { throw Refusal.unknown(.opening, opening) }
      guard found.endedAt == nil else { throw Refusal.ended(.opening, opening) }
      let known = try opened.parties(onPublicPositions: found.terms)
      var positions: [SealedPosition] = []
      for own in found.terms.envelopes {
        let secret = try secret(of: own.seat)
        // Said before it is tried, so that the record has it whatever becomes of it.
        FileHandle.standardOutput.write(Data("\n".utf8))
        positions.append(try position(own, secret, on: found.terms.measures, opened))
      }
      let ground = try TableStore.ground(of: found.terms, positions, known: known, of: opened.known.measures)
      FileHandle.standardOutput.write(try OpeningLetter.bytes(of: ground.answer(found.terms.question)))
    }
  }

  /// What is in one envelope, where it fits the question. What is wrong is said with whose it is, and never what is in it.
  private func position(
    _ own: OpeningTerms.Sealed, _ secret: SealingSecret, on measures: [Negotiation.Measure], _ opened: SealingDesk
  ) throws -> SealedPosition {
    do {
      let position = try opened.table.position(of: own.seat, own.commitment, in: opened.box, with: secret)
      do { try TableStore.check(position, fits: measures) } catch {
        tell(SealingCommandWords.unfit(own.seat.rawValue)[place.language])
        throw OpeningProcess.unfit
      }
      return position
    } catch let fault as EnvelopeError {
      tell(SealingCommandWords.envelopeOf(own.seat.rawValue, fault.sentence)[place.language])
      throw fault.isOfDisk ? Leaving.failure : OpeningProcess.unopened
    }
  }

  /// What was typed for a seat; asked again where it is no secret at all.
  private func secret(of seat: SeatID) throws -> SealingSecret {
    while let typed = HiddenLine.ask(SealingCommandWords.secretOf(seat.rawValue)[place.language]) {
      if let secret = SealingSecret(typed) { return secret }
      tell(EnvelopeError.noSecret.sentence[place.language])
    }
    throw EnvelopeError.noSecret
  }
}
