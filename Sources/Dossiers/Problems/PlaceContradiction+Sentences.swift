import Vocabulary

extension PlaceContradiction {
  /// Most names that one sentence gives; the others are counted.
  static let shown = 3

  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .bordersOfNothing(let codes):
      Phrase(
        nl: "\(codes.count) grenzen zijn van geen gemeente: \(Self.list(codes.map(\.rawValue))). Verbeter “code”, of haal ze weg.",
        en: "\(codes.count) borders are of no municipality: \(Self.list(codes.map(\.rawValue))). Correct “code”, or remove them.")
    case .borderTwice(let code):
      Phrase(nl: "De grens van \(code) staat er twee keer. Houd er één.", en: "The border of \(code) stands there twice. Keep one.")
    case .capsBelowNeed, .ceilingOfNought, .dividesByNought, .keyAndKeys, .keysOfOneYear: keySentence
    case .floorAboveCap(let floor, let cap):
      Phrase(
        nl: "Het minimum \(floor) ligt boven het maximum \(cap). Verlaag “floor” of verhoog “cap”.",
        en: "The floor \(floor) lies above the cap \(cap). Lower “floor” or raise “cap”.")
    case .keyIsNought:
      Phrase(
        nl: "Deze sleutel is overal nul en zegt dus niets over aandelen. Kies een kolom met waarden, of een gewicht boven nul.",
        en: "This key is zero everywhere, so it says nothing about shares. Choose a column with values, or a weight above zero.")
    case .noBorder(let municipalities): Self.noBorder(municipalities)
    }
  }

  private static func noBorder(_ municipalities: [Named]) -> Phrase {
    let names = list(municipalities.map { "\($0.name) (\($0.code))" })
    if municipalities.count == 1 {
      return Phrase(
        nl: "Gemeente \(names) heeft geen grens in dit bestand. Voeg die toe.", en: "Municipality \(names) has no border in this file. Add it.")
    }
    return Phrase(
      nl: "\(municipalities.count) gemeenten hebben geen grens in dit bestand: \(names). Voeg die toe.",
      en: "\(municipalities.count) municipalities have no border in this file: \(names). Add them.")
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(shown).joined(separator: ", ") + (names.count > shown ? ", …" : "")
  }
}
