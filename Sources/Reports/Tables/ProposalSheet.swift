import Dossiers
public import Talks
import Vocabulary

/// A proposal: what its last version changed, its four answers, amendments, consent rounds and tests; on its own page every version too.
public struct ProposalSheet: Sendable {
  private let proposal: TableState.Proposal
  private let sight: TableSight
  private let words: ProposalWords

  public init(_ proposal: TableState.Proposal, _ sight: TableSight) {
    (self.proposal, self.sight, words) = (proposal, sight, ProposalWords(sight.language))
  }

  private var state: TableState { sight.state }
  private var title: String { words.title(proposal.number, proposal.title) + sight.circle(proposal.readers) }

  /// As the page of the table has it.
  var brief: Sheet {
    let link = sight.link(words.allChanges, to: .proposal(proposal.id))
    return Sheet(id: "proposal-\(proposal.id)", title: title, blocks: (head + lastChange + answers + standing + [.note(link)]).filled)
  }

  /// As its own page has it.
  public var sheets: [Sheet] {
    var first = head + lastChange + answers + standing
    first += [.subheading(words.text)] + ProposalTextBlocks(proposal.text, sight).blocks
    let versions = proposal.versions.reversed().flatMap { version in told(version) + changes(in: version) }
    return [
      Sheet(id: "proposal", title: title, blocks: first.filled), Sheet(id: "versions", title: words.allChanges.words, blocks: versions.filled),
    ]
  }

  /// A version with what it changed from the one before, the first with its whole text: as minutes have it.
  func text(of version: TableState.Proposal.Version) -> [Block] {
    [.paragraph("\(strong: Prose(title))")] + told(version) + changes(in: version)
  }

  private var head: [Block] {
    guard let version = proposal.versions.last else { return [] }
    let from = proposal.variant.map { [Block.paragraph(words.from($0.rawValue))] } ?? []
    let end = proposal.withdrawnAt.map { [Block.paragraph(words.withdrawn(at: sight.moment($0)))] } ?? []
    let decision = state.decisions.last { $0.proposal == proposal.id }
    let decided = decision.map { [Block.paragraph(words.decided(sight.name(of: $0), isOfAll: sight.isOfAll($0), at: sight.moment($0.at)))] } ?? []
    return decided + told(version) + from + end
  }

  private func told(_ version: TableState.Proposal.Version) -> [Block] {
    let amendment = version.amendment.flatMap(state.amendment).map { " \(words.byAmendment($0.number))" as Prose } ?? ""
    let reason = version.reason.isEmpty ? "" : " \(words.reason(version.reason))" as Prose
    return [.paragraph(words.version(version.number, by: sight.name(version.by), at: sight.moment(version.at)) + amendment + reason)]
  }

  private var lastChange: [Block] { proposal.versions.last.map { $0.number > 1 ? changes(in: $0) : ProposalTextBlocks($0.text, sight).blocks } ?? [] }

  private func changes(in version: TableState.Proposal.Version) -> [Block] {
    guard version.number > 1, let before = proposal.versions.first(where: { $0.number == version.number - 1 }) else {
      return ProposalTextBlocks(version.text, sight).blocks
    }
    let rows = TextDifference(sight).rows(from: before.text, to: version.text).map { row -> [Prose] in
      [Prose(row.what), Prose(row.was ?? words.nothing), Prose(row.becomes ?? words.nothing)]
    }
    guard !rows.isEmpty else { return [.paragraph(words.noChanges)] }
    return [.table(TableBlock(caption: words.changes(after: before.number), columns: words.changeColumns, rows: rows))]
  }

  /// What a run of the readers' circle says of the version.
  private var answers: [Block] { sight.answered(proposal.id, proposal.version).map { AnswerBlocks($0, proposal, sight).blocks } ?? [] }

  private var standing: [Block] { amendments + rounds + tests }

  private var amendments: [Block] {
    let rows = state.amendments.filter { $0.proposal == proposal.id }.map { amendment -> [Prose] in
      [
        Prose("\(amendment.number)"), Prose(sight.name(amendment.by)), Prose(target(amendment)), Prose(change(amendment)), Prose(amendment.reason),
        Prose(amendment.fate.name[sight.language]),
      ]
    }
    return [.table(TableBlock(caption: words.amendments, columns: words.amendmentColumns, rows: rows))] + order
  }

  private func target(_ amendment: TableState.Amendment) -> String {
    switch amendment.target {
    case .proposal: words.theText
    case .amendment(let id): words.amendment(state.amendment(id)?.number)
    }
  }

  /// As it was moved, and as it is now where amendments of it or later versions changed it.
  private func change(_ amendment: TableState.Amendment) -> String {
    let now = amendment.current == amendment.change ? "" : " " + words.now(told(amendment.current))
    return told(amendment.change) + now
  }

  /// In which order those that wait are put, and which of them clash.
  private var order: [Block] {
    let waiting = state.amendmentsToPut(on: proposal.id)
    guard waiting.count > 1, let order = state.rules?.amendmentOrder else { return [] }
    let clashes = waiting.enumerated().flatMap { place, one in
      let rivals = state.rivals(of: one).map(\.id)
      return waiting[(place + 1)...].filter { rivals.contains($0.id) }.map { words.clash(one.number, $0.number) }
    }
    return [.paragraph(words.order(waiting.map(\.number), order))] + (clashes.isEmpty ? [] : [.list(clashes)])
  }

  private func told(_ change: TextChange) -> String {
    let levers = change.levers.map { words.lever(sight.name($0.lever), $0.group.name[sight.language], words.value($0.value)) }
    let options = change.options.map { "\(sight.name($0.measure)): \(sight.name($0.option, of: $0.measure))" }
    let sentences = change.sentences.map { sentence in
      switch sentence.way {
      case .replace: words.replaced(sentence.sentence, sentence.text)
      case .remove: words.removed(sentence.sentence)
      case .insertAfter: words.inserted(sentence.sentence, sentence.text)
      }
    }
    return (levers + options + sentences).joined(separator: "; ")
  }

  private var rounds: [Block] {
    state.rounds.filter { state.proposal(of: $0.matter) == proposal.id }.flatMap { RoundBlocks($0, sight).blocks }
  }

  private var tests: [Block] {
    let own = state.referrals.filter { $0.facts.proposal == proposal.id }
    return own.isEmpty ? [] : [.subheading(words.tests)] + own.reversed().flatMap { ReferralBlocks($0, sight).blocks }
  }
}
