import Dossiers
import Talks
import Vocabulary

/// A consent round: hidden until all have spoken, with the reader's own answer; who stands where from then on, and once it is closed.
struct RoundBlocks: Sendable {
  private let round: TableState.Round
  private let sight: TableSight
  private let words: ProposalWords

  init(_ round: TableState.Round, _ sight: TableSight) { (self.round, self.sight, words) = (round, sight, ProposalWords(sight.language)) }

  var blocks: [Block] {
    let head: [Block] = [.subheading(words.round(round.number, on: subject, until: sight.short(round.deadline)))] + notes
    guard let outcome = round.outcome else {
      if round.silent.isEmpty, !round.asked.isEmpty { return head + [.paragraph(words.allSpoke), .table(table)] }
      let own = round.answers.filter { $0.seat == sight.own }.map { Block.paragraph(words.own($0.stand.name[sight.language])) }
      return head + [.paragraph(words.hidden)] + own
    }
    return head + [.paragraph(words.outcome(outcome == .agreed)), .table(table)]
  }

  /// A version of the text, or an amendment.
  private var subject: String {
    switch round.matter {
    case .proposal(_, let version): words.version(version)
    case .amendment(let id): words.amendment(sight.state.amendment(id)?.number)
    }
  }

  /// What whoever reads the outcome must know: that it binds nobody, or is of a text that has moved on.
  private var notes: [Block] {
    var notes: [Block] = sight.state.rules?.roundsDecide == false ? [.note(words.bindsNobody)] : []
    if case .proposal(let id, let version) = round.matter, let newest = sight.state.proposal(id)?.version, newest != version {
      notes.append(.note(words.outdated(newest)))
    }
    return notes
  }

  private var table: TableBlock {
    let rows = round.asked.map { seat -> [Prose] in
      guard let answer = round.answers.first(where: { $0.seat == seat }) else { return [Prose(sight.name(seat)), words.saidNothing, "–", "–"] }
      func told(_ text: String) -> Prose { Prose(text.isEmpty ? "–" : text) }
      return [Prose(sight.name(seat)), Prose(answer.stand.name[sight.language]), told(answer.reason), told(answer.remedy)]
    }
    return TableBlock(caption: words.roundRows, columns: words.roundColumns, rows: rows)
  }
}
