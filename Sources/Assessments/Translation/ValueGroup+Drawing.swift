import Chance
import Dossiers
import Vocabulary

extension ValueGroup {
  /// The share of its distribution at which a member is drawn, from a number of its own and one that the group has in common.
  ///
  /// Both are read as normal numbers and added by the roots of what is not and what is in common, so that any two members correlate as the group
  /// says, and the sum is read as a share again: a member alone is as evenly drawn as without the group. Of ranks the correlation is 6/π times the
  /// arc sine of half of it, at most 0.02 less.
  /// Sources: A. Sklar, "Fonctions de répartition à n dimensions et leurs marges", Publ. Inst. Statist. Univ. Paris 8 (1959), for drawing apart
  /// what each value is and how they hang together; W. Kruskal, "Ordinal measures of association", J. Am. Stat. Assoc. 53 (1958), for the ranks.
  func share(own: Double, common: Double) -> Double {
    guard correlation > 0 else { return own }
    let (theirs, its) = (NormalDistribution.value(atShare: common), NormalDistribution.value(atShare: own))
    return NormalDistribution.share(belowValue: correlation.squareRoot() * theirs + (1 - correlation).squareRoot() * its)
  }

  /// The name of its draws among those of the values, none of which begins so.
  var drawName: String { "together: \(id)" }
}

extension Calibration {
  /// The group that a value is drawn with; `nil` for one that is drawn apart.
  func group(of key: CalibrationKey) -> ValueGroup? { groups.first { $0.members.contains(key) } }

  /// The values that have a range, by what is drawn together: a value alone, or the members of a group at the place of the first.
  var factors: [DrawnValues] {
    let uncertain = uncertain.map(\.key)
    return uncertain.compactMap { key in
      guard let group = group(of: key) else { return DrawnValues(keys: [key], group: nil) }
      let members = uncertain.filter(group.members.contains)
      return members.first == key ? DrawnValues(keys: members, group: group) : nil
    }
  }
}

/// Values of the calibration that one factor of a study stands for.
struct DrawnValues: Sendable, Hashable {
  /// One, or the drawn members of a group; in the order of the calibration.
  var keys: [CalibrationKey]
  /// `nil` for a value that is drawn apart.
  var group: ValueGroup?

  init(keys: [CalibrationKey], group: ValueGroup? = nil) { (self.keys, self.group) = (keys, group) }
}

extension Phrase {
  /// Names one after another, with a word before the last.
  static func list(_ names: [String], _ and: String) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " \(and) " + (names.last ?? "")
  }
}
