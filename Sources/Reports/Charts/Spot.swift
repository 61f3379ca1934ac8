/// A place in a drawing, in its units from the upper left.
struct Spot: Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in a drawing.
struct Area: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func inset(left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0) -> Area {
    Area(left: self.left + left, top: self.top + top, right: self.right - right, bottom: self.bottom - bottom)
  }
}
