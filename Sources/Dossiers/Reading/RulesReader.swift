import Vocabulary

extension RulesOfProcedure {
  /// Reads rules of procedure from the tree of a file. Throws every problem at once.
  public init(_ tree: FileNode) throws(DossierProblems) {
    let inspection = Inspection()
    let rules = RulesReader(inspection: inspection).rules(tree)
    guard inspection.problems.isEmpty else { throw DossierProblems(inspection.problems) }
    self = rules
  }
}

/// Reads rules of procedure.
struct RulesReader {
  let inspection: Inspection

  func rules(_ tree: FileNode) -> RulesOfProcedure {
    let required = ["id", "name", "voters", "objections_stop", "circles", "records_open", "permissions", "bases"]
    let fields = Fields(
      tree,
      allowed: required + [
        "votes", "notice_minutes", "quorum", "proxies_per_holder", "split_votes", "amendment_order", "sealed_openings", "rounds_decide",
      ],
      required: required, inspection)
    var rules = RulesOfProcedure(id: fields.identifier("id"), name: fields.phrase("name"))
    rules.voters = fields.list("voters").compactMap { $0.choice(SeatKind.self, inspection) }
    rules.objectionsStop = fields.flag("objections_stop")
    rules.roundsDecide = fields["rounds_decide"] == nil || fields.flag("rounds_decide")
    rules.circles = fields.list("circles").compactMap { $0.choice(RulesOfProcedure.CircleKind.self, inspection) }
    rules.recordsOpen = fields.choice("records_open", RulesOfProcedure.RecordsOpen.self) ?? .never
    rules.amendmentOrder = fields.choice("amendment_order", RulesOfProcedure.AmendmentOrder.self) ?? .furthestFirst
    rules.noticeMinutes = fields["notice_minutes"] == nil ? 0 : fields.integer("notice_minutes", in: 0...525_600)
    rules.proxiesPerHolder = fields["proxies_per_holder"] == nil ? 0 : fields.integer("proxies_per_holder", in: 0...100)
    rules.allowsSplitVotes = fields.flag("split_votes")
    rules.quorum = fields["quorum"].map(quorum)
    rules.sealedOpenings = fields["sealed_openings"].map(sealedOpenings)
    rules.permissions = permissions(fields)
    let votes = fields.list("votes").map { (rule: vote($0), place: $0.place) }
    inspection.checkOnce(votes.map { ($0.rule.id.rawValue, $0.place) }, kind: .name)
    rules.votes = votes.map(\.rule)
    rules.bases = fields.list("bases").compactMap(basis)
    check(rules, fields)
    return rules
  }

  private func permissions(_ fields: Fields) -> [RulesOfProcedure.Permission] {
    let keys = ["acts", "seats"]
    var places: [(name: String, place: FilePlace)] = []
    let permissions = fields.list("permissions").flatMap { node -> [RulesOfProcedure.Permission] in
      let own = Fields(node, allowed: keys, required: keys, inspection)
      let seats = own.list("seats").compactMap { $0.choice(SeatKind.self, inspection) }
      return own.list("acts").compactMap { node in
        guard let act = node.choice(ActKind.self, inspection) else { return nil }
        places.append((act.rawValue, node.place))
        return .init(act, seats)
      }
    }
    inspection.checkOnce(places, kind: .name)
    return permissions
  }

  private func quorum(_ node: FileNode) -> RulesOfProcedure.Quorum {
    let keys = ["numerator", "denominator", "strict"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    return .init(
      numerator: fields.integer("numerator", in: MajorityRule.Test.terms),
      denominator: fields.integer("denominator", in: MajorityRule.Test.terms), isStrict: fields.flag("strict"))
  }

  private func sealedOpenings(_ node: FileNode) -> RulesOfProcedure.SealedOpenings {
    let keys = ["answers", "per_session", "minutes"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    let answers = fields.integer("answers", in: 1...20)
    return .init(
      answers: answers, perSession: fields.integer("per_session", in: 1...max(1, answers)), minutes: fields.integer("minutes", in: 1...60))
  }

  private func vote(_ node: FileNode) -> MajorityRule {
    let required = ["id", "name", "tests"]
    let fields = Fields(node, allowed: required + ["tie", "least_blocking"], required: required, inspection)
    let rule = MajorityRule(
      id: fields.identifier("id"), name: fields.phrase("name"), tests: fields.list("tests").compactMap(test),
      leastBlocking: fields.wholeNumber("least_blocking", in: 1...1000), tie: fields.choice("tie", MajorityRule.TieBreak.self) ?? .rejected)
    if rule.tests.allSatisfy(\.letsBothSidesWin) { inspection.report(.contradiction(.table(.bothSidesCouldWin(rule.id))), at: node.place) }
    if rule.tie == .chair, !rule.canTie { inspection.report(.contradiction(.table(.tieWithoutHalf(rule.id))), at: fields.place(of: "tie")) }
    return rule
  }

  private func test(_ node: FileNode) -> MajorityRule.Test? {
    let keys = ["unit", "base", "numerator", "denominator", "strict"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    guard let unit = fields.choice("unit", MajorityRule.Test.Unit.self), let base = fields.choice("base", MajorityRule.Test.Base.self) else {
      return nil
    }
    return .init(
      unit, of: base, numerator: fields.integer("numerator", in: MajorityRule.Test.terms),
      denominator: fields.integer("denominator", in: MajorityRule.Test.terms),
      isStrict: fields.flag("strict"))
  }

  private func basis(_ node: FileNode) -> RulesOfProcedure.Basis? {
    let fields = Fields(node, allowed: ["about", "text", "address", "assumption"], required: ["about", "text"], inspection)
    guard let topic = fields.choice("about", RulesOfProcedure.Basis.Topic.self) else { return nil }
    let isAssumption = fields.flag("assumption")
    let address = fields["address"] == nil ? "" : fields.text("address")
    if !isAssumption, address.isEmpty { inspection.report(.unsupported, at: node.place) }
    return .init(topic, fields.phrase("text"), address: address, isAssumption: isAssumption)
  }

  /// Each part of the rules says what it rests on.
  private func check(_ rules: RulesOfProcedure, _ fields: Fields) {
    var topics: [(RulesOfProcedure.Basis.Topic, String)] = [
      (.permissions, "permissions"), (.voters, "voters"), (.consent, "objections_stop"), (.circles, "circles"), (.records, "records_open"),
    ]
    if !rules.votes.isEmpty { topics += [(.majority, "votes"), (.tie, "votes")] }
    if rules.quorum != nil { topics.append((.quorum, "quorum")) }
    if rules.noticeMinutes > 0 { topics.append((.notice, "notice_minutes")) }
    if rules.sealedOpenings != nil { topics.append((.openings, "sealed_openings")) }
    if rules.proxiesPerHolder > 0 { topics.append((.proxies, "proxies_per_holder")) }
    if rules.roundsDecide == false, rules.votes.isEmpty {
      inspection.report(.contradiction(.table(.nothingDecides)), at: fields.place(of: "rounds_decide"))
    }
    for (topic, key) in topics where !rules.bases.contains(where: { $0.topic == topic }) {
      inspection.report(.unsupported, at: fields.place(of: key))
    }
  }
}
