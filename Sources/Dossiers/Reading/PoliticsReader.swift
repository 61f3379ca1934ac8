import Negotiation
import Vocabulary

/// Reads chambers, council, measures, parties and the chronology.
struct PoliticsReader {
  let reading: Reading
  let partyKind = Phrase(nl: "partij", en: "party")
  private let measureKind = Phrase(nl: "maatregel", en: "measure")
  private let optionKind = Phrase(nl: "optie", en: "option")

  init(reading: Reading) { self.reading = reading }

  /// `talks` are the events by which positions and lines begin and end; `nil` where they could not be read.
  func politics(_ tree: FileNode, talks: [TalkEvent]?) -> Politics? {
    let fields = Fields(
      tree, allowed: ["as_of", "chambers", "council", "measures", "parties", "packages", "polls", "base_rates", "roll_calls", "uncertainty"],
      required: ["as_of", "chambers", "council", "measures", "parties"], reading)
    guard let asOf = fields.date("as_of") else { return nil }
    let measures = fields.list("measures").map(measure)
    reading.checkOnce(zip(measures, fields.list("measures")).map { ($0.id, $1.place) }, kind: measureKind)
    let partyNodes = fields.list("parties")
    let partyReader = PartyReader(reading: reading, measures: measures, events: talks?.map(\.id))
    let parties = partyNodes.map(partyReader.party)
    reading.checkOnce(zip(parties, partyNodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "Partij", en: "Party"))
    checkOtherNames(parties, partyNodes)
    for node in fields.list("polls") { _ = Fields(node, allowed: ["party", "range", "seats_2021", "sources"], reading).sources() }
    for node in fields.list("roll_calls") {
      _ = Fields(node, allowed: ["date", "motion", "result", "coalition_for", "coalition_against", "sources"], reading).sources()
    }
    var politics = Politics(
      asOf: asOf, chambers: fields.list("chambers").map(chamber), council: fields["council"].map(council) ?? .none, measures: measures,
      parties: parties,
      packages: fields.list("packages").map { package($0, measures) }, baseRates: fields.list("base_rates").map(baseRate))
    politics.uncertainty = uncertainty(fields["uncertainty"])
    // Without the talks nobody knows which positions hold.
    if let talks { checkTable(politics.standing(on: asOf, talks), fields, partyNodes) }
    return politics
  }

  /// A name by which two parties would be known would mean neither; one that stands twice with one party says nothing.
  private func checkOtherNames(_ parties: [PoliticalParty], _ nodes: [FileNode]) {
    var known = zip(parties, nodes).map { (name: $0.id.rawValue.foldedName, place: $1.place) }
    for (party, node) in zip(parties, nodes) {
      for name in party.otherNames {
        let folded = name.foldedName
        if folded.isEmpty {
          reading.report(
            .wrongForm(expected: Phrase(nl: "een naam met letters of cijfers", en: "a name with letters or digits"), found: name), at: node.place)
        } else if let first = known.first(where: { $0.name == folded }) {
          reading.report(.nameTwice(kind: Phrase(nl: "Partij", en: "Party"), name: name, first: first.place), at: node.place)
        }
        known.append((folded, node.place))
      }
    }
  }

