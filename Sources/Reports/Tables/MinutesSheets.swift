import Talks
import Vocabulary

/// The minutes of a table as a reader may see them: a sheet a session, made from the record alone.
public struct MinutesSheets: Sendable {
  private let sight: TableSight
  private let words: RecordWords

  public init(_ sight: TableSight) { (self.sight, words) = (sight, RecordWords(sight.language)) }

  private var state: TableState { sight.state }

  public var sheets: [Sheet] {
    let sessions = state.sessions.map { sheet(state.minutes(of: $0, from: sight.acts)) }
    let outside = state.outside(sight.acts)
    let rest = outside.isEmpty ? [] : [Sheet(id: "outside", title: words.outside, blocks: [.list(outside.map(line))])]
    let all = sessions + rest + (ReadingsSheet(sight).map { [$0.sheet] } ?? [])
    return (all.isEmpty ? [Sheet(id: "minutes", title: words.minutes, blocks: [.paragraph(words.none)])] : all).headed(by: sight.playedNote)
  }

  private func sheet(_ minutes: MinutesFacts) -> Sheet {
    let session = minutes.session
    var blocks: [Block] = [.paragraph(words.times(from: sight.moment(session.openedAt), to: session.closedAt.map(sight.moment)))]
    let present = session.present(at: session.openedAt)
    if !present.isEmpty { blocks.append(.paragraph(words.present(sight.names(present)))) }
    blocks.append(.note(session.minutes.map { words.adopted(by: sight.name($0.by), at: sight.moment($0.at)) } ?? words.notAdopted))
    blocks.append(.list(minutes.acts.map(line)))
    blocks.append(.list(minutes.lapsed.compactMap { VoteSheet($0, sight).end }))
    blocks.append(.list(minutes.ended.map(ended)))
    let texts = minutes.texts.flatMap { ProposalSheet($0.proposal, sight).text(of: $0.version) }
    if !texts.isEmpty { blocks += [.subheading(words.texts)] + texts }
    if !minutes.corrections.isEmpty {
      let lines = minutes.corrections.map { words.correction($0.text, by: sight.name($0.by), at: sight.moment($0.at)) }
      blocks += [.subheading(words.corrections), .list(lines)]
    }
    if !session.confirmations.isEmpty { blocks.append(.note(words.confirmed(sight.names(session.confirmations.map(\.seat))))) }
    return Sheet(id: "session-\(session.number)", title: words.session(session.number, session.name), blocks: blocks.filled)
  }

  /// An opening of sealed positions that ended by what somebody did else.
  private func ended(_ opening: TableState.SealedOpening) -> Prose {
    words.ended(opening.number, opening.endedAt.map(sight.short) ?? "", OpeningEndWords(sight.language).ended(opening, name: sight.name))
  }

  private func line(_ act: Act) -> Prose { "\(sight.short(act.at)): \(ActLineWords(sight).line(act))" }
}
