extension Block {
  /// A picture with the sentence that says the same.
  static func chart(_ chart: Chart) -> Block { .chart(svg: chart.svg(), sentence: chart.sentence.words) }
}
