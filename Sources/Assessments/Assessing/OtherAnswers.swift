import Chance
import Dispersal
import LegalReview
import Negotiation
import Vocabulary

extension Dossier {
  func lawAnswer(_ variant: Variant, _ reviewer: Reviewer, _ derived: [DerivedFacts]) -> LawAnswer {
    LawAnswer(
      settings: settings.map { setting in
        LawAnswer.SettingReview(
          setting: setting.id,
          groups: variant.groups.map { group in
            let facts = facts(of: variant, for: group, under: setting, derived: derived[group.index])
            return LawAnswer.GroupReview(
              group: group, review: reviewer.review(facts), alternatives: alternatives(variant, group, setting, reviewer, derived[group.index]),
              lifts: reviewer.lifts(from: facts, options: leverOptions(facts, under: setting)) { changing($0, $1, for: group) })
          })
      })
  }

  /// The conclusion with each assumed lever of the law at each of its alternatives.
  private func alternatives(
    _ variant: Variant, _ group: StatusGroup, _ setting: LegalSetting, _ reviewer: Reviewer, _ derived: DerivedFacts
  ) -> [LawAnswer.Alternative] {
    variant.changes.filter { $0.group == group && (lever($0.lever)?.readers.contains(.law) ?? false) && !setting.overrides.contains($0.lever) }
      .flatMap { change in
        change.evidence.alternatives.map { value in
          let facts = facts(of: variant, for: group, under: setting, derived: derived, replacing: .init(lever: change.lever, value: value))
          return LawAnswer.Alternative(lever: change.lever, value: value, conclusion: reviewer.review(facts).conclusion)
        }
      }
  }

  func carryAnswer(_ variant: Variant, _ negotiation: PackageSearch) -> CarryAnswer {
    let own = variant.tableOptions.map { ($0.measure, $0.option) }
    guard !own.isEmpty else {
      return CarryAnswer(parties: nil, packages: 0, agreeable: 0, supporters: [], ministers: 0, seats: politics.chambers.map { _ in 0 })
    }
    let fixed = politics.fixed(own)
    let outcome = negotiation.negotiate(fixing: fixed)
    let rest = politics.packages.first?.options.map { ($0.measure, $0.option) } ?? []
    let full = politics.fixed(own + rest)
    let table = negotiation.table
    let parties = table.parties.indices.map { index -> CarryAnswer.PartyAnswer in
      let party = table.parties[index]
      let hit = party.redLines.filter { line in fixed[line.measure].map { line.forbidden.contains($0) } ?? false }
      let range = negotiation.range(for: index, fixing: fixed)
      let withRest = full.contains(nil) ? nil : negotiation.range(for: index, fixing: full).upperBound
      let standing: CarryAnswer.PartyAnswer.Standing =
        !hit.isEmpty || range.upperBound < party.walkAway
        ? .cannot : range.lowerBound >= party.walkAway && party.redLines.allSatisfy({ fixed[$0.measure] != nil }) ? .canCarry : .onlyIf
      return .init(
        party: party.id, standing: standing, redLines: hit.map(\.id), best: party.share(range.upperBound), withRest: withRest.map(party.share),
        walkAway: party.share(party.walkAway))
    }
    func crosses(_ index: Int) -> Bool {
      table.parties[index].redLines.contains { line in full[line.measure].map { line.forbidden.contains($0) } ?? false }
    }
    let supporters = parties.enumerated().filter { index, own in
      own.standing != .cannot && !crosses(index) && (own.withRest ?? own.best) >= own.walkAway
    }.map(\.element.party)
    return CarryAnswer(
      parties: parties, packages: outcome.packages, agreeable: outcome.agreeable, supporters: supporters,
      ministers: politics.council.ministers.filter { supporters.contains($0.party) }.reduce(0) { $0 + $1.seats },
      seats: politics.chambers.map { $0.seats(of: supporters) })
  }

  /// The search over packages that hold nothing contrary to higher law, for each state of the law.
  ///
  /// What a variant is at the table is the first option that it names under `table`; a package with that option is tested as that variant. Options that no
  /// variant stands for are not tested and pass. Where the chain has not told about a variant, what it would tell is not known.
  private func lawfulSearches(_ negotiation: PackageSearch, _ reviewer: Reviewer, _ answers: [VariantAssessment]) -> [NegotiationOutcome] {
    settings.enumerated().map { index, setting in
      var verdicts: [[Int: Review.Conclusion]] = politics.measures.map { _ in [:] }
      for variant in variants {
        guard let key = variant.tableOptions.first, let measure = politics.measures.firstIndex(where: { $0.id == key.measure }),
          let option = politics.measures[measure].options.firstIndex(where: { $0.id == key.option }), verdicts[measure][option] == nil
        else { continue }
        let law = answers.first { $0.variant.id == variant.id }?.law ?? lawAnswer(variant, reviewer, StatusGroup.allCases.map { _ in DerivedFacts() })
        verdicts[measure][option] = law.settings[index].conclusion
      }
      return negotiation.negotiate { options in
        !options.indices.contains { verdicts[$0][options[$0]] == .contrary }
      }
    }
  }

  func tableAssessment(_ negotiation: PackageSearch, _ reviewer: Reviewer, _ answers: [VariantAssessment]) throws -> TableAssessment {
    let parties = politics.parties.map(\.id)
    var games: [(TableAssessment.Power.Rule, VotingGame)] = [
      (.unanimity, try VotingGame(members: parties, weights: parties.map { _ in 1 }, quota: parties.count)),
      (
        .council,
        try VotingGame(
          members: politics.council.ministers.map(\.party), weights: politics.council.ministers.map(\.seats), quota: politics.council.majority)
      ),
    ]
    for chamber in politics.chambers where chamber.seats.count <= 33 {
      games.append(
        (.chamber(chamber.id), try VotingGame(members: chamber.seats.map(\.party), weights: chamber.seats.map(\.seats), quota: chamber.majority)))
    }
    return TableAssessment(
      outcome: negotiation.negotiate(),
      powers: games.map { rule, game in
        .init(
          rule: rule, members: game.members, weights: game.weights, quota: game.quota, shapleyShubik: game.shapleyShubik(), banzhaf: game.banzhaf())
      }, lawful: lawfulSearches(negotiation, reviewer, answers))
  }

  func placesAnswer(_ chain: ChainAnswer, today: ChainAnswer) throws -> PlacesAnswer {
    PlacesAnswer(dates: [
      try placesNeed(chain, today, .occupancy, places.needMonth.value), try placesNeed(chain, today, .occupancyLater, laterMonth),
    ])
  }

  /// The median is today's law plus the median difference on the same people, so that places tell the same as people do.
  private func placesNeed(_ chain: ChainAnswer, _ today: ChainAnswer, _ kind: Figure.Kind, _ month: CalendarMonth) throws -> PlacesNeed {
    func need(_ people: Double) -> Int { Int((people / places.utilisation.value).rounded()) }
    let (own, todays) = (chain.figures[kind.position], today.figures[kind.position])
    let median = try places.plan.disperse(need(todays.level.median + own.difference.median))
    let low = try places.plan.disperse(need(own.level.low))
    let high = try places.plan.disperse(need(own.level.high))
    return PlacesNeed(
      month: month, low: low.need, median: median.need, high: high.need, provinces: median.provinces, municipalities: median.municipalities,
      municipalitiesLow: low.municipalities, municipalitiesHigh: high.municipalities, ties: median.ties)
  }
}
