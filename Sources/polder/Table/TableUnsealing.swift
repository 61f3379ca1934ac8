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
      var positions: [SealedPosition] = []
      for own in found.terms.envelopes {
        guard let secret = HiddenLine.ask(SealingCommandWords.secretOf(own.seat.rawValue)[place.language]).flatMap({ SealingSecret($0) }) else {
          throw EnvelopeError.noSecret
        }
        positions.append(try opened.table.position(of: own.seat, own.commitment, in: opened.box, with: secret))
        FileHandle.standardOutput.write(Data("\n".utf8))
      }
      let known = found.terms.onPublicPositions.compactMap { opened.party(of: $0) }
      let ground = try TableStore.ground(of: found.terms, positions, known: known, of: opened.known.measures)
      FileHandle.standardOutput.write(try OpeningLetter.bytes(of: ground.answer(found.terms.question)))
    }
  }
}
