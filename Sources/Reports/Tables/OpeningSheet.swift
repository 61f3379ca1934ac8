import Dossiers
import Negotiation
public import Talks
public import Vocabulary

/// How far the opening of sealed positions is, as a seat sees it: the terms, who agreed, who is ready, what comes next, and what came out before.
public struct OpeningSheet: Sendable {
  private let sight: TableSight
  private let seat: SeatID
  private let table: String
  private let program: String
  private let words: OpeningPageWords

  /// `program` is the one that runs, with its version, as agreements name it.
  public init(_ sight: TableSight, of seat: SeatID, table: String, program: String) {
    (self.sight, self.seat, self.table, self.program) = (sight, seat, table, program)
    words = OpeningPageWords(sight.language)
  }

  private var state: TableState { sight.state }

  public var sheet: Sheet {
    var blocks: [Block] = [.lead(next), .paragraph(words.what(minutes: sight.state.sealedOpenings.minutes))]
    if let running = state.runningOpening {
      blocks += [.table(course(of: running)), .list(terms(running.terms))]
      if running.notReady.isEmpty { blocks += [.command("polder table unseal \(table) open --seat SEAT"), .note(words.ceremony)] }
    } else {
      blocks.append(.table(envelopes))
    }
    blocks += [.note(words.left(state.openingsLeft))]
    // The last answer is what one came to read.
    if state.runningOpening == nil, let last = state.openings.last, last.isAnswered {
      let answer = OpeningAnswerWords(sight.language, last.terms, sight.politics) { sight.name($0) }
      blocks += [.subheading(words.lastAnswer)] + answer.blocks(last.answer)
    }
    let earlier = state.openings.filter { $0.endedAt != nil }.map { opening in
      let told =
        opening.isAnswered
        ? OpeningAnswerWords(sight.language, opening.terms, sight.politics) { sight.name($0) }.line(opening.answer)
        : OpeningEndWords(sight.language).ended(opening, name: sight.name)
      return words.earlier(opening.number, opening.endedAt.map(sight.moment) ?? "", told)
    }
    if !earlier.isEmpty { blocks += [.subheading(words.before), .list(earlier)] }
    return Sheet(id: "opening", title: words.title, blocks: blocks)
  }

  /// What the table waits for.
  private var next: Prose {
    guard let running = state.runningOpening else {
      let sealed = state.voters.filter { state.envelope(of: $0.id) != nil }
      if state.openingsLeft == 0 { return words.noMore }
      if state.session == nil { return words.noSession }
      return sealed.count < 2 ? words.tooFew(sealed.count) : words.canBegin
    }
    if !running.notAgreed.isEmpty { return words.waitsForAgreement(sight.names(running.notAgreed)) }
    if !running.notReady.isEmpty { return words.waitsForReady(sight.names(running.notReady)) }
    return running.notGiven.isEmpty ? words.waitsForAnswer : words.waitsForSecrets(sight.names(running.notGiven))
  }

  private func course(of opening: TableState.SealedOpening) -> TableBlock {
    let rows = opening.terms.envelopes.map { own -> [Prose] in
      func mark(_ seats: [SeatID]) -> Prose { seats.contains(own.seat) ? words.yes : words.notYet }
      return [Prose(sight.name(own.seat)), Prose(String(own.commitment.prefix(12))), mark(opening.agreed), mark(opening.ready), mark(opening.given)]
    }
    return TableBlock(caption: words.course, columns: words.courseColumns, rows: rows)
  }

  private func terms(_ terms: OpeningTerms) -> [Prose] {
    let count = Negotiation.Table(measures: terms.measures, parties: []).packageCount
    return [
      words.question(terms.question), words.packages(count), words.standing(terms.onPublicPositions.map(sight.name)),
      words.excluded(terms.excluded.map(sight.name)), words.moment(seconds: terms.budgetSeconds),
      words.program(terms.program, isThis: terms.program == program),
    ]
  }

  private var envelopes: TableBlock {
    let rows = state.voters.map { voter -> [Prose] in
      let envelope = state.envelope(of: voter.id)
      return [Prose(sight.name(voter.id)), envelope.map { Prose(String($0.commitment.prefix(12))) } ?? words.nothingSealed]
    }
    return TableBlock(caption: words.envelopes, columns: words.envelopeColumns, rows: rows)
  }
}
