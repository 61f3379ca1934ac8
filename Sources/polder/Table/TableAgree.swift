import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Tells what an opening would tell about a seat, and agrees to it.
struct TableAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: say(SealingCommandWords.agree), discussion: say(SealingCommandWords.agreeDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(SealingCommandWords.ownPosition), valueName: say(TableCommandWords.fileValue))) var file: String?
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(SealingCommandWords.exclude), valueName: say(TableCommandWords.seatValue)))
  var exclude: [String] = []
  @Flag(help: ArgumentHelp(say(SealingCommandWords.whether))) var whether = false
  @Option(help: ArgumentHelp(say(SealingCommandWords.budget), valueName: say(SealingCommandWords.seconds)))
  var budget: Int?
  @Flag(help: ArgumentHelp(say(SealingCommandWords.confirm))) var confirm = false
  @Option(help: ArgumentHelp(say(SealingCommandWords.termsRead), valueName: say(TableCommandWords.fingerprintValue))) var terms: String?
  @Option(help: ArgumentHelp(say(SealingCommandWords.ownEnvelope), valueName: say(TableCommandWords.fileValue))) var envelope: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var options: SealingOptions

  func validate() throws {
    if record.record != nil, confirm || terms != nil { throw ValidationError(say(SealingCommandWords.agreeAtTable)) }
    if terms != nil, !confirm { throw ValidationError(say(SealingCommandWords.termsWithoutConfirm)) }
    if file != nil, envelope != nil { throw ValidationError(say(SealingCommandWords.fileOrEnvelope)) }
  }

  func run() throws {
    ClosedMemory.hide()
    try record.with(table, options.place) { opened in
      let (seat, language) = (SeatID(options.seat), options.place.language)
      try opened.checkVotes(seat)
      let running = opened.state.runningOpening
      if let running {
        let other = optionsOther(than: running.terms)
        guard other.isEmpty || !confirm else { throw options.place.mistake(SealingCommandWords.termsAreRunning(other)) }
        if !other.isEmpty { tell(SealingCommandWords.termsAreRunning(other)[language]) }
      }
      let terms = try running?.terms ?? newTerms(opened)
      printLine(SealingCommandWords.terms(terms, ofAll: opened.known.packageCount, isRunning: running != nil)[language])
      printLine(SealingCommandWords.ordinal(opened.state.openingsLeft)[language])
      if let read = self.terms {
        guard try terms.has(fingerprint: read) else { throw options.place.mistake(SealingCommandWords.otherTerms(now: try terms.fingerprint)) }
      } else {
        try tellExposure(terms, opened, seat)
      }
      guard record.record == nil else {
        return printLine(SealingCommandWords.termsToCompare(try terms.fingerprint, with: running == nil ? asked : "")[language])
      }
      guard confirm else { return printLine(SealingCommandWords.notAgreed[language]) }
      let done = try opened.table.act(.agree(.init(terms: terms)), by: seat, at: SealingDesk.now, key: try opened.key(of: options.seat))
      print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[language])
      print(TableCommandWords.ownReceipt[language])
      print(done.receipt.text)
    }
  }

  /// The options that make the same terms at the table, for who is the first to agree.
  private var asked: String {
    let excluded = exclude.isEmpty ? "" : " --exclude " + exclude.map(\.shellWord).joined(separator: " ")
    return excluded + (whether ? " --whether" : "") + (budget.map { " --budget \($0)" } ?? "")
  }

  /// The options given that ask for something else than the terms that are agreed to.
  private func optionsOther(than terms: OpeningTerms) -> [String] {
    let isIn = exclude.contains { !terms.excluded.contains(SeatID($0)) }
    let asksLess = whether && (terms.question.namesPackages || terms.question.namesStep)
    let isOtherBudget = budget.map { $0 != terms.budgetSeconds } ?? false
    return (isIn ? ["--exclude"] : []) + (asksLess ? ["--whether"] : []) + (isOtherBudget ? ["--budget"] : [])
  }

  /// What the answer could tell of the own position, which is asked for.
  private func tellExposure(_ terms: OpeningTerms, _ opened: SealingDesk, _ seat: SeatID) throws {
    let language = options.place.language
    let position = try position(opened, terms, seat)
    let exposure = try options.exposure(position, on: terms.measures, terms.question, answers: opened.state.openingsLeft) {
      opened.name($0, in: language)
    }
    for sentence in exposure.sentences { printLine(sentence[language]) }
    if exposure.canAccept, let told = try told(position, terms, opened, seat) { printLine(told[language]) }
  }

  private func position(_ opened: SealingDesk, _ terms: OpeningTerms, _ seat: SeatID) throws -> SealedPosition {
    if let file { return try options.position(file, opened) }
    guard let envelope else { return try options.unlocked(opened) }
    let carried = try CarriedEnvelope(file: URL(fileURLWithPath: envelope))
    // An envelope of before would tell of lines that are not opened.
    guard carried.table == opened.table.name, carried.seat == seat else {
      throw EnvelopeError.ofOther(table: carried.table, seat: carried.seat.rawValue)
    }
    guard terms.envelopes.contains(where: { $0.seat == seat && $0.commitment == carried.commitment }) else {
      throw Refusal.sealing(.otherEnvelope(seat))
    }
    return try opened.table.position(in: carried, with: SealingDesk.secret(of: carried.seat, in: options.place.language))
  }

  /// All envelopes of now; who sealed none stands with what the dossier says, or is left out.
  private func newTerms(_ opened: SealingDesk) throws -> OpeningTerms {
    let voters = opened.state.voters.map(\.id)
    guard opened.state.openingsLeft > 0 else { throw Refusal.sealing(.noMore(limit: opened.state.sealedOpenings.answers)) }
    for name in exclude {
      let seat = SeatID(name)
      guard voters.contains(seat) else { throw Refusal.sealing(.noVoter(seat)) }
      // An envelope is withdrawn by its own seat, and not passed over by another.
      if opened.state.envelope(of: seat) != nil { throw options.place.mistake(SealingCommandWords.hasEnvelope(name)) }
    }
    return try opened.state.openingTerms(
      on: opened.known, leavingOut: Set(exclude.map { SeatID($0) }), question: OpeningQuestion(namesPackages: !whether, namesStep: !whether),
      program: TableStore.program, budgetSeconds: budget ?? OpeningTerms.usualBudgetSeconds)
  }

  /// What the answer would tell if the other envelopes held what the dossier says; `nil` where it does not say it of all.
  private func told(_ position: SealedPosition, _ terms: OpeningTerms, _ opened: SealingDesk, _ seat: SeatID) throws -> Phrase? {
    let others = terms.envelopes.map(\.seat).filter { $0 != seat }
    let parties = others.compactMap { opened.party(of: $0) }
    guard parties.count == others.count else { return nil }
    let positions = [position] + parties.map { SealedPosition(measures: opened.known.measures, party: $0) }
    let ground = try TableStore.ground(
      of: terms, positions, known: opened.parties(onPublicPositions: terms), of: opened.known.measures)
    let known = ground.pooled(about: 0, terms.question)
    let levers = known.holds.map { opened.name(terms.measures[$0].id, in: options.place.language) }
    return SealingCommandWords.told(known, isPossible: ground.answer(terms.question).isPossible, levers: levers)
  }
}
