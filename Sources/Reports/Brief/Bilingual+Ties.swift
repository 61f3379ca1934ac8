import Dispersal
import Vocabulary

extension Bilingual {
  /// Places, counted.
  func placeCount(_ count: Int) -> String { numbers.counted(count, ("plaats", "plaatsen"), ("place", "places")) }

  /// A list of ties with what could have come of each, under a line that says how they were settled; nothing where there are none.
  func tieBlocks(_ ties: [SettledTie]) -> [Block] {
    guard !ties.isEmpty else { return [] }
    return [
      .paragraph(
        t("Gelijk spel, hier beslist naar de volgorde van de lijst:", "Tied, and settled here by the order of the list:")), .list(ties.map(sentence)),
    ]
  }

  /// One tie: where, about what, and its outcomes.
  func sentence(_ tie: SettledTie) -> String {
    let place = tie.province.map { t("in \($0)", "in \($0)") } ?? t("tussen provincies", "between provinces")
    let drawn = tie.draws.map { draw in
      t("\(placeCount(draw.places)) voor \(listed(draw.among, "of"))", "\(placeCount(draw.places)) for \(listed(draw.among, "or"))")
    }
    var text = "\(subject(tie.subject)) \(place)"
    if !drawn.isEmpty { text += ": " + drawn.joined(separator: "; ") }
    // One draw says all that can come of it.
    if tie.draws.count != 1 { text += (drawn.isEmpty ? ": " : ". ") + outcomes(tie) }
    return text + "."
  }

  private func subject(_ subject: SettledTie.Subject) -> String {
    switch subject {
    case .shares: t("Aandelen", "Shares")
    case .shortfall: t("Het tekort", "The shortfall")
    case .surplus: t("Het overschot", "The surplus")
    }
  }

  /// Every outcome that is kept, the one taken first.
  private func outcomes(_ tie: SettledTie) -> String {
    let named = tie.among.joined(separator: ", ")
    let each = tie.outcomes.map { $0.map(numbers.whole).joined(separator: ", ") }.joined(separator: "; ")
    let count = numbers.counted(tie.outcomes.count, ("uitkomst", "uitkomsten"), ("outcome", "outcomes"))
    return tie.hasMore
      ? t("Voor \(named) zijn er meer dan \(count), zoals \(each)", "For \(named) there are more than \(count), such as \(each)")
      : t("Voor \(named) kan het zijn: \(each)", "For \(named) it can be: \(each)")
  }

  private func listed(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
