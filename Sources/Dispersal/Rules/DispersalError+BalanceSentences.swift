import Vocabulary

extension DispersalError {
  /// What is wrong with a running balance; the other cases have their sentence elsewhere.
  var balanceSentence: Phrase {
    if case .keysDoNotFit(let keys, let members) = self {
      return Phrase(
        nl: "Er zijn \(keys) sleutels voor \(members) deelnemers; geef er een voor elk.",
        en: "There are \(keys) keys for \(members) members; give one for each.")
    }
    if case .keysOfOtherSum(let sum, let parts) = self {
      return Phrase(
        nl: "De sleutels van een periode zijn samen \(sum) en die ervoor \(parts); schrijf alle sleutels in dezelfde eenheid, zoals procenten.",
        en: "The keys of a period add up to \(sum), those before to \(parts); write all keys in one unit, such as per cent.")
    }
    return Phrase(nl: "Een groep heeft niemand; geef 1 of meer.", en: "A group has nobody in it; give 1 or more.")
  }
}
