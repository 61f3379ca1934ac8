import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension TalkDossier {
  /// The table after the answers of law and chain, and with them who can carry each variant. Parties may draw red lines on verdicts and effects, so
  /// the table comes last.
  func concluded(_ answers: inout [VariantAssessment], seed: UInt64) throws -> TableAssessment {
    let facts = optionFacts(answers)
    let table = try tableAssessment(answers, facts, seed: seed)
    for index in answers.indices { answers[index].carry = try carryAnswer(answers[index].variant, facts) }
    return table
  }

  /// Draws of an assessment for the chance that talks fail.
  static var failureDraws: Int { CoursePoint.draws }

  func tableAssessment(_ answers: [VariantAssessment], _ facts: OptionFacts, seed: UInt64) throws -> TableAssessment {
    let uncertain = politics.uncertainTable(facts)
    let negotiation = try PackageSearch(uncertain.table)
    let outcome = try negotiation.negotiate()
    var assessment = TableAssessment(
      outcome: outcome, table: negotiation.table, facts: facts, powers: try powers(),
      failure: try chances.chance(uncertain, draws: Self.failureDraws, seed: seed), uncertain: uncertain)
    assessment.lawful = try lawfulSearches(negotiation, answers)
    assessment.concessions = try negotiation.concessions(after: outcome)
    assessment.start = start(outcome, negotiation)
    assessment.swaps = swaps(from: assessment.start, outcome, negotiation)
    assessment.course = try course(facts, seed: seed)
    assessment.forecasts = forecasts(outcome)
    return assessment
  }

  /// Changes of one or two measures of a package that keep agreement, or where there is none bring it closest; at most twenty.
  func swaps(from start: Package?, _ outcome: NegotiationOutcome, _ negotiation: PackageSearch) -> [Swap] {
    guard let start else { return [] }
    return Array((outcome.agreeable > 0 ? negotiation.swaps(from: start.options) : negotiation.approaches(from: start.options)).prefix(20))
  }

  /// The first Nash package; of Kalai and Smorodinsky where no agreement gives everyone a gain; the first named one where nothing is agreeable.
  func start(_ outcome: NegotiationOutcome, _ negotiation: PackageSearch) -> Package? {
    if let solution = outcome.nash.first ?? outcome.kalaiSmorodinsky.first { return solution }
    let named = politics.packages.first.map { politics.fixed($0.options.map { ($0.measure, $0.option) }) }
    guard let named, !named.contains(nil) else { return nil }
    return negotiation.table.package(named.compactMap { $0 })
  }

  /// Every rule of decision as a vote with its powers; a chamber with more groups than can be counted is left out, and one where others than the
  /// parties vote.
  private func powers() throws -> [TableAssessment.Power] {
    let parties = politics.parties.map(\.id)
    var rules: [(TableAssessment.Power.Rule, DecisionRule)] = [(.unanimity, DecisionRule(id: "consensus", kind: .consensus))]
    rules += try politics.council.map(councilRules) ?? []
    for chamber in politics.chambers where chamber.members == nil && chamber.seats.count <= VotingGame.memberLimit {
      let game = try VotingGame(members: chamber.seats.map(\.party), weights: chamber.seats.map(\.seats), quota: chamber.majority)
      rules.append((.chamber(chamber.id), DecisionRule(id: DecisionRuleID(chamber.id.rawValue), kind: .weighted(game))))
    }
    return try rules.map { rule, decision in
      let game = try decision.game(atTheTable: parties)
      return .init(
        rule: rule, decision: decision, members: game.members, weights: game.weights, quota: game.quota, shapleyShubik: game.shapleyShubik(),
        banzhaf: game.banzhaf(), deeganPackel: game.deeganPackel(), toBlock: game.powerToBlock(), toAct: game.powerToAct())
    }
  }

  /// A vote of the council by its majority, with the casting vote of the chair, and by two thirds.
  private func councilRules(_ council: Politics.Council) throws -> [(TableAssessment.Power.Rule, DecisionRule)] {
    let ministers = try VotingGame(members: council.ministers.map(\.party), weights: council.ministers.map(\.seats), quota: council.majority)
    var rules: [(TableAssessment.Power.Rule, DecisionRule)] = [(.council, DecisionRule(id: "council", kind: .weighted(ministers)))]
    if let chair = council.chair.flatMap({ ministers.members.firstIndex(of: $0) }) {
      rules.append((.councilWithCastingVote, DecisionRule(id: "council-casting-vote", kind: .castingVote(ministers, chair: chair))))
    }
    let twoThirds = try DecisionRule.quota(total: ministers.weights.reduce(0, +), numerator: 2, denominator: 3, isStrict: false)
    let qualified = try VotingGame(members: ministers.members, weights: ministers.weights, quota: twoThirds)
    return rules + [(.councilTwoThirds, DecisionRule(id: "council-two-thirds", kind: .weighted(qualified)))]
  }

  /// The search over packages that hold nothing contrary to higher law, for each state of the law: every option is put to the checker while the table
  /// is laid out. Options that no variant stands for are not tested and pass.
  private func lawfulSearches(_ negotiation: PackageSearch, _ answers: [VariantAssessment]) throws -> [NegotiationOutcome] {
    guard let settings = dossier.law?.settings else { return [] }
    let law = lawWithReviewer
    return try settings.indices.map { index in
      try negotiation.negotiate { measure, option in
        let own = politics.measures[measure]
        guard let variant = variants.first(where: { $0.tableOptions.first == .init(measure: own.id, option: own.options[option].id) }) else {
          return true
        }
        return lawAnswer(variant, answers, law)?.settings[index].groups.contains { LawMark.Mark($0.review) == .contraryToHigherLaw } != true
      }
    }
  }

  /// What weighs a party in the forecasts: its seats in the first chamber of parties that has it. One, so that all weigh the same, where no chamber
  /// is of parties; `nil` where one is and the party is in none: its weight is not known, and the forecasts leave it out.
  private func weight(_ party: PoliticalParty) -> Int? {
    let chambers = politics.chambers.filter { $0.members == nil }
    return chambers.isEmpty ? 1 : chambers.lazy.compactMap { $0.seats.first { $0.party == party.id }?.seats }.first
  }

  private func forecasts(_ outcome: NegotiationOutcome) -> [MeasureForecast] {
    let greatest = Double(politics.parties.flatMap { $0.positions.map(\.salience) }.max() ?? 1)
    var entries: [ExchangeModel.Entry] = []
    let stances = politics.measures.map { measure in
      politics.parties.compactMap { party -> Stance? in
        guard let seats = weight(party), let position = party.positions.first(where: { $0.measure == measure.id }), position.salience > 0 else {
          return nil
        }
        // Where values are given instead of a position, the option valued most stands for it.
        let best = position.values.flatMap { values in values.indices.max { (values[$0], -$0) < (values[$1], -$1) } }
        let stance = Stance(
          actor: party.id, position: Double(best.map { measure.options[$0].at } ?? position.at), salience: Double(position.salience) / greatest,
          capability: Double(seats))
        entries.append(.init(issue: measure.id, stance: stance))
        return stance
      }
    }
    let exchanged = ExchangeModel(entries).outcomes(rounds: 1).last ?? []
    let packages = outcome.front?.packages ?? []
    return zip(politics.measures.indices, stances).map { index, stances in
      let options = politics.measures[index].options.indices
      return MeasureForecast(
        measure: politics.measures[index].id, compromise: Forecast.compromise(stances), error: Forecast.compromiseError,
        median: Forecast.median(stances), mean: Forecast.mean(stances), middle: Forecast.middle(of: 0...100),
        exchange: exchanged.indices.contains(index) ? exchanged[index] : .nan, challenge: ChallengeModel(stances).rounds(1).last?.mean ?? .nan,
        consensus: packages.isEmpty
          ? [] : options.map { option in Double(packages.filter { $0.options[index] == option }.count) / Double(packages.count) })
    }
  }
}
