import Assessments
import Dossiers
import Vocabulary

/// The municipalities in five classes of places, from light to dark.
struct MunicipalityMap {
  var title: String
  var boundaries: [DossierFiles.Boundary]
  /// Code, name and value per municipality.
  var values: [(code: MunicipalityCode, name: String, value: Int)]
  var numbers: Numbers

  private static let shades = ["#eef2f8", "#c3d1e6", "#8facd1", "#4f7db3", "#154273"]

  func drawing() -> String {
    let points = boundaries.flatMap(\.rings).flatMap { $0 }
    guard let west = points.map(\.x).min(), let east = points.map(\.x).max(), let south = points.map(\.y).min(), let north = points.map(\.y).max()
    else {
      return ""
    }
    // A degree of longitude is about 0.61 of a degree of latitude at 52.2 degrees north.
    let scale = 640 / (north - south)
    let squeeze = 0.613
    var svg = SVG(width: Int((east - west) * scale * squeeze) + 150, height: 660)
    let limits = classes()
    for boundary in boundaries {
      guard let entry = values.first(where: { $0.code == boundary.code }) else { continue }
      let shade = Self.shades[limits.firstIndex { entry.value <= $0 } ?? 4]
      let path = boundary.rings.map { ring in
        var last = SIMD2<Double>(repeating: .infinity)
        return ring.compactMap { point -> String? in
          let place = SIMD2((point.x - west) * scale * squeeze + 5, (north - point.y) * scale + 5)
          let step = place - last
          guard abs(step.x) + abs(step.y) >= 0.8 else { return nil }
          defer { last = place }
          return "\(last.x.isFinite ? "L" : "M")\(place.x.short) \(place.y.short)"
        }.joined() + "Z"
      }.joined()
      svg.raw(
        "<path d=\"\(path)\" fill=\"\(shade)\" stroke=\"#ffffff\" stroke-width=\"0.6\"><title>\(SVG.escape(entry.name)): \(numbers.whole(entry.value))</title></path>"
      )
    }
    for (index, shade) in Self.shades.enumerated() {
      let y = 30 + Double(index) * 24
      svg.rectangle(10, y, 20, 16, style: "fill=\"\(shade)\" stroke=\"#1b1b1f\" stroke-width=\"0.5\"")
      let from = index == 0 ? 0 : limits[index - 1] + 1
      svg.label(index == 4 ? "≥ \(numbers.whole(from))" : "\(numbers.whole(from))–\(numbers.whole(limits[index]))", 36, y + 13)
    }
    return svg.drawing(title: title)
  }

  /// Upper ends of the first four of five classes with equally many municipalities.
  private func classes() -> [Int] {
    let sorted = values.map(\.value).sorted()
    return (1...4).map { sorted[min(sorted.count * $0 / 5, sorted.count - 1)] }
  }
}
