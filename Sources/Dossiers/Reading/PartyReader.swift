import Negotiation
import Vocabulary

/// Reads one party: positions, pairs, red lines, outcomes and walk-away value, each with what it rests on and when it held.
struct PartyReader {
  let inspection: Inspection
  let measures: [Politics.Measure]
  /// Names of the events of the talks, by which positions and lines begin and end.
  /// `nil` where the talks could not be read, so that no name is looked up.
  let events: [EventID]?
  /// Whether the dossier tells what follows from how confident the reading of a position or a line is, so that one without is remarked on.
  var hasUncertainty = false
  let measureKind = NameKind.measure
  let optionKind = NameKind.option

  init(inspection: Inspection, measures: [Politics.Measure], events: [EventID]?) {
    self.inspection = inspection
    self.measures = measures
    self.events = events
  }

  func party(_ node: FileNode) -> PoliticalParty {
    let fields = Fields(
      node, allowed: ["id", "name", "other_names", "leader", "positions", "pairs", "outcomes", "red_lines", "walk_away"],
      required: ["id", "positions", "walk_away"],
      inspection)
    let nodes = fields.list("positions")
    let positions = nodes.compactMap(position)
    if events != nil {
      inspection.checkOnce(
        zip(positions, nodes).filter { $0.0.span == .init() }.map { ($0.measure, $1.place) }, kind: .position)
    }
    for measure in measures where !positions.contains(where: { $0.measure == measure.id }) && fields["positions"] != nil {
      inspection.report(.contradiction(.table(.noPosition(on: measure.id))), at: fields.place(of: "positions"))
    }
    if !positions.isEmpty, positions.allSatisfy({ $0.salience == 0 }) {
      inspection.report(.contradiction(.table(.noSalience)), at: fields.place(of: "positions"))
    }
    let lineNodes = fields.list("red_lines")
    let lines = lineNodes.compactMap(redLine)
    inspection.checkOnce(zip(lines, lineNodes).map { ($0.id, $1.place) }, kind: .redLine)
    return PoliticalParty(
      id: fields.identifier("id"), otherNames: fields.texts("other_names"), leader: fields["leader"]?.text(inspection) ?? "", positions: positions,
      redLines: lines,
      pairs: fields.list("pairs").compactMap(pair), outcomes: fields.list("outcomes").compactMap(outcome),
      walkAways: fields["walk_away"].map(walkAways) ?? [], place: node.place)
  }

  static let plainKeys = ["confidence", "evidence", "sources", "assumption"]
  static let evidenceKeys = plainKeys + ["since", "until"]

  func span(_ fields: Fields) -> PoliticalParty.Span {
    func event(_ key: String) -> EventID? {
      guard let events else { return nil }
      return fields[key].flatMap { $0.name(of: .event, among: events, inspection) }
    }
    return .init(since: event("since"), until: event("until"))
  }

  /// Reports what has neither source nor assumption.
  func support(_ fields: Fields, _ node: FileNode) -> Evidence {
    let evidence = fields.evidence(mustBeSupported: false)
    if evidence.sources.isEmpty, evidence.assumption == nil { inspection.report(.unsupported, at: node.place) }
    return evidence
  }

  func measure(_ fields: Fields, _ key: String) -> Politics.Measure? {
    guard let name = fields[key]?.name(of: measureKind, among: measures.map(\.id), inspection) else { return nil }
    return measures.first { $0.id == name }
  }

  private func position(_ node: FileNode) -> PoliticalParty.Position? {
    let fields = Fields(
      node, allowed: ["measure", "at", "values", "salience", "readings"] + Self.evidenceKeys, required: ["measure", "salience"], inspection)
    guard let measure = measure(fields, "measure") else { return nil }
    if (fields["at"] == nil) == (fields["values"] == nil) {
      inspection.report(.contradiction(.table(.atOrValues)), at: node.place)
    }
    let values = fields["values"].map { self.values($0, of: measure) }
    if values != nil, fields["readings"] != nil {
      inspection.report(.contradiction(.table(.readingsOrValues)), at: fields.place(of: "readings"))
    }
    let before = inspection.problems.count
    let readings = fields.list("readings").map { node -> PoliticalParty.Reading in
      let own = Fields(
        node, allowed: ["at", "probability", "text", "sources"], required: ["at", "probability", "sources"], inspection)
      return .init(
        at: own.integer("at", in: 0...100), probability: share("probability", own), text: own.optionalPhrase("text"), sources: own.sources())
    }
    let sum = readings.reduce(0) { $0 + $1.probability }
    if !readings.isEmpty, !inspection.problems[before...].contains(where: \.hasWrongForm), abs(sum - 1) > 1e-9 {
      inspection.report(.sharesDoNotAddUp(name: "readings", sum: LeverValue.number(sum).description, expected: "1"), at: fields.place(of: "readings"))
    }
    // What has no weight has no spread either, nor have values.
    let salience = fields.integer("salience", in: 0...1000)
    if values == nil, salience > 0 { checkConfidence(fields) }
    return .init(
      measure: measure.id, at: fields["at"] == nil ? 0 : fields.integer("at", in: 0...100), salience: salience,
      values: values, readings: readings, evidenceText: fields.optionalPhrase("evidence"), evidence: support(fields, node), span: span(fields))
  }