  /// What no search could answer: nothing to decide, nobody to decide with, too many demands, a walk-away value that nothing reaches.
  private func checkTable(_ politics: Politics, _ fields: Fields, _ nodes: [FileNode]) {
    func say(_ nl: String, _ en: String, _ place: FilePlace) { reading.report(.contradiction(Phrase(nl: nl, en: en)), at: place) }
    if politics.measures.isEmpty {
      say(
        "Er ligt geen maatregel op tafel. Geef er ten minste één.", "No measure lies on the table. Give at least one.", fields.place(of: "measures"))
    }
    if politics.parties.count < 2 {
      say(
        "Aan tafel zit \(politics.parties.count == 1 ? "één partij" : "geen partij"); onderhandelen vraagt er ten minste twee.",
        "There \(politics.parties.count == 1 ? "is one party" : "is no party") at the table; negotiating takes at least two.",
        fields.place(of: "parties"))
    }
    let demands = politics.parties.reduce(0) { $0 + 1 + $1.redLines.count }
    if demands > PackageSearch.demandLimit {
      say(
        "De partijen hebben samen \(demands) rode lijnen en ondergrenzen; er kunnen er \(PackageSearch.demandLimit) zijn. "
          + "Laat partijen of lijnen weg.",
        "The parties have \(demands) red lines and walk-away values together; there can be \(PackageSearch.demandLimit). "
          + "Leave out parties or lines.",
        fields.place(of: "parties"))
      return
    }
    let asOf = Phrase(politics.asOf)
    for (party, node) in zip(politics.parties, nodes) {
      for measure in politics.measures {
        let count = party.positions.filter { $0.measure == measure.id }.count
        guard count > 1 else { continue }
        say(
          "Op \(asOf.nl) gelden \(count) standpunten over \(measure.id); het moet er één zijn. Kijk naar since en until.",
          "On \(asOf.en) there are \(count) positions on \(measure.id); it must be one. Look at since and until.", node.place)
      }
    }
    for (party, node) in zip(politics.parties, nodes) where party.walkAways.count != 1 {
      say(
        "Op \(asOf.nl) gelden \(party.walkAways.count) ondergrenzen; het moet er één zijn. Kijk naar since en until.",
        "On \(asOf.en) there are \(party.walkAways.count) walk-away values; it must be one. Look at since and until.", node.place)
    }
  }

  private func uncertainty(_ node: FileNode?) -> Politics.Uncertainty {
    guard let node else { return .init() }
    let fields = Fields(node, allowed: ["position_spread", "red_line_holds", "assumption", "sources"], reading)
    var uncertainty = Politics.Uncertainty()
    uncertainty.evidence = fields.evidence(mustBeSupported: false)
    if uncertainty.evidence.assumption == nil, uncertainty.evidence.sources.isEmpty { reading.report(.unsupported, at: node.place) }
    let names = Confidence.allCases.map(\.rawValue)
    for (key, isSpread) in [("position_spread", true), ("red_line_holds", false)] {
      guard let own = fields[key].map({ Fields($0, allowed: names, reading) }) else { continue }
      for confidence in Confidence.allCases where own[confidence.rawValue] != nil {
        if isSpread {
          uncertainty.spread[confidence] = own.integer(confidence.rawValue, in: 0...50)
        } else {
          let value = own.number(confidence.rawValue, as: .ratio)
          if !(0...1).contains(value) {
            reading.report(.outOfRange(name: key, value: "\(value)", low: "0", high: "1"), at: own.place(of: confidence.rawValue))
          }
          uncertainty.holds[confidence] = value
        }
      }
    }
    return uncertainty
  }

  private func baseRate(_ node: FileNode) -> Politics.BaseRate {
    let own = Fields(node, allowed: ["text", "count", "of", "this_case", "sources"], required: ["text", "sources"], reading)
    let total = own["of"] == nil ? nil : own.integer("of", in: 1...1_000_000)
    if (own["count"] == nil) != (total == nil) { reading.report(.missingKey(key: total == nil ? "of" : "count"), at: node.place) }
    let count = own["count"] == nil ? nil : own.integer("count", in: 0...(total ?? 1_000_000))
    let thisCase = own.choice("this_case", Politics.CaseInCount.self)
    if let thisCase {
      // The case is one of those counted, so there is at least one that went as it did.
      let possible = thisCase == .ended ? 1...max(total ?? 1, 1) : 0...max((total ?? 1) - 1, 0)
      if let count, !possible.contains(count) {
        let (low, high) = ("\(possible.lowerBound)", "\(possible.upperBound)")
        reading.report(.outOfRange(name: "count", value: "\(count)", low: low, high: high), at: own.place(of: "count"))
      } else if count == nil {
        reading.report(.missingKey(key: "count"), at: node.place)
      }
    }
    return .init(text: own.phrase("text"), count: count, total: total, thisCase: thisCase, sources: own.sources())
  }

  private func chamber(_ node: FileNode) -> Politics.Chamber {
    let fields = Fields(
      node, allowed: ["id", "name", "majority", "total", "seats", "sources"], required: ["id", "name", "majority", "total", "seats", "sources"],
      reading)
    let total = fields.wholeNumber("total", in: 1...100_000)
    let seats = checkedSeats(fields, "seats", key: "seats", name: "\(fields.text("id")).seats", total: total)
    return .init(
      id: fields.text("id"), name: fields.phrase("name"), majority: majority(fields, of: total), seats: seats, sources: fields.sources())
  }

