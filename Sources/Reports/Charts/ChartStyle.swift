/// How a page colours the pictures on it.
public enum ChartStyle {
  /// Rules for pages: no paper under a picture, and in the dark, by the reader's system or by choice, light ink.
  public static let sheet =
    base + "\n@media screen and (prefers-color-scheme: dark) {\n" + dark(":root:not([data-theme=\"light\"]) ") + "\n}\n@media screen {\n"
    + dark(":root[data-theme=\"dark\"] ") + "\n}"

  private static let base = """
    .chart { width: 100%; height: auto; max-width: 60rem; }
    .chart .paper { fill: none; }
    @media (forced-colors: active) { .chart text { fill: CanvasText; } }
    """

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
    ([".band-90", ".band-60", ".band-30"], "fill: #8db4ee;"),
    ([".bar", ".later"], "fill: #7fa9e6;"),
    ([".mark"], "fill: #a9c7f5; stroke: #16181d;"),
    ([".outcome", ".chosen"], "fill: #f0a35e; stroke: #16181d;"),
    ([".sooner"], "fill: #34507c; stroke: #a9c7f5;"),
    ([".hollow"], "stroke: #e8eaee;"),
    ([".never", ".unknown"], "fill: #16181d; stroke: #e8eaee;"),
    ([".cut"], "fill: #e8eaee;"),
    ([".halo"], "fill: #e8eaee; stroke: #16181d;"),
  ]

  private static func dark(_ root: String) -> String {
    ink.map { own in own.classes.map { root + ".chart " + $0 }.joined(separator: ", ") + " { " + own.rule + " }" }.joined(separator: "\n")
  }
}
