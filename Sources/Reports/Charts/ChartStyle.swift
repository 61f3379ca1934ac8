/// How a page colours the pictures on it.
public enum ChartStyle {
  /// Rules for pages: the colours of every class, no paper under a picture, the form that fits the screen, light ink in the dark, by the reader's
  /// system or by choice, and the colours of the system where it forces them.
  public static let sheet =
    forms + "\n" + light + "\n@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {\n"
    + dark(":root:not([data-theme=\"light\"]) ")
    + "\n}\n@media screen and (forced-colors: none) {\n" + dark(":root[data-theme=\"dark\"] ") + "\n}\n@media (forced-colors: active) {\n" + forced
    + "\n}"

  /// A picture has a wide and a narrow form; a screen has room for one of them, and paper for the wide one.
  private static let forms = """
    .chart { width: 100%; height: auto; } .chart.full { max-width: 60rem; } .chart.compact { max-width: 26rem; }
    .picture > .compact { display: none; }
    @media screen and (max-width: 44rem) { .picture > .full { display: none; } .picture > .compact { display: block; } }
    @media screen and (max-width: 26rem) { .chart.compact { width: calc(100% + 1.5rem); max-width: none;
      margin-left: -.75rem; margin-right: -.75rem; } }
    """

  /// The colours that a drawing brings when it stands alone, as rules.
  private static let light =
    Look.allCases.filter { $0 != .paper }.map { look in
      let declared = look.attributes.replacing("=\"", with: ": ").replacing("\" ", with: "; ").replacing("\"", with: ";")
      return ".chart .\(look.rawValue) { \(declared) }"
    }.joined(separator: "\n") + "\n.chart .paper { fill: none; }"

  /// Classes with their declarations in the dark.
  private static let ink: [(classes: [String], rule: String)] = [
    ([".label", ".title", ".value"], "fill: #e8eaee;"),
    ([".note"], "fill: #b4bac4;"),
    ([".grid"], "stroke: #3c424d;"),
    ([".axis", ".tick", ".nought", ".observed", ".baseline", ".hatch"], "stroke: #e8eaee;"),
    ([".start", ".leader", ".series-4"], "stroke: #b4bac4;"),
    ([".median", ".series-1"], "stroke: #cfe0fb;"),
    ([".series-3"], "stroke: #7fa9e6;"),
    ([".limit", ".series-2"], "stroke: #f0a35e;"),
    ([".band-90"], "fill: #8db4ee; stroke: #8db4ee;"),
    ([".band-60", ".band-30"], "fill: #8db4ee;"),
    ([".bar", ".later"], "fill: #7fa9e6;"),
    ([".mark"], "fill: #a9c7f5; stroke: #16181d;"),
    ([".many"], "fill: #a9c7f5;"),
    ([".outcome", ".chosen"], "fill: #f0a35e; stroke: #16181d;"),
    ([".sooner"], "fill: #34507c; stroke: #a9c7f5;"),
    ([".hollow"], "stroke: #e8eaee;"),
    ([".never", ".unknown"], "fill: #16181d; stroke: #e8eaee;"),
    ([".cut"], "fill: #e8eaee;"),
    ([".halo"], "fill: #e8eaee; stroke: #16181d;"),
  ]

  /// Classes with their declarations where the system forces its colours: what is filled and what is hollow, dashes and strength still differ.
  private static let system: [(classes: [String], rule: String)] = [
    (Look.texts.keys.map { "." + $0.rawValue }.sorted(), "fill: CanvasText;"),
    ([".halo"], "stroke: Canvas;"),
    (Look.lines.keys.map { "." + $0.rawValue }.sorted(), "stroke: CanvasText;"),
    ([".grid"], "stroke: GrayText;"),
    ([".band-90", ".band-60", ".band-30"], "fill: CanvasText; stroke: CanvasText;"),
    ([".bar", ".later", ".cut", ".many"], "fill: CanvasText;"),
    ([".mark", ".outcome", ".chosen"], "fill: CanvasText; stroke: Canvas;"),
    ([".sooner", ".hollow", ".never", ".unknown"], "fill: Canvas; stroke: CanvasText;"),
    (Look.classes.map { "." + $0.rawValue }, "stroke: CanvasText;"),
  ]

  private static let forced = rules(system, under: "")

  private static func dark(_ root: String) -> String { rules(ink, under: root) }

  private static func rules(_ own: [(classes: [String], rule: String)], under root: String) -> String {
    own.map { own in own.classes.map { root + ".chart " + $0 }.joined(separator: ", ") + " { " + own.rule + " }" }.joined(separator: "\n")
  }
}
