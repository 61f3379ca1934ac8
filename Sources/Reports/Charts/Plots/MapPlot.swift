public import Dossiers
public import Vocabulary

/// Municipalities in five classes of a figure, from light to dark; hatched where it is not known.
public struct MapPlot: Sendable, Hashable {
  /// A municipality with its figure.
  public struct Municipality: Sendable, Hashable {
    public var code: MunicipalityCode
    public var name: String
    /// Not a number where it is not known.
    public var value: Double

    public init(_ code: MunicipalityCode, _ name: String, _ value: Double) {
      self.code = code
      self.name = name
      self.value = value
    }
  }

  public var boundaries: [DossierFiles.Boundary]
  public var municipalities: [Municipality]
  /// Those put forward, each marked with a diamond, and with its name where they are few.
  public var chosen: [MunicipalityCode]
  public var form: FigureForm

  public init(_ municipalities: [Municipality], in boundaries: [DossierFiles.Boundary], chosen: [MunicipalityCode] = [], form: FigureForm = .people) {
    self.municipalities = municipalities
    self.boundaries = boundaries
    self.chosen = chosen
    self.form = form
  }
}

extension MapPlot: Picture {
  var isUnitBelow: Bool { false }

  /// A map is heavy, and has no letters within that could become too small.
  var hasTwoForms: Bool { false }

  private var points: [SIMD2<Double>] { boundaries.flatMap(\.rings).flatMap { $0 }.filter { $0.x.isFinite && $0.y.isFinite } }

  func height(at width: Double) -> Double {
    guard let fit = Fit(points, in: Area(left: 8, top: 0, right: width - 8, bottom: 640)) else { return 30 }
    return fit.height + 12
  }

  func legend(_ words: ChartWords) -> [LegendEntry] {
    let limits = limits
    let known = municipalities.filter { $0.value.isFinite }
    let classes = Look.classes.indices.compactMap { index -> LegendEntry? in
      let values = known.map(\.value).filter { rank($0, limits) == index }
      guard let low = values.min(), let high = values.max() else { return nil }
      let (from, to) = (form.text(low, words.numbers), form.text(high, words.numbers))
      return LegendEntry(.swatch(Look.classes[index]), from == to ? from : "\(from) – \(to)")
    }
    return classes + (known.count < municipalities.count ? [LegendEntry(.hatched, words.unknown)] : [])
      + (chosen.count > 3 ? [LegendEntry(.diamond(.chosen), words.chosen)] : marked.map { LegendEntry(.diamond(.chosen), $0.name) })
  }

  /// Names that the map has room for.
  private static let mostNames = 6

  private var marked: [Municipality] { municipalities.filter { chosen.contains($0.code) } }

  /// Upper ends of the first four of five classes with equally many municipalities.
  private var limits: [Double] {
    let sorted = municipalities.map(\.value).filter(\.isFinite).sorted()
    return sorted.isEmpty ? [] : (1...4).map { sorted[min(sorted.count * $0 / 5, sorted.count - 1)] }
  }

  private func rank(_ value: Double, _ limits: [Double]) -> Int { limits.firstIndex { value <= $0 } ?? 4 }

  func draw(on drawing: inout Drawing, in area: Area, _ words: ChartWords) {
    guard let fit = Fit(points, in: area) else {
      drawing.text(words.nothing, Spot(area.left, area.top + 20), .start, .note)
      return
    }
    let limits = limits
    let byCode = Dictionary(municipalities.map { ($0.code, $0) }) { first, _ in first }
    for boundary in boundaries {
      let municipality = byCode[boundary.code]
      let value = municipality?.value ?? .nan
      let rings = boundary.rings.map(fit.ring).filter { $0.count > 2 }
      let look = value.isFinite ? Look.classes[rank(value, limits)] : .unknown
      let told = value.isFinite ? form.text(value, words.numbers) : words.unknown
      drawing.shape(rings, look, named: "\(municipality?.name ?? boundary.code.rawValue): \(told)")
      if !value.isFinite { drawing.hatch(rings) }
    }
    for municipality in marked {
      guard let ring = boundaries.first(where: { $0.code == municipality.code })?.rings.first, !ring.isEmpty else { continue }
      let middle = fit.spot(ring.reduce(SIMD2(0, 0), +) / Double(ring.count))
      drawing.diamond(middle, 7, .chosen)
      if chosen.count <= Self.mostNames { drawing.text(municipality.name, Spot(middle.x + 10, middle.y + 4), .start, .halo) }
    }
  }

  func figures(_ words: ChartWords) -> ChartFigures {
    ChartFigures(
      columns: [.init(words.name), .init(words.value, form)], rows: municipalities.map { [.text($0.name), .number($0.value)] },
      layers: [.init(.point, x: 1, y: 0)])
  }
}

/// Degrees laid flat within an area, north up.
private struct Fit {
  private let west: Double
  private let north: Double
  private let scale: Double
  private let squeeze: Double
  private let origin: Spot
  let height: Double

  init?(_ points: [SIMD2<Double>], in area: Area) {
    guard let first = points.first else { return nil }
    var (west, east, south, north) = (first.x, first.x, first.y, first.y)
    for point in points { (west, east, south, north) = (min(west, point.x), max(east, point.x), min(south, point.y), max(north, point.y)) }
    // A degree of longitude shrinks with the cosine of the latitude, here by its first terms.
    let angle = min(abs(north + south) / 2, 80) * 0.017453293
    let square = angle * angle
    squeeze = 1 - square / 2 + square * square / 24 - square * square * square / 720
    let tall = min(area.height, 640)
    scale = min((tall > 0 ? tall : 640) / max(north - south, 1e-9), area.width / max((east - west) * squeeze, 1e-9))
    (self.west, self.north) = (west, north)
    height = (north - south) * scale
    origin = Spot(area.left, area.top + 4)
  }

  func spot(_ point: SIMD2<Double>) -> Spot { Spot(origin.x + (point.x - west) * scale * squeeze, origin.y + (north - point.y) * scale) }

  /// A ring without the points that lie too near to the one before to be told apart.
  func ring(_ points: [SIMD2<Double>]) -> [Spot] {
    points.reduce(into: [Spot]()) { ring, point in
      guard point.x.isFinite, point.y.isFinite else { return }
      let next = spot(point)
      if let last = ring.last, abs(next.x - last.x) + abs(next.y - last.y) < 0.8 { return }
      ring.append(next)
    }
  }
}
