import Vocabulary

extension PlacementContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .forbiddenColumn(let column):
      Phrase(
        nl:
          "“\(column)” mag bij plaatsing niet meetellen en wordt niet gelezen. "
          + "Haal de kolom weg; gebruik group om de uitkomst per groep te zien.",
        en: "“\(column)” must not count in placement and is not read. Remove the column; use group to see the outcome by group.")
    case .pupils(let family, let size, let pupils):
      Phrase(
        nl: "Gezin \(family) telt \(size) mensen en zou \(pupils) schoolgaande kinderen hebben. Verbeter een van beide.",
        en: "Family \(family) has \(size) members and would have \(pupils) children of school age. Correct one of them.")
    case .tooLarge(let family, let size, let largest):
      Phrase(
        nl: "Gezin \(family) telt \(size) mensen; de grootste plek neemt er \(largest). Voeg een grotere locatie toe.",
        en: "Family \(family) has \(size) members; the largest place takes \(largest). Add a larger site.")
    }
  }
}
