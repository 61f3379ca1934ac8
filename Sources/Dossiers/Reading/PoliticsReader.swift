import Negotiation
import Vocabulary

/// Reads chambers, council, measures, parties and the chronology.
struct PoliticsReader {
  /// Which key holds the seats of a body, which key of each their number and whose they are, and what the whole is called.
  private struct SeatList {
    let key: String
    let number: String
    let who: String
    let name: String
  }

  let inspection: Inspection
  let partyKind = NameKind.party
  private let measureKind = NameKind.measure
  private let optionKind = NameKind.option

  init(inspection: Inspection) { self.inspection = inspection }

  /// `talks` are the events by which positions and lines begin and end; `nil` where they could not be read.
  func politics(_ tree: FileNode, talks: [TalkEvent]?) -> Politics? {
    let fields = Fields(
      tree,
      allowed: [
        "as_of", "chambers", "council", "measures", "parties", "tables", "packages", "polls", "base_rates", "roll_calls", "uncertainty", "ballots",
      ],
      required: ["as_of", "chambers", "measures", "parties"], inspection)
    guard let asOf = fields.date("as_of") else { return nil }
    let measures = fields.list("measures").map(measure)
    inspection.checkOnce(zip(measures, fields.list("measures")).map { ($0.id, $1.place) }, kind: measureKind)
    let partyNodes = fields.list("parties").filter { !BallotReader.isSilent($0) }
    var partyReader = PartyReader(inspection: inspection, measures: measures, events: talks?.map(\.id))
    partyReader.hasUncertainty = fields["uncertainty"] != nil
    let parties = partyNodes.map(partyReader.party)
    inspection.checkOnce(zip(parties, partyNodes).map { ($0.id, $1.place) }, kind: .party)
    checkOtherNames(parties, partyNodes)
    for key in ["polls", "roll_calls"] where fields[key] != nil { inspection.remark(.readByNothing(key: key), at: fields.place(of: key)) }
    for node in fields.list("polls") { _ = Fields(node, allowed: ["party", "range", "seats_2021", "sources"], inspection).sources() }
    for node in fields.list("roll_calls") {
      _ = Fields(node, allowed: ["date", "motion", "result", "coalition_for", "coalition_against", "sources"], inspection).sources()
    }
    var politics = Politics(
      asOf: asOf, chambers: fields.list("chambers").map(chamber), council: fields["council"].map(council), measures: measures,
      parties: parties,
      packages: fields.list("packages").map { package($0, measures) }, baseRates: fields.list("base_rates").map(baseRate))
    politics.uncertainty = uncertainty(fields["uncertainty"])
    let ballots = BallotReader(inspection: inspection)
    politics.silent = fields.list("parties").filter(BallotReader.isSilent).map(ballots.silent)
    politics.ballots = ballots.ballots(fields.list("ballots"))
    let reader = SeatingReader(parties: partyReader, names: parties.map(\.id))
    politics.tables = reader.tables(fields.list("tables"))
    // Without the talks nobody knows which positions hold.
    if let talks, reader.isHeldOnce(politics, talks, at: fields.place(of: "tables")) {
      checkTable(politics.standing(on: asOf, talks), fields)
    }
    return politics
  }

  /// A name by which two parties would be known would mean neither; one that stands twice with one party says nothing.
  private func checkOtherNames(_ parties: [PoliticalParty], _ nodes: [FileNode]) {
    var known = zip(parties, nodes).map { (name: $0.id.rawValue.foldedName, place: $1.place) }
    for (party, node) in zip(parties, nodes) {
      for name in party.otherNames {
        let folded = name.foldedName
        if folded.isEmpty {
          inspection.report(
            .wrongForm(expected: .nameWithLetters, found: name), at: node.place)
        } else if let first = known.first(where: { $0.name == folded }) {
          inspection.report(.nameTwice(kind: .party, name: name, first: first.place), at: node.place)
        }
        known.append((folded, node.place))
      }
    }
  }

