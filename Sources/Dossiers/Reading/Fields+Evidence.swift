import Vocabulary

extension Fields {
  /// The keys that say what a value rests on.
  static let evidenceKeys = [
    "value", "unit", "sources", "assumption", "alternatives", "range", "confidence", "note", "date", "name", "article", "in_force_since",
  ]

  /// What a value rests on; reports a known value with neither source nor assumption.
  func evidence(of lever: Lever? = nil, mustBeSupported: Bool = true) -> Evidence {
    var evidence = Evidence(sources: sources(), assumption: optionalPhrase("assumption"))
    if let low = self["range"]?.list(reading), low.count == 2 {
      let bounds = low.map { $0.number(reading) }
      if bounds[0] <= bounds[1] {
        evidence.range = bounds[0]...bounds[1]
      } else {
        reading.report(
          .contradiction(Phrase(nl: "De ondergrens ligt boven de bovengrens.", en: "The low end of the range lies above the high end.")),
          at: place(of: "range"))
      }
    }
    evidence.confidence = choice("confidence", Confidence.self)
    evidence.alternatives = list("alternatives").map { node in
      if let lever { return node.leverValue(of: lever, reading) }
      if case .scalar(let text, _) = node.content { return Double(text).map(LeverValue.number) ?? .choice(text) }
      return .unknown
    }
    if mustBeSupported, evidence.sources.isEmpty, evidence.assumption == nil, !(self["value"]?.isNull ?? true) {
      reading.report(.unsupported, at: place)
    }
    return evidence
  }
}
