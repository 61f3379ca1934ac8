import Vocabulary

extension PartyReader {
  func pair(_ node: FileNode) -> PoliticalParty.Pair? {
    let fields = Fields(
      node, allowed: ["first", "second", "salience", "values"] + Self.plainKeys, required: ["first", "second", "salience", "values"], inspection)
    guard let first = measure(fields, "first"), let second = measure(fields, "second") else { return nil }
    if first.id == second.id {
      inspection.report(.contradiction(.table(.sameMeasure)), at: node.place)
    }
    let values = fields.list("values").compactMap { node -> (first: OptionID, second: OptionID, value: Int)? in
      let own = Fields(node, allowed: ["first", "second", "value"], required: ["first", "second", "value"], inspection)
      guard let one = own["first"]?.name(of: optionKind, among: first.options.map(\.id), inspection),
        let other = own["second"]?.name(of: optionKind, among: second.options.map(\.id), inspection)
      else { return nil }
      return (one, other, own.integer("value", in: 0...100))
    }
    inspection.checkOnce(
      zip(values, fields.list("values")).map { ("\($0.first) + \($0.second)", $1.place) }, kind: .pairOfOptions)
    return .init(
      first: first.id, second: second.id, salience: fields.integer("salience", in: 0...1000), values: values, evidence: support(fields, node))
  }

  func outcome(_ node: FileNode) -> PoliticalParty.OutcomeValue? {
    let fields = Fields(
      node, allowed: ["figure", "salience", "worst", "best"] + Self.plainKeys, required: ["figure", "salience", "worst", "best"], inspection)
    guard let figure = fields.choice("figure", FigureKind.self) else { return nil }
    if fields["worst"] != nil, fields["best"] != nil, fields.number("worst") == fields.number("best") {
      inspection.report(.contradiction(.table(.worstIsBest)), at: fields.place(of: "best"))
    }
    return .init(
      figure: figure, salience: fields.integer("salience", in: 0...1000), worst: fields.number("worst"), best: fields.number("best"),
      evidence: support(fields, node))
  }

  func walkAways(_ node: FileNode) -> [PoliticalParty.WalkAway] {
    let keys = ["value", "range"] + Self.evidenceKeys
    let fields = Fields(node, allowed: keys + ["earlier"], required: ["value"], inspection)
    return [walkAway(fields)] + fields.list("earlier").map { walkAway(Fields($0, allowed: keys, required: ["value"], inspection)) }
  }

  private func walkAway(_ fields: Fields) -> PoliticalParty.WalkAway {
    let before = inspection.problems.count
    let value = share("value", fields)
    let isRead = !inspection.problems[before...].contains(where: \.hasWrongForm)
    let evidence = fields.evidence(as: .ratio)
    if isRead, let range = evidence.range, !range.contains(value) || range.lowerBound < 0 || range.upperBound > 1 {
      inspection.report(
        .outOfRange(
          name: "walk_away", value: LeverValue.number(value).description, low: LeverValue.number(range.lowerBound).description,
          high: LeverValue.number(range.upperBound).description), at: fields.place(of: "range"))
    }
    return .init(thousandths: Int((min(max(value, 0), 1) * 1000).rounded()), evidence: evidence, span: span(fields))
  }
}