  /// What no search could answer: nothing to decide, nobody to decide with, too many demands, a walk-away value that nothing reaches.
  private func checkTable(_ politics: Politics, _ fields: Fields) {
    func say(_ contradiction: TableContradiction, _ place: FilePlace) { inspection.report(.contradiction(.table(contradiction)), at: place) }
    if politics.measures.isEmpty {
      say(.noMeasure, fields.place(of: "measures"))
    }
    if politics.parties.count < 2 {
      say(.tooFewParties(count: politics.parties.count), fields.place(of: "parties"))
    }
    let demands = politics.parties.reduce(0) { $0 + 1 + $1.redLines.count }
    if demands > PackageSearch.demandLimit {
      say(.tooManyDemands(demands, limit: PackageSearch.demandLimit), fields.place(of: "parties"))
      return
    }
    for party in politics.parties {
      for measure in politics.measures {
        let count = party.positions.filter { $0.measure == measure.id }.count
        guard count > 1 else { continue }
        say(.positionsHolding(count, on: measure.id, day: politics.asOf), party.place)
      }
    }
    for party in politics.parties where party.walkAways.count != 1 {
      say(.walkAwaysHolding(party.walkAways.count, day: politics.asOf), party.place)
    }
  }

  private func uncertainty(_ node: FileNode?) -> Politics.Uncertainty {
    guard let node else { return .init() }
    let maps = ["position_spread", "red_line_holds"]
    let fields = Fields(node, allowed: maps + ["assumption", "sources"], required: maps, inspection)
    var uncertainty = Politics.Uncertainty()
    uncertainty.evidence = fields.evidence(mustBeSupported: false)
    if uncertainty.evidence.assumption == nil, uncertainty.evidence.sources.isEmpty { inspection.report(.unsupported, at: node.place) }
    let names = Confidence.allCases.map(\.rawValue)
    for (key, isSpread) in zip(maps, [true, false]) {
      guard let own = fields[key].map({ Fields($0, allowed: names, required: names, inspection) }) else { continue }
      for confidence in Confidence.allCases where own[confidence.rawValue] != nil {
        if isSpread {
          uncertainty.spread[confidence] = own.integer(confidence.rawValue, in: 0...50)
        } else {
          let value = own.number(confidence.rawValue, as: .ratio)
          if !(0...1).contains(value) {
            inspection.report(.outOfRange(name: key, value: "\(value)", low: "0", high: "1"), at: own.place(of: confidence.rawValue))
          }
          uncertainty.holds[confidence] = value
        }
      }
    }
    return uncertainty
  }

  private func baseRate(_ node: FileNode) -> Politics.BaseRate {
    let own = Fields(node, allowed: ["text", "count", "of", "this_case", "sources"], required: ["text", "sources"], inspection)
    let total = own["of"] == nil ? nil : own.integer("of", in: 1...1_000_000)
    if (own["count"] == nil) != (total == nil) { inspection.report(.missingKey(key: total == nil ? "of" : "count"), at: node.place) }
    let count = own["count"] == nil ? nil : own.integer("count", in: 0...(total ?? 1_000_000))
    let thisCase = own.choice("this_case", Politics.CaseInCount.self)
    if let thisCase {
      // The case is one of those counted, so there is at least one that went as it did.
      let possible = thisCase == .ended ? 1...max(total ?? 1, 1) : 0...max((total ?? 1) - 1, 0)
      if let count, !possible.contains(count) {
        let (low, high) = ("\(possible.lowerBound)", "\(possible.upperBound)")
        inspection.report(.outOfRange(name: "count", value: "\(count)", low: low, high: high), at: own.place(of: "count"))
      } else if count == nil {
        inspection.report(.missingKey(key: "count"), at: node.place)
      }
    }
    return .init(text: own.phrase("text"), count: count, total: total, thisCase: thisCase, sources: own.sources())
  }

  private func chamber(_ node: FileNode) -> Politics.Chamber {
    let fields = Fields(
      node, allowed: ["id", "name", "majority", "total", "seats", "members", "sources"],
      required: ["id", "name", "majority", "total", "seats", "sources"], inspection)
    let total = fields.wholeNumber("total", in: 1...100_000)
    let members = fields.optionalPhrase("members")
    let list = SeatList(key: "seats", number: "seats", who: members == nil ? "party" : "member", name: "\(fields.text("id")).seats")
    return .init(
      id: fields.identifier("id"), name: fields.phrase("name"), majority: majority(fields, of: total),
      seats: checkedSeats(fields, list, total: total), sources: fields.sources(), members: members)
  }

