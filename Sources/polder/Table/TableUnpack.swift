import Archive
import ArgumentParser
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// The same ceremony on a machine that the delegations choose: from a packed opening to the answer, which anybody with the secrets can repeat there.
struct TableUnpack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpack", abstract: say(SealingCommandWords.unpack), discussion: say(SealingCommandWords.unpackDiscussion))
  @Argument(help: ArgumentHelp(say(SealingCommandWords.parcelFile), valueName: say(TableCommandWords.fileValue))) var parcel: String
  @Option(help: ArgumentHelp(say(TableCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @Option(help: ArgumentHelp(say(SealingCommandWords.findingFile), valueName: say(TableCommandWords.fileValue))) var file: String?
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(TableCommandWords.receipt), valueName: say(TableCommandWords.fileValue)))
  var receipt: [String] = []
  @Option(help: ArgumentHelp(say(TableCommandWords.keyFingerprint), valueName: say(TableCommandWords.fingerprintValue))) var fingerprint: String?
  @Option(help: ArgumentHelp(say(OptionWords.language))) var language: Language = interfaceLanguage

  func run() throws {
    try explaining(language) {
      if let file, let fault = NewFile.fault(file) { throw elsewhere.mistake(fault) }
      let packed = try OpeningParcel(file: URL(fileURLWithPath: parcel))
      try elsewhere.verify(try LedgerRecord(packed.record), receipts: receipt, fingerprint: fingerprint)
      try elsewhere.with({ try packed.unpack(into: $0) }) { desk, store in
        guard let opening = desk.state.sealedOpening(packed.opening) else { throw Refusal.unknown(.opening, packed.opening.rawValue) }
        try announce(opening.terms, desk)
        let answer = try answer(opening, desk, store)
        let words = OpeningAnswerWords(language, opening.terms, desk.dossier.talks?.politics) { $0.rawValue }
        write([words.sheet(answer)], title: "", format: BriefFormat.text, language: language, sources: [])
        if let file { try OpeningFinding(opening: opening.id, answer: answer).write(to: URL(fileURLWithPath: file)) }
      }
    }
  }

  private var elsewhere: Elsewhere { Elsewhere(dossier: dossier, language: language) }

  /// What is compared with one's own receipts and read aloud before anybody gives a secret.
  private func announce(_ terms: OpeningTerms, _ desk: SealingDesk) throws {
    let head = try desk.table.head()
    printLine(TableCommandWords.fingerprint(desk.table.fingerprint)[language])
    printLine(SealingCommandWords.head(count: head.count, hash: "\(head.hash)")[language])
    printLine(SealingCommandWords.terms(terms, ofAll: desk.known.packageCount, isRunning: true)[language])
    guard terms.program == TableStore.program else {
      throw elsewhere.mistake(SealingCommandWords.otherProgram(agreed: terms.program, now: TableStore.program))
    }
  }

  /// With the times of the table: all secrets in time, and the answer at its moment.
  private func answer(_ opening: TableState.SealedOpening, _ desk: SealingDesk, _ store: URL) throws -> OpeningAnswer? {
    var process = try OpeningProcess.unsealing(opening.id, of: desk.table.name, in: store, language)
    defer { process.end() }
    var held = opening
    for own in opening.terms.envelopes {
      guard process.line(before: held.secretsUntil, while: { true }) != nil else { throw elsewhere.mistake(SealingCommandWords.dropped) }
      held.given.append(own.seat)
      held.firstGivenAt = held.firstGivenAt ?? SealingDesk.now
      held.lastGivenAt = SealingDesk.now
    }
    guard let moment = held.answersAt else { throw elsewhere.mistake(SealingCommandWords.dropped) }
    let letter = process.line(before: moment, while: { true })
    if letter == nil, process.cause != .late { throw elsewhere.mistake(SealingCommandWords.dropped) }
    process.end()
    try SealingDesk.wait(until: moment) { true }
    return try letter.map(OpeningLetter.answer)
  }
}
