extension Chart {
  /// The figures as a file with commas between them: a row of names, then a row a line; empty where a figure is not known.
  public var csv: String {
    let figures = plot.picture.figures(words)
    let rows =
      [figures.columns.map { Self.cell($0.name) }]
      + figures.rows.map { row in
        row.map { value in
          switch value {
          case .text(let text): Self.cell(text)
          case .number(let number), .told(let number, _): number.isFinite ? JSONText.plain(number) : ""
          case .month(let month): "\(month)"
          case .date(let date): "\(date)"
          }
        }
      }
    return rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// The picture as a specification of Vega-Lite 5 with its figures within, as JSON.
  public var vegaLite: String {
    let figures = plot.picture.figures(words)
    let values = figures.rows.map { row in
      JSONText.object(Dictionary(uniqueKeysWithValues: row.enumerated().map { (Self.key($0.offset), $0.element.json) }))
    }
    return JSONText.object([
      "$schema": .text("https://vega.github.io/schema/vega-lite/v5.json"),
      "title": .text(title), "description": .text(sentence.words), "width": .number(Double(Self.wide)),
      "data": .object(["values": .list(values)]),
      "layer": .list(figures.layers.map { Self.layer($0, figures, unit: unit) }),
    ]).written
  }

  /// Text that a spreadsheet would read as a formula keeps a mark before it, and one with commas or quotes stands in quotes.
  private static func cell(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func key(_ column: Int) -> String { "c\(column)" }

  private static func layer(_ layer: ChartFigures.Layer, _ figures: ChartFigures, unit: String) -> JSONText {
    func channel(_ column: Int) -> JSONText {
      let values = figures.rows.map { $0[column] }
      let isTime = values.contains { $0.isTime }
      let isNumber = figures.columns[column].form != nil
      return .object([
        "field": .text(key(column)), "title": .text(figures.columns[column].name),
        "type": .text(isTime ? "temporal" : isNumber ? "quantitative" : "nominal"),
      ])
    }
    var encoding = ["x": channel(layer.x), "y": channel(layer.y)]
    if let x2 = layer.x2 { encoding["x2"] = .object(["field": .text(key(x2))]) }
    if let y2 = layer.y2 { encoding["y2"] = .object(["field": .text(key(y2))]) }
    if let colour = layer.colour { encoding[layer.mark == .text ? "text" : "color"] = channel(colour) }
    var mark = ["type": JSONText.text(layer.mark.rawValue)]
    if layer.x2 != nil || layer.y2 != nil { mark["opacity"] = .number(0.3) }
    return .object(["mark": .object(mark), "encoding": .object(encoding)])
  }
}

extension ChartFigures.Value {
  fileprivate var json: JSONText {
    switch self {
    case .text(let text): .text(text)
    case .number(let number), .told(let number, _): .number(number)
    case .month(let month): .text("\(month)")
    case .date(let date): .text("\(date)")
    }
  }

  fileprivate var isTime: Bool {
    switch self {
    case .month, .date: true
    case .text, .number, .told: false
    }
  }
}