  /// The votes that carry a decision: more than half, or two sides against each other could both win, and no more than there are.
  private func majority(_ fields: Fields, of total: Int?) -> Int {
    guard let majority = fields.wholeNumber("majority", in: 1...1_000_000), let total else { return 1 }
    if majority <= total / 2 {
      inspection.report(.contradiction(.table(.majorityTooSmall(majority, total: total))), at: fields.place(of: "majority"))
    } else if majority > total {
      inspection.report(.contradiction(.table(.majorityTooLarge(majority, total: total))), at: fields.place(of: "majority"))
    }
    return majority
  }

  /// Seats that add up to their total; where the total or a seat could not be read, that is problem enough.
  private func checkedSeats(_ fields: Fields, _ list: SeatList, total: Int?) -> [Politics.Seats] {
    let before = inspection.problems.count
    let seats = seats(fields.list(list.key), list)
    let sum = seats.reduce(0) { $0 + $1.seats }
    if let total, fields[list.key] != nil, inspection.problems.count == before, sum != total {
      inspection.report(.sharesDoNotAddUp(name: list.name, sum: "\(sum)", expected: "\(total)"), at: fields.place(of: list.key))
    }
    return seats
  }

  private func seats(_ nodes: [FileNode], _ list: SeatList) -> [Politics.Seats] {
    let seats = nodes.map { node in
      let fields = Fields(node, allowed: [list.who, list.number], required: [list.who, list.number], inspection)
      let number = list.number == "names" ? fields.list(list.number).count : fields.integer(list.number, in: 0...100_000)
      return Politics.Seats(party: fields.identifier(list.who), seats: number)
    }
    inspection.checkOnce(zip(seats, nodes).map { ($0.party, $1.place) }, kind: .party)
    return seats
  }

  private func council(_ node: FileNode) -> Politics.Council {
    let fields = Fields(
      node, allowed: ["name", "total", "majority", "chair", "ministers", "sources", "rules", "note"],
      required: ["name", "total", "majority", "ministers", "sources"],
      inspection)
    let total = fields.wholeNumber("total", in: 1...1000)
    let ministers = checkedSeats(
      fields, SeatList(key: "ministers", number: "names", who: "party", name: "council.ministers"), total: total)
    let rules = fields.list("rules").map { rule in
      let own = Fields(rule, allowed: ["text", "sources", "assumption"], required: ["text"], inspection)
      return Politics.CouncilRule(text: own.phrase("text"), evidence: own.evidence())
    }
    let chair = fields["chair"]?.name(of: partyKind, among: ministers.map(\.party), inspection)
    return .init(
      name: fields.phrase("name"), majority: majority(fields, of: total), ministers: ministers, chair: chair,
      note: fields.optionalPhrase("note") ?? Phrase(same: ""), sources: fields.sources(), rules: rules)
  }

  private func measure(_ node: FileNode) -> Politics.Measure {
    let fields = Fields(node, allowed: ["id", "name", "scale", "options", "sources"], required: ["id", "name", "scale", "options"], inspection)
    let nodes = fields.list("options")
    let options = nodes.map { node in
      let own = Fields(node, allowed: ["id", "name", "at", "sources"], required: ["id", "name", "at"], inspection)
      return Politics.Option(id: own.identifier("id"), name: own.phrase("name"), at: own.integer("at", in: 0...100), sources: own.sources())
    }
    inspection.checkOnce(zip(options, nodes).map { ($0.id, $1.place) }, kind: optionKind)
    if options.isEmpty { inspection.report(.missingKey(key: "options"), at: node.place) }
    return .init(id: fields.identifier("id"), name: fields.phrase("name"), scale: fields.phrase("scale"), options: options, sources: fields.sources())
  }

  private func package(_ node: FileNode, _ measures: [Politics.Measure]) -> Politics.NamedPackage {
    let fields = Fields(node, allowed: ["id", "name", "options", "assumption", "sources"], required: ["id", "name", "options"], inspection)
    let names = measures.map(\.id.rawValue)
    let chosen = Fields(
      fields["options"] ?? FileNode(.map([]), at: node.place), allowed: names, required: fields["options"] == nil ? [] : names, inspection)
    let options = measures.compactMap { measure in
      chosen[measure.id.rawValue]?.name(of: optionKind, among: measure.options.map(\.id), inspection).map {
        Variant.TableOption(measure: measure.id, option: $0)
      }
    }
    return .init(id: fields.identifier("id"), name: fields.phrase("name"), options: options, evidence: fields.evidence(mustBeSupported: false))
  }
}
