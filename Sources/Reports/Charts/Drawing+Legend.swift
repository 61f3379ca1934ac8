/// What a mark in a picture stands for.
struct LegendEntry: Hashable {
  /// The mark as drawn.
  enum Sample: Hashable {
    case swatch(Look)
    case hatched
    case line(Look)
    case dot(Look)
    case diamond(Look)
    case triangle
    case glyph(String)
    /// The entry before goes on.
    case none
  }

  var sample: Sample
  var text: String

  init(_ sample: Sample, _ text: String) {
    self.sample = sample
    self.text = text
  }

  fileprivate func lines(in room: Double) -> [LegendEntry] {
    guard width > room else { return [self] }
    return Lettering.wrapped(text, in: room - width + Lettering.width(text, size: 12), size: 12, most: 4).enumerated().map {
      LegendEntry($0.offset == 0 ? sample : .none, $0.element)
    }
  }

  fileprivate var width: Double { 26 + 6 + Lettering.width(text, size: 12) + 16 }
}

extension Drawing {
  static let legendRow = 20.0

  /// The entries over rows that fit; one wider than the drawing goes over rows of its own.
  static func legendRows(_ entries: [LegendEntry], width: Double) -> [[LegendEntry]] {
    var (rows, used): ([[LegendEntry]], Double) = ([], .infinity)
    for entry in entries.flatMap({ $0.lines(in: width - 8) }) {
      if used + entry.width > width - 8 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(entry)
      used += entry.width
    }
    return rows
  }

  mutating func legend(_ rows: [[LegendEntry]], top: Double) {
    for (index, row) in rows.enumerated() {
      var x = 8.0
      for entry in row {
        sample(entry.sample, Spot(x + 13, top + Double(index) * Self.legendRow + 10))
        text(entry.text, Spot(x + 32, top + Double(index) * Self.legendRow + 14))
        x += entry.width
      }
    }
  }

  private mutating func sample(_ sample: LegendEntry.Sample, _ middle: Spot) {
    let box = Area(left: middle.x - 10, top: middle.y - 6, right: middle.x + 10, bottom: middle.y + 6)
    switch sample {
    case .swatch(let look):
      // Bands lie on each other in the picture, and so they do here.
      let under: [Look] = look == .band30 ? [.band90, .band60] : look == .band60 ? [.band90] : []
      for look in under + [look] { rectangle(box, look) }
    case .hatched:
      rectangle(box, .never)
      hatch(box)
    case .line(let look): line(Spot(middle.x - 13, middle.y), Spot(middle.x + 13, middle.y), look)
    case .none: break
    case .dot(let look): dot(middle, 4.5, look)
    case .diamond(let look): diamond(middle, 6, look)
    case .triangle: triangle(Spot(middle.x, middle.y - 4), .up)
    case .glyph(let glyph): text(glyph, Spot(middle.x, middle.y + 5), .middle, .value, size: 15)
    }
  }
}
