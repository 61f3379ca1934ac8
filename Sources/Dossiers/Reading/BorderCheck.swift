import Dispersal
import Vocabulary

/// Holds the borders against the municipalities: each belongs to one and the other way round, and none stands twice.
struct BorderCheck {
  let municipalities: [DispersalPlan.Municipality]
  let inspection: Inspection

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
    if unknown.count <= PlaceContradiction.shown {
      for code in unknown {
        inspection.report(
          .unknownName(kind: .municipality, name: code.rawValue, near: nearest(to: code, among: codes)), at: place)
      }
    } else {
      report(.bordersOfNothing(unknown))
    }
    let drawn = Set(boundaries.map(\.code))
    let missing = municipalities.filter { !drawn.contains($0.code) }
    if !missing.isEmpty { report(.noBorder(missing.map { .init(name: $0.name, code: $0.code) })) }
  }

  private func checkTwice(_ boundaries: [DossierFiles.Boundary]) {
    var seen = Set<MunicipalityCode>()
    for boundary in boundaries where !seen.insert(boundary.code).inserted {
      report(.borderTwice(boundary.code))
    }
  }

  private func report(_ contradiction: PlaceContradiction) {
    inspection.report(.contradiction(.places(contradiction)), at: FilePlace(file: DossierFile.boundaries.rawValue))
  }
}