  private func checkConfidence(_ fields: Fields) {
    if hasUncertainty, fields["confidence"] == nil { inspection.remark(.takenAsCertain, at: fields.place) }
  }

  /// A value of 0 to 100 for each option.
  private func values(_ node: FileNode, of measure: Politics.Measure) -> [Int] {
    let names = measure.options.map(\.id.rawValue)
    let fields = Fields(node, allowed: names, required: names, inspection)
    return names.map { fields[$0] == nil ? 0 : fields.integer($0, in: 0...100) }
  }

  func share(_ key: String, _ fields: Fields) -> Double {
    let value = fields.number(key, as: .ratio)
    if !(0...1).contains(value) {
      inspection.report(.outOfRange(name: key, value: LeverValue.number(value).description, low: "0", high: "1"), at: fields.place(of: key))
    }
    return value
  }

  private func redLine(_ node: FileNode) -> PoliticalParty.RedLine? {
    let fields = Fields(
      node, allowed: ["id", "measure", "forbids", "together", "verdict", "figure", "at_least", "at_most", "text"] + Self.evidenceKeys,
      required: ["id", "text"], inspection)
    guard let ground = ground(fields, node) else { return nil }
    checkConfidence(fields)
    return .init(id: fields.identifier("id"), ground: ground, text: fields.phrase("text"), evidence: support(fields, node), span: span(fields))
  }

  /// The keys of which a red line has one.
  private enum GroundKey: String, CaseIterable { case measure, together, verdict, figure }

  /// Options of one measure, options of several together, a verdict, or a bound on a figure: exactly one.
  private func ground(_ fields: Fields, _ node: FileNode) -> PoliticalParty.RedLine.Ground? {
    let given = GroundKey.allCases.filter { fields[$0.rawValue] != nil }
    guard given.count == 1 else {
      inspection.report(.contradiction(.table(.redLineGrounds(count: given.count))), at: node.place)
      return nil
    }
    switch given[0] {
    case .measure: return condition(fields).map { .options([$0]) }
    case .together:
      let conditions = fields.list("together").compactMap { node in
        condition(Fields(node, allowed: ["measure", "forbids"], required: ["measure", "forbids"], inspection))
      }
      if conditions.isEmpty { inspection.report(.missingKey(key: "measure"), at: fields.place(of: "together")) }
      return .options(conditions)
    case .verdict: return fields.choice("verdict", Verdict.self).map { .verdict($0) }
    case .figure:
      guard let kind = fields.choice("figure", FigureKind.self) else { return nil }
      let (least, most) = (fields["at_least"].map { $0.number(inspection) }, fields["at_most"].map { $0.number(inspection) })
      if least == nil, most == nil { inspection.report(.missingKey(key: "at_least"), at: node.place) }
      if let least, let most, least > most {
        inspection.report(.contradiction(.table(.boundsReversed(atLeast: .number(least), atMost: .number(most)))), at: fields.place(of: "at_least"))
      }
      return .figure(kind, atLeast: least, atMost: most)
    }
  }

  private func condition(_ fields: Fields) -> (measure: MeasureID, options: [OptionID])? {
    guard let measure = measure(fields, "measure") else { return nil }
    if fields["forbids"] == nil { inspection.report(.missingKey(key: "forbids"), at: fields.place) }
    return (measure.id, fields.list("forbids").compactMap { $0.name(of: optionKind, among: measure.options.map(\.id), inspection) })
  }
}
