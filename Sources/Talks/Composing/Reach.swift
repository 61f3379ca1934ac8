import Vocabulary

/// How far an amendment goes from the text beneath it, for the order in which those that clash are put.
///
/// What takes something out goes further than what changes it; then the one whose numbers lie further from those of the text, as a share of them;
/// then the one that changes more. A lever of which the text gives no number has no distance.
struct Reach: Comparable {
  let removals: Int
  let distance: Double
  let changes: Int

  init(_ change: TextChange, from text: ProposalText) {
    removals =
      change.levers.filter { $0.value == nil }.count + change.options.filter { $0.option == nil }.count
      + change.sentences.filter { $0.way == .remove }.count
    changes = change.levers.count + change.options.count + change.sentences.count
    distance = change.levers.reduce(0) { sum, own in
      guard let new = own.value?.value?.number, let old = text.levers.first(where: { $0.isAboutTheSame(as: own) })?.value?.value?.number,
        new != old
      else { return sum }
      return sum + abs(new - old) / max(abs(old), 1)
    }
  }

  static func < (left: Reach, right: Reach) -> Bool {
    if left.removals != right.removals { return left.removals < right.removals }
    // NB: infinite against infinite is no number; they are equally far.
    if left.distance != right.distance, !(left.distance.isNaN || right.distance.isNaN) { return left.distance < right.distance }
    return left.changes < right.changes
  }
}
