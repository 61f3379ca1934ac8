/// Colours of pictures for the style sheet of a page: what the drawings carry themselves, for light paper, holds where this says nothing.
public enum ChartStyle {
  /// Rules for pages: no paper under a picture, and in the dark, light ink.
  public static let sheet = """
    .chart { width: 100%; height: auto; max-width: 60rem; }
    .chart .paper { fill: none; }
    @media screen and (prefers-color-scheme: dark) {
    .chart .label, .chart .title, .chart .value { fill: #e8eaee; }
    .chart .note { fill: #b4bac4; }
    .chart .grid { stroke: #3c424d; }
    .chart .axis, .chart .tick, .chart .nought, .chart .observed, .chart .baseline, .chart .hatch { stroke: #e8eaee; }
    .chart .start, .chart .leader, .chart .series-4 { stroke: #b4bac4; }
    .chart .median, .chart .series-1 { stroke: #cfe0fb; }
    .chart .series-3 { stroke: #7fa9e6; }
    .chart .limit, .chart .series-2 { stroke: #f0a35e; }
    .chart .band-90, .chart .band-60, .chart .band-30 { fill: #8db4ee; }
    .chart .bar, .chart .later { fill: #7fa9e6; }
    .chart .mark { fill: #a9c7f5; stroke: #16181d; }
    .chart .outcome, .chart .chosen { fill: #f0a35e; stroke: #16181d; }
    .chart .sooner { fill: #34507c; stroke: #a9c7f5; }
    .chart .hollow { stroke: #e8eaee; }
    .chart .never, .chart .unknown { fill: #16181d; stroke: #e8eaee; }
    .chart .cut { fill: #e8eaee; }
    .chart .halo { fill: #e8eaee; stroke: #16181d; }
    }
    @media (forced-colors: active) {
    .chart text { fill: CanvasText; }
    }
    """
}
