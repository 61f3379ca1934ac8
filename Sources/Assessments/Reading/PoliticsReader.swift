import Vocabulary

/// Reads chambers, council, measures, parties and the chronology.
struct PoliticsReader {
  let reading: Reading
  private let partyKind = Phrase(nl: "partij", en: "party")
  private let measureKind = Phrase(nl: "maatregel", en: "measure")
  private let optionKind = Phrase(nl: "optie", en: "option")

  init(reading: Reading) { self.reading = reading }

  func politics(_ tree: FileNode) -> Politics? {
    let fields = Fields(
      tree, allowed: ["as_of", "chambers", "council", "measures", "parties", "packages", "polls", "base_rates", "roll_calls"],
      required: ["as_of", "chambers", "council", "measures", "parties"], reading)
    guard let asOf = fields.date("as_of") else { return nil }
    let measures = fields.list("measures").map(measure)
    reading.checkOnce(zip(measures, fields.list("measures")).map { ($0.id, $1.place) }, kind: measureKind)
    let partyNodes = fields.list("parties")
    let parties = partyNodes.map { party($0, measures) }
    reading.checkOnce(zip(parties, partyNodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "Partij", en: "Party"))
    for node in fields.list("polls") { _ = Fields(node, allowed: ["party", "range", "seats_2021", "sources"], reading).sources() }
    for node in fields.list("roll_calls") {
      _ = Fields(node, allowed: ["date", "motion", "result", "coalition_for", "coalition_against", "sources"], reading).sources()
    }
    return Politics(
      asOf: asOf, chambers: fields.list("chambers").map(chamber), council: council(fields["council"] ?? tree), measures: measures, parties: parties,
      packages: fields.list("packages").map { package($0, measures) },
      baseRates: fields.list("base_rates").map { node in
        let own = Fields(node, allowed: ["text", "sources"], required: ["text", "sources"], reading)
        return .init(text: own.phrase("text"), sources: own.sources())
      })
  }

  private func chamber(_ node: FileNode) -> Politics.Chamber {
    let fields = Fields(
      node, allowed: ["id", "name", "majority", "total", "seats", "sources"], required: ["id", "name", "majority", "total", "seats", "sources"],
      reading)
    let seats = seats(fields.list("seats"), key: "seats")
    let total = fields.integer("total", in: 1...100_000)
    let sum = seats.reduce(0) { $0 + $1.seats }
    if sum != total {
      reading.report(.sharesDoNotAddUp(name: "\(fields.text("id")).seats", sum: "\(sum)", expected: "\(total)"), at: fields.place(of: "seats"))
    }
    return .init(
      id: fields.text("id"), name: fields.phrase("name"), majority: fields.integer("majority", in: 1...max(total, 1)), seats: seats,
      sources: fields.sources())
  }

  private func seats(_ nodes: [FileNode], key: String) -> [Politics.Seats] {
    let seats = nodes.map { node in
      let fields = Fields(node, allowed: ["party", key], required: ["party", key], reading)
      let number = key == "names" ? fields.list(key).count : fields.integer(key, in: 0...100_000)
      return Politics.Seats(party: fields.text("party"), seats: number)
    }
    reading.checkOnce(zip(seats, nodes).map { ($0.party, $1.place) }, kind: Phrase(nl: "Partij", en: "Party"))
    return seats
  }

  private func council(_ node: FileNode) -> Politics.Council {
    let fields = Fields(
      node, allowed: ["name", "total", "majority", "ministers", "sources", "rules", "note"],
      required: ["name", "total", "majority", "ministers", "sources"],
      reading)
    let ministers = seats(fields.list("ministers"), key: "names")
    let total = fields.integer("total", in: 1...1000)
    let sum = ministers.reduce(0) { $0 + $1.seats }
    if sum != total {
      reading.report(.sharesDoNotAddUp(name: "council.ministers", sum: "\(sum)", expected: "\(total)"), at: fields.place(of: "ministers"))
    }
    for rule in fields.list("rules") {
      _ = Fields(rule, allowed: ["text", "sources", "assumption"], required: ["text"], reading).evidence(mustBeSupported: false)
    }
    return .init(
      name: fields.phrase("name"), majority: fields.integer("majority", in: 1...max(total, 1)), ministers: ministers,
      note: fields.optionalPhrase("note") ?? Phrase(same: ""), sources: fields.sources())
  }

  private func measure(_ node: FileNode) -> Politics.Measure {
    let fields = Fields(node, allowed: ["id", "name", "scale", "options", "sources"], required: ["id", "name", "scale", "options"], reading)
    _ = fields.sources()
    let nodes = fields.list("options")
    let options = nodes.map { node in
      let own = Fields(node, allowed: ["id", "name", "at", "sources"], required: ["id", "name", "at"], reading)
      _ = own.sources()
      return Politics.Option(id: own.text("id"), name: own.phrase("name"), at: own.integer("at", in: 0...100))
    }
    reading.checkOnce(zip(options, nodes).map { ($0.id, $1.place) }, kind: optionKind)
    if options.isEmpty { reading.report(.missingKey(key: "options"), at: node.place) }
    return .init(id: fields.text("id"), name: fields.phrase("name"), scale: fields.phrase("scale"), options: options)
  }

