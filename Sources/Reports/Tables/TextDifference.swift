import Talks
import Vocabulary

/// What a version of a text changed from the one before, lever by lever, option by option and sentence by sentence.
struct TextDifference: Sendable {
  /// A row: what it is, what it was and what it becomes; `nil` where it was not there, or is no longer.
  struct Row: Sendable, Hashable {
    var what: String
    var was: String?
    var becomes: String?
  }

  private let sight: TableSight
  private let words: ProposalWords

  init(_ sight: TableSight) { (self.sight, words) = (sight, ProposalWords(sight.language)) }

  func rows(from old: ProposalText, to new: ProposalText) -> [Row] {
    levers(old, new) + options(old, new) + trades(old.trades ?? [], new.trades ?? []) + sentences(old.sentences, new.sentences)
  }

  /// By giver and taker.
  private func trades(_ old: [PlaceTrade], _ new: [PlaceTrade]) -> [Row] {
    let keys = (old + new).reduce(into: [PlaceTrade]()) { keys, trade in
      if !keys.contains(where: { $0.giver == trade.giver && $0.taker == trade.taker }) { keys.append(trade) }
    }
    return keys.compactMap { key in
      func told(_ trades: [PlaceTrade]) -> String? {
        let own = trades.filter { $0.giver == key.giver && $0.taker == key.taker }.map { words.trade(places: $0.places, at: $0.asks) }
        return own.isEmpty ? nil : own.joined(separator: ", ")
      }
      let (was, becomes) = (told(old), told(new))
      return was == becomes ? nil : Row(what: words.trade(sight.name(key.giver), sight.name(key.taker)), was: was, becomes: becomes)
    }
  }

  private func levers(_ old: ProposalText, _ new: ProposalText) -> [Row] {
    let keys = (old.levers + new.levers).reduce(into: [LeverChange]()) { keys, change in
      if !keys.contains(where: { $0.lever == change.lever && $0.group == change.group }) { keys.append(change) }
    }
    return keys.compactMap { key in
      func value(_ text: ProposalText) -> WrittenValue? { text.levers.first { $0.lever == key.lever && $0.group == key.group }?.value }
      let (was, becomes) = (value(old), value(new))
      guard was != becomes else { return nil }
      let what = "\(sight.name(key.lever)), \(key.group.name[sight.language])"
      return Row(what: what, was: was.map { words.value($0) }, becomes: becomes.map { words.value($0) })
    }
  }

  private func options(_ old: ProposalText, _ new: ProposalText) -> [Row] {
    let keys = (old.options + new.options).map(\.measure).reduce(into: [MeasureID]()) { if !$0.contains($1) { $0.append($1) } }
    return keys.compactMap { measure in
      func option(_ text: ProposalText) -> OptionID? { text.options.first { $0.measure == measure }?.option }
      let (was, becomes) = (option(old), option(new))
      guard was != becomes else { return nil }
      return Row(what: sight.name(measure), was: was.map { sight.name($0, of: measure) }, becomes: becomes.map { sight.name($0, of: measure) })
    }
  }

  /// Sentences that are gone and that came, by the longest row of sentences that both have; between two of those the first that is gone stands
  /// beside the first that came, and so on.
  private func sentences(_ old: [String], _ new: [String]) -> [Row] {
    let (width, height) = (new.count + 1, old.count + 1)
    var common = [Int](repeating: 0, count: width * height)
    for left in stride(from: old.count - 1, through: 0, by: -1) {
      for right in stride(from: new.count - 1, through: 0, by: -1) {
        common[left * width + right] =
          old[left] == new[right]
          ? common[(left + 1) * width + right + 1] + 1 : max(common[(left + 1) * width + right], common[left * width + right + 1])
      }
    }
    var (rows, left, right) = ([Row](), 0, 0)
    var (gone, came) = (0..<0, 0..<0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        rows += paired(gone.map { ($0, old[$0]) }, came.map { ($0, new[$0]) })
        (left, right) = (left + 1, right + 1)
        (gone, came) = (left..<left, right..<right)
      } else if right >= new.count || left < old.count && common[(left + 1) * width + right] >= common[left * width + right + 1] {
        left += 1
        gone = gone.lowerBound..<left
      } else {
        right += 1
        came = came.lowerBound..<right
      }
    }
    return rows + paired(gone.map { ($0, old[$0]) }, came.map { ($0, new[$0]) })
  }

  /// Sentences that are gone beside those that came, in order; numbered as they were, and those that are new as they become.
  private func paired(_ gone: [(place: Int, text: String)], _ came: [(place: Int, text: String)]) -> [Row] {
    (0..<max(gone.count, came.count)).map { index in
      let (was, becomes) = (gone.indices.contains(index) ? gone[index] : nil, came.indices.contains(index) ? came[index] : nil)
      return Row(what: "\(words.sentence) \((was ?? becomes)?.place.advanced(by: 1) ?? 0)", was: was?.text, becomes: becomes?.text)
    }
  }
}
