import Talks
import Vocabulary

/// Every vote from its announcement on: withdrawn ones keep their trace, and closed ones have who voted how.
public struct RollCallSheets: Sendable {
  private let sight: TableSight

  public init(_ sight: TableSight) { self.sight = sight }

  public var sheets: [Sheet] {
    let words = VoteWords(sight.language)
    let all = sight.state.votes.map { VoteSheet($0, sight).sheet }
    return (all.isEmpty ? [Sheet(id: "votes", title: words.rollCalls, blocks: [.paragraph(words.none)])] : all).headed(by: sight.playedNote)
  }
}
