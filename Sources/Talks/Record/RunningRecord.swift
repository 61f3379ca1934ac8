import Dossiers
import Vocabulary

/// The record of one reader while the table goes on. What comes is added to it; it is made anew only where an act changes what this reader sees of
/// earlier ones. At every moment it is what `record(for:of:)` gives.
public struct RunningRecord: Sendable {
  /// What the reader may see.
  public private(set) var record = TableRecord(acts: [], state: TableState())
  /// Positions of acts that are there and not for this reader, ascending.
  public private(set) var hidden: [Int] = []
  /// Acts that it was made from.
  public private(set) var count = 0
  private var names: Set<ActID> = []
  private let reader: Reader

  /// Before the first act.
  public init(for reader: Reader) { self.reader = reader }

  /// Acts that can show, or take away, what came before them.
  private static let changing: [ActKind] = [.openTable, .invite, .leaveSeat, .closeRound, .withdrawVote, .closeVote, .adoptMinutes, .erase]

  /// Whether an act changes what is seen of earlier ones: by its kind, or as the last answer of a round.
  private static func changes(_ act: Act, in whole: TableState) -> Bool {
    if case .consent(.answer(let answer)) = act.body { return whole.round(answer.round)?.isHidden == false }
    return changing.contains(act.kind)
  }

  /// Goes on to all acts of a table, `nil` for those that were erased, in the state that they add up to. Complexity: as the acts that came since, but
  /// for acts that change earlier ones.
  public mutating func follow(_ acts: [Act?], in whole: TableState) {
    let isChanged = acts.count < count || acts[count...].contains { act in act.map { Self.changes($0, in: whole) } ?? true }
    if isChanged { self = RunningRecord(for: reader) }
    let view = ReaderView(reader, whole)
    if count == 0 {
      for erasure in whole.erasures where view.includes(erasure.readers) { names.formUnion(erasure.acts) }
      let readsOpening = acts.first.flatMap { $0 }.map { view.mayRead($0, at: 0, isOpened: false) } ?? false
      if !readsOpening { record.state.editionOfWhole = whole.edition }
    }
    let opened = view.opened(acts)
    for place in count..<acts.count {
      guard let act = acts[place] else { continue }
      guard view.mayRead(act, at: place, isOpened: opened.contains(place)), act.references.allSatisfy({ names.contains($0.act) }) else {
        hidden.append(place)
        continue
      }
      names.insert(act.id)
      let masked = view.masked(act)
      record.acts.append(masked)
      record.state.take(masked, knowing: whole)
    }
    count = acts.count
  }
}
