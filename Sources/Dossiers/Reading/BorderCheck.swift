import Dispersal
import Vocabulary

/// Holds the borders against the municipalities: each belongs to one and the other way round, and none stands twice.
struct BorderCheck {
  let municipalities: [DispersalPlan.Municipality]
  let reading: Reading

  /// Most names that one problem gives; the others are counted.
  private static let shown = 3

  /// Reports borders of nothing, municipalities without a border, and borders that stand twice. Nothing is said where either list is empty,
  /// and of names where a municipality has no code or that of another, which has a problem of its own.
  func check(_ boundaries: [DossierFiles.Boundary]) {
    guard !boundaries.isEmpty, !municipalities.isEmpty, !municipalities.contains(where: { $0.code.rawValue.isEmpty }) else { return }
    checkTwice(boundaries)
    let codes = municipalities.map(\.code)
    let known = Set(codes)
    if known.count < codes.count { return }
    let place = FilePlace(file: DossierFile.boundaries.rawValue)
    let unknown = boundaries.map(\.code).filter { !known.contains($0) }
    if unknown.count <= Self.shown {
      for code in unknown {
        reading.report(
          .unknownName(kind: Phrase(nl: "gemeente", en: "municipality"), name: code.rawValue, near: nearest(to: code, among: codes)), at: place)
      }
    } else {
      let names = list(unknown.map(\.rawValue))
      report(
        "\(unknown.count) grenzen zijn van geen gemeente: \(names). Verbeter “code”, of haal ze weg.",
        "\(unknown.count) borders are of no municipality: \(names). Correct “code”, or remove them.")
    }
    let drawn = Set(boundaries.map(\.code))
    let missing = municipalities.filter { !drawn.contains($0.code) }
    if let first = missing.first {
      let names = list(missing.map { "\($0.name) (\($0.code))" })
      report(
        missing.count == 1
          ? "Gemeente \(first.name) (\(first.code)) heeft geen grens in dit bestand. Voeg die toe."
          : "\(missing.count) gemeenten hebben geen grens in dit bestand: \(names). Voeg die toe.",
        missing.count == 1
          ? "Municipality \(first.name) (\(first.code)) has no border in this file. Add it."
          : "\(missing.count) municipalities have no border in this file: \(names). Add them.")
    }
  }

  private func checkTwice(_ boundaries: [DossierFiles.Boundary]) {
    var seen = Set<MunicipalityCode>()
    for boundary in boundaries where !seen.insert(boundary.code).inserted {
      report(
        "De grens van \(boundary.code) staat er twee keer. Houd er één.", "The border of \(boundary.code) stands there twice. Keep one.")
    }
  }

  private func list(_ names: [String]) -> String { names.prefix(Self.shown).joined(separator: ", ") + (names.count > Self.shown ? ", …" : "") }

  private func report(_ nl: String, _ en: String) {
    reading.report(.contradiction(Phrase(nl: nl, en: en)), at: FilePlace(file: DossierFile.boundaries.rawValue))
  }
}
