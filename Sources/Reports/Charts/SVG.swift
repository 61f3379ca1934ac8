/// Text of a drawing, built piece by piece; numbers are written with one decimal so that the same figures give the same bytes.
struct SVG {
  private(set) var text = ""
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
    text += "<line x1=\"\(x1.short)\" y1=\"\(y1.short)\" x2=\"\(x2.short)\" y2=\"\(y2.short)\" \(style)/>"
  }

  mutating func polyline(_ points: [(Double, Double)], style: String) {
    text += "<polyline points=\"\(points.map { "\($0.0.short),\($0.1.short)" }.joined(separator: " "))\" fill=\"none\" \(style)/>"
  }

  mutating func polygon(_ points: [(Double, Double)], style: String) {
    text += "<polygon points=\"\(points.map { "\($0.0.short),\($0.1.short)" }.joined(separator: " "))\" \(style)/>"
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, style: String) {
    text += "<rect x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" height=\"\(height.short)\" \(style)/>"
  }

  mutating func label(_ words: String, _ x: Double, _ y: Double, anchor: String = "start", size: Int = 12) {
    text += "<text x=\"\(x.short)\" y=\"\(y.short)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\">\(Self.escape(words))</text>"
  }

  mutating func raw(_ piece: String) { text += piece }

  /// The whole drawing with its name for those who cannot see it.
  func drawing(title: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-label=\"\(Self.escape(title))\" font-family=\"system-ui, sans-serif\" fill=\"#1b1b1f\">\(text)</svg>"
  }

  static func escape(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}

extension Double {
  /// With at most one decimal.
  var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  /// The next round number from above: 1, 2 or 5 times a power of ten.
  var roundedUpNicely: Double {
    guard self > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= self { power *= 10 }
    while power > self { power /= 10 }
    for factor in [1.0, 2, 2.5, 5, 10] where factor * power >= self { return factor * power }
    return 10 * power
  }
}
