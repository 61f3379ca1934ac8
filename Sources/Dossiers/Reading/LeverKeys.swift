import Vocabulary

/// Holds the levers of a dossier against those that the program reads by name: each that is not optional must be there, of the kind and in the unit
/// that it is read in, and must know no choice that the program does not.
struct LeverKeys {
  let levers: [Lever]
  let inspection: Inspection

  func check() {
    let place = FilePlace(file: DossierFile.levers.rawValue)
    for key in LeverKey.allCases where key.isOfChain {
      guard let lever = levers.first(where: { $0.id == key.id }) else {
        if !key.isOptional { inspection.report(.missingKey(key: key.rawValue), at: place) }
        continue
      }
      if lever.form != key.form { report(key, "type", lever.form.rawValue, key.form.rawValue, at: place) }
      if lever.unit != key.unit { report(key, "unit", lever.unit, key.unit, at: place) }
      let known = key.knownChoices
      guard !known.isEmpty else { continue }
      for choice in lever.choices where !known.contains(choice.id) {
        inspection.report(.notOneOf(value: "\(key.rawValue): \(choice.id)", near: nearest(to: choice.id, among: known), allowed: known), at: place)
      }
    }
  }

  private func report(_ key: LeverKey, _ field: String, _ found: String, _ expected: String, at place: FilePlace) {
    inspection.report(.contradiction(.law(.leverDiffers(lever: key.id, field: field, found: found, expected: expected))), at: place)
  }
}