  /// The votes that carry a decision: more than half, or two sides against each other could both win, and no more than there are.
  private func majority(_ fields: Fields, of total: Int?) -> Int {
    guard let majority = fields.wholeNumber("majority", in: 1...1_000_000), let total else { return 1 }
    if majority <= total / 2 {
      reading.report(
        .contradiction(
          Phrase(
            nl:
              "“majority” is \(majority) van \(total): twee partijen tegenover elkaar zouden allebei kunnen winnen. "
              + "Kies \(total / 2 + 1) tot \(total).",
            en: "“majority” is \(majority) of \(total): two opposing sides could both win. Choose \(total / 2 + 1) to \(total).")),
        at: fields.place(of: "majority"))
    } else if majority > total {
      reading.report(
        .contradiction(
          Phrase(
            nl: "“majority” is \(majority) van \(total): niemand kan winnen. Kies \(total / 2 + 1) tot \(total).",
            en: "“majority” is \(majority) of \(total): nobody could win. Choose \(total / 2 + 1) to \(total).")),
        at: fields.place(of: "majority"))
    }
    return majority
  }

  /// Seats that add up to their total; where the total or a seat could not be read, that is problem enough.
  private func checkedSeats(_ fields: Fields, _ list: String, key: String, name: String, total: Int?) -> [Politics.Seats] {
    let before = reading.problems.count
    let seats = seats(fields.list(list), key: key)
    let sum = seats.reduce(0) { $0 + $1.seats }
    if let total, fields[list] != nil, reading.problems.count == before, sum != total {
      reading.report(.sharesDoNotAddUp(name: name, sum: "\(sum)", expected: "\(total)"), at: fields.place(of: list))
    }
    return seats
  }

  private func seats(_ nodes: [FileNode], key: String) -> [Politics.Seats] {
    let seats = nodes.map { node in
      let fields = Fields(node, allowed: ["party", key], required: ["party", key], reading)
      let number = key == "names" ? fields.list(key).count : fields.integer(key, in: 0...100_000)
      return Politics.Seats(party: fields.identifier("party"), seats: number)
    }
    reading.checkOnce(zip(seats, nodes).map { ($0.party, $1.place) }, kind: Phrase(nl: "Partij", en: "Party"))
    return seats
  }

  private func council(_ node: FileNode) -> Politics.Council {
    let fields = Fields(
      node, allowed: ["name", "total", "majority", "chair", "ministers", "sources", "rules", "note"],
      required: ["name", "total", "majority", "ministers", "sources"],
      reading)
    let total = fields.wholeNumber("total", in: 1...1000)
    let ministers = checkedSeats(fields, "ministers", key: "names", name: "council.ministers", total: total)
    for rule in fields.list("rules") {
      _ = Fields(rule, allowed: ["text", "sources", "assumption"], required: ["text"], reading).evidence(mustBeSupported: false)
    }
    let chair = fields["chair"]?.name(of: partyKind, among: ministers.map(\.party), reading)
    return .init(
      name: fields.phrase("name"), majority: majority(fields, of: total), ministers: ministers, chair: chair,
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
    return .init(id: fields.identifier("id"), name: fields.phrase("name"), scale: fields.phrase("scale"), options: options)
  }

  private func package(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.NamedPackage {
    let fields = Fields(node, allowed: ["id", "name", "options", "assumption", "sources"], required: ["id", "name", "options"], reading)
    let names = measures.map(\.id.rawValue)
    let chosen = Fields(
      fields["options"] ?? FileNode(.map([]), at: node.place), allowed: names, required: fields["options"] == nil ? [] : names, reading)
    let options = measures.compactMap { measure in
      chosen[measure.id.rawValue]?.name(of: optionKind, among: measure.options.map(\.id), reading).map {
        Variant.TableOption(measure: measure.id, option: $0)
      }
    }
    return .init(id: fields.text("id"), name: fields.phrase("name"), options: options, evidence: fields.evidence(mustBeSupported: false))
  }
}
