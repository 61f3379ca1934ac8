extension Chart {
  /// The drawing. One that stands alone tells its title and source itself; on a page the page does.
  public func svg(width: Int = Chart.wide, isAlone: Bool = true) -> String { drawing(width: width, isAlone: isAlone).svg(named: title) }

  /// The drawing on a page whose style sheet has its colours: for a wide place both forms, of which the style sheet shows one, under one name.
  func markup(width: Int) -> String {
    guard width > Self.narrow, plot.picture.hasTwoForms else { return drawing(width: Self.narrow, isAlone: false).svg(named: title) }
    let forms = [width, Self.narrow].map { drawing(width: $0, isAlone: false).svg(named: nil) }
    return "<div class=\"picture\" role=\"img\" aria-label=\"\(Markup.escaped(title))\">\(forms.joined())</div>"
  }

  private func drawing(width: Int, isAlone: Bool) -> Drawing {
    let layout = Layout(self, width: Double(width), isAlone: isAlone)
    var drawing = Drawing(width: Double(width), height: layout.height, hasColours: isAlone)
    for (index, line) in layout.title.enumerated() { drawing.text(line, Spot(8, 20 + Double(index) * 20), .start, .title, size: 16) }
    drawing.legend(layout.legend, top: layout.legendTop)
    for (index, line) in layout.unit.enumerated() {
      let below = Spot(Double(width) - 8, layout.picture.bottom + 14 + Double(index) * 14)
      let above = Spot(8, layout.picture.top - 8 - Double(layout.unit.count - 1 - index) * 14)
      drawing.text(line, layout.isUnitBelow ? below : above, layout.isUnitBelow ? .end : .start, .note)
    }
    if layout.isEmpty {
      drawing.text(words.nothing, Spot(8, layout.picture.top + 20), .start, .note)
    } else {
      plot.picture.draw(on: &drawing, in: layout.picture, words)
    }
    for (index, line) in layout.source.enumerated() {
      drawing.text(line, Spot(8, layout.sourceTop + 14 + Double(index) * 14), .start, .note, size: 11)
    }
    return drawing
  }
}

extension Chart {
  /// The height of the drawing that stands alone, in pixels.
  public var height: Int { Int(Layout(self, width: Double(Self.wide), isAlone: true).height.rounded(.up)) }
}

/// Where the parts of a picture stand, from the title down to the source.
private struct Layout {
  let title: [String]
  let unit: [String]
  let source: [String]
  let legend: [[LegendEntry]]
  let legendTop: Double
  let picture: Area
  let sourceTop: Double
  let height: Double
  let isUnitBelow: Bool
  let isEmpty: Bool

  init(_ chart: Chart, width: Double, isAlone: Bool) {
    let picture = chart.plot.picture
    isEmpty = picture.figures(chart.words).hasNone && !picture.isUnitBelow || picture.figures(chart.words).rows.isEmpty
    title = isAlone ? Lettering.wrapped(chart.title, in: width - 16, size: 16 * Look.title.breadth, most: 6) : []
    let words = chart.source.words
    source = isAlone && !words.isEmpty ? Lettering.wrapped(chart.words.source + words, in: width - 16, size: 11, most: 4) : []
    legend = isEmpty ? [] : Drawing.legendRows(picture.legend(chart.words), width: width)
    legendTop = title.isEmpty ? 4 : 10 + Double(title.count) * 20
    isUnitBelow = picture.isUnitBelow
    unit = Lettering.wrapped(chart.unit, in: width - 16, size: 12, most: 3)
    let unitHeight = unit.isEmpty ? 0.0 : Double(unit.count) * 14 + 6
    let top = legendTop + Double(legend.count) * Drawing.legendRow + (isUnitBelow ? 4 : unitHeight + 4)
    let tall = isEmpty ? 30 : picture.height(at: width)
    self.picture = Area(left: 8, top: top, right: width - 8, bottom: top + tall)
    sourceTop = top + tall + (isUnitBelow ? unitHeight : 0)
    height = sourceTop + Double(source.count) * 14 + 8
  }
}