  private func party(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.Party {
    let fields = Fields(
      node, allowed: ["id", "name", "leader", "positions", "red_lines", "walk_away"], required: ["id", "positions", "walk_away"], reading)
    let nodes = fields.list("positions")
    let positions = nodes.compactMap { position($0, measures) }
    reading.checkOnce(zip(positions, nodes).map { ($0.measure, $1.place) }, kind: Phrase(nl: "Standpunt over", en: "Position on"))
    for measure in measures where !positions.contains(where: { $0.measure == measure.id }) && fields["positions"] != nil {
      reading.report(
        .contradiction(
          Phrase(nl: "Er is geen standpunt over “\(measure.id)”. Geef er een.", en: "There is no position on “\(measure.id)”. Give one.")),
        at: fields.place(of: "positions"))
    }
    if !positions.isEmpty, positions.allSatisfy({ $0.salience == 0 }) {
      reading.report(
        .contradiction(
          Phrase(nl: "Alle gewichten (“salience”) zijn nul. Geef er één boven nul.", en: "Every salience is zero. Give at least one above zero.")),
        at: fields.place(of: "positions"))
    }
    let walkAway = Fields(
      fields["walk_away"] ?? node, allowed: ["value", "range", "evidence", "sources", "assumption"],
      required: fields["walk_away"] == nil ? [] : ["value"], reading)
    let value = fields["walk_away"] == nil ? 0 : walkAway.number("value")
    if !(0...1).contains(value) {
      reading.report(.outOfRange(name: "walk_away", value: "\(value)", low: "0", high: "1"), at: walkAway.place(of: "value"))
    }
    return .init(
      id: fields.text("id"), leader: fields["leader"]?.text(reading) ?? "", positions: positions,
      redLines: fields.list("red_lines").compactMap { redLine($0, measures) }, walkAwayThousandths: Int((min(max(value, 0), 1) * 1000).rounded()),
      walkAwayEvidence: fields["walk_away"] == nil ? Evidence() : walkAway.evidence())
  }

  private func position(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.Position? {
    let fields = Fields(
      node, allowed: ["measure", "at", "salience", "confidence", "evidence", "sources", "assumption"], required: ["measure", "at", "salience"],
      reading)
    guard let measure = fields["measure"]?.name(of: measureKind, among: measures.map(\.id), reading) else { return nil }
    let evidence = fields.evidence(mustBeSupported: false)
    if evidence.sources.isEmpty, evidence.assumption == nil { reading.report(.unsupported, at: node.place) }
    return .init(
      measure: measure, at: fields.integer("at", in: 0...100), salience: fields.integer("salience", in: 0...1000),
      evidenceText: fields.optionalPhrase("evidence"), evidence: evidence)
  }

  private func redLine(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.RedLine? {
    let fields = Fields(
      node, allowed: ["id", "measure", "forbids", "text", "sources", "confidence"], required: ["id", "measure", "forbids", "text"], reading)
    guard let name = fields["measure"]?.name(of: measureKind, among: measures.map(\.id), reading),
      let measure = measures.first(where: { $0.id == name })
    else { return nil }
    return .init(
      id: fields.text("id"), measure: name,
      forbids: fields.list("forbids").compactMap { $0.name(of: optionKind, among: measure.options.map(\.id), reading) },
      text: fields.phrase("text"), sources: fields.sources())
  }

  private func package(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.NamedPackage {
    let fields = Fields(node, allowed: ["id", "name", "options", "assumption", "sources"], required: ["id", "name", "options"], reading)
    let names = measures.map(\.id)
    let chosen = Fields(fields["options"] ?? node, allowed: names, required: fields["options"] == nil ? [] : names, reading)
    let options = measures.compactMap { measure in
      chosen[measure.id]?.name(of: optionKind, among: measure.options.map(\.id), reading).map { Variant.TableOption(measure: measure.id, option: $0) }
    }
    return .init(id: fields.text("id"), name: fields.phrase("name"), options: options, evidence: fields.evidence(mustBeSupported: false))
  }

  func talks(_ tree: FileNode) -> [TalkEvent] {
    let fields = Fields(tree, allowed: ["events", "source_conflicts"], required: ["events"], reading)
    for node in fields.list("source_conflicts") {
      let own = Fields(node, allowed: ["topic", "a", "b", "use"], required: ["topic", "a", "b"], reading)
      for side in ["a", "b"] {
        if let node = own[side] { _ = Fields(node, allowed: ["text", "sources"], required: ["text", "sources"], reading).sources() }
      }
    }
    let nodes = fields.list("events")
    let events = nodes.compactMap { node -> TalkEvent? in
      let own = Fields(
        node, allowed: ["id", "date", "kind", "what", "parties", "sources"], required: ["id", "date", "kind", "what", "sources"], reading)
      guard let date = own.date("date") else { return nil }
      return TalkEvent(id: own.text("id"), date: date, kind: own.text("kind"), what: own.phrase("what"), sources: own.sources())
    }
    reading.checkOnce(zip(events, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "Gebeurtenis", en: "Event"))
    return events
  }
}
