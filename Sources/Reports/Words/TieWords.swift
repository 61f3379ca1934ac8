import Dispersal
import Vocabulary

/// What is said of ties that the order of a list settled.
struct TieWords: Bilingual {
  let language: Language

  /// The line above a list of ties.
  var settled: Prose { t("Gelijk spel, hier beslist naar de volgorde van de lijst:", "Tied, and settled here by the order of the list:") }

  /// A single tie within other reasons.
  func reason(_ tie: SettledTie) -> Prose {
    let words = sentence(tie)
    return t("Gelijk spel, beslist naar de volgorde van de lijst. \(words)", "Tied, and settled by the order of the list. \(words)")
  }

  /// One tie: where, about what, and its outcomes.
  func sentence(_ tie: SettledTie) -> Prose {
    let drawn = tie.draws.map(draw)
    var text = "\(subject(tie.subject)) \(place(tie.province))"
    if !drawn.isEmpty { text += ": " + drawn.joined(separator: "; ") }
    // One draw says all that can come of it.
    if tie.draws.count != 1 { text += (drawn.isEmpty ? ": " : ". ") + outcomes(tie) }
    return Prose(text + ".")
  }

  private func place(_ province: String?) -> String { province.map { "in \($0)" } ?? t("tussen provincies", "between provinces") }

  private func draw(_ draw: SettledTie.Draw) -> String {
    t("\(placeCount(draw.places)) voor \(listed(draw.among, "of"))", "\(placeCount(draw.places)) for \(listed(draw.among, "or"))")
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
