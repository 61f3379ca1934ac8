import Vocabulary

extension Fields {
  /// The keys that say what a value rests on.
  static let evidenceKeys = [
    "value", "unit", "sources", "assumption", "alternatives", "range", "confidence", "note", "date", "name", "article", "in_force_since",
  ]

  /// What a value rests on; reports a known value with neither source nor assumption.
  func evidence(of lever: Lever? = nil, as kind: WrittenNumber.Kind = .quantity, mustBeSupported: Bool = true) -> Evidence {
    var evidence = Evidence(sources: sources(), assumption: optionalPhrase("assumption"))
    evidence.range = range(as: lever?.numberKind ?? kind)
    evidence.confidence = choice("confidence", Confidence.self)
    evidence.alternatives = list("alternatives").map { node in
      if let lever { return node.leverValue(of: lever, inspection) }
      guard case .scalar(let text, let isQuoted) = node.content else { return .unknown }
      // A name may stand there as well; what begins as a number does is one.
      guard !isQuoted, WrittenNumber.looksLikeOne(text), CalendarMonth(text) == nil else { return .choice(text) }
      return node.writtenNumber(as: kind, inspection).map(LeverValue.number) ?? .unknown
    }
    for key in ["date", "in_force_since"] { if let node = self[key] { _ = node.date(inspection) } }
    if mustBeSupported, evidence.sources.isEmpty, evidence.assumption == nil, !(self["value"]?.isNull ?? true) {
      inspection.report(.unsupported, at: place)
    }
    return evidence
  }

  /// The low and the high end under `range`; `nil` where there are none or they cannot be read, which is reported.
  private func range(as kind: WrittenNumber.Kind) -> ClosedRange<Double>? {
    guard let node = self["range"], !node.isNull else { return nil }
    guard case .list(let ends) = node.content, ends.count == 2 else {
      inspection.report(
        .wrongForm(expected: .range, found: node.shown),
        at: node.place)
      return nil
    }
    // The ends may be averages where the value is a count.
    let own = kind == .whole ? WrittenNumber.Kind.quantity : kind
    let bounds = ends.compactMap { $0.writtenNumber(as: own, inspection) }
    guard bounds.count == 2 else { return nil }
    if bounds[0] <= bounds[1] { return bounds[0]...bounds[1] }
    inspection.report(.contradiction(.chain(.rangeReversed)), at: node.place)
    return nil
  }
}
