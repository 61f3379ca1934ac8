/// A form in which a picture can be taken elsewhere.
public enum ChartForm: String, Sendable, Hashable, CaseIterable {
  case svg, png
  case vegaLite = "vl.json"
  case csv

  public var contentType: String {
    switch self {
    case .svg: "image/svg+xml"
    case .png: "image/png"
    case .vegaLite: "application/json"
    case .csv: "text/csv; charset=utf-8"
    }
  }

  /// As a link under the picture names it.
  public var name: String {
    switch self {
    case .svg: "SVG"
    case .png: "PNG"
    case .vegaLite: "Vega-Lite"
    case .csv: "CSV"
    }
  }
}
