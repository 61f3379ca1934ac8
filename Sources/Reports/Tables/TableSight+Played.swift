import Talks
import Vocabulary

extension TableSight {
  /// What a record says first of which seats were played on public positions, now or before: those parties said nothing of it. Empty where none was.
  var playedNote: [Block] {
    let played = state.everPlayed
    return played.isEmpty ? [] : [.lead(RecordWords(language).played(names(played)))]
  }
}

extension [Sheet] {
  /// The same with blocks before all others.
  func headed(by blocks: [Block]) -> [Sheet] {
    var all = self
    if !all.isEmpty { all[0].blocks = blocks + all[0].blocks }
    return all
  }
}
