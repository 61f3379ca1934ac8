public import Dispersal
import Dossiers

extension PlaceDossier {
  /// The table of a province, by position, at a need: who is missing from the abilities is able to provide exactly its share.
  ///
  /// Throws `QuestionError.outsideProvince` for an ability of a municipality elsewhere, and `DispersalError`.
  public func provincialTable(
    of province: Int, need: Int, abilities: [MunicipalAbility], wishes: [TradeWish] = TradeWish.allCases
  ) throws -> ProvincialTableFacts {
    let own = plan.members(of: province)
    for ability in abilities where !own.contains(ability.municipality) {
      throw QuestionError.outsideProvince(
        municipality: plan.municipalities[ability.municipality].name, province: plan.provinces[province].name)
    }
    let outcome = try plan.disperse(need)
    let members = own.map { place -> ProvincialTable.Member in
      let share = outcome.municipalities[place]
      let ability = abilities.first { $0.municipality == place }
      return .init(
        name: plan.municipalities[place].name, share: share, able: ability?.able ?? share, asks: ability?.asks, pays: ability?.pays)
    }
    let table = try ProvincialTable(members)
    let population = own.map { plan.municipalities[$0].population }
    return ProvincialTableFacts(
      members: table.memberFacts, unheard: own.indices.filter { index in !abilities.contains { $0.municipality == own[index] } },
      unnamed: table.unnamed, answers: try wishes.map { try table.answer($0, population) },
      inequality: table.inequality(members.map(\.share), population), corePrices: table.corePrices(),
      ties: outcome.ties(for: plan.provinces[province].name))
  }
}

extension ProvincialTable {
  fileprivate var memberFacts: [ProvincialTableFacts.Member] {
    let shares = members.map(\.share)
    let (lacking, room) = (lacking(shares), room(shares))
    return members.indices.map { index in
      let member = members[index]
      return ProvincialTableFacts.Member(
        name: member.name, share: member.share, able: member.able, lacks: lacking[index], room: room[index], asks: member.asks, pays: member.pays)
    }
  }

  fileprivate func answer(_ wish: TradeWish, _ population: [Int]) throws(DispersalError) -> ProvincialTableFacts.Answer {
    let plan = bestTrades(wish)
    return ProvincialTableFacts.Answer(
      wish: wish,
      trades: plan.trades.map { trade in
        .init(giver: members[trade.from].name, taker: members[trade.to].name, places: trade.places, asks: members[trade.to].asks)
      }, cost: plan.cost, unpriced: plan.unpriced, isFewest: plan.isFewest, fewestPossible: plan.fewestPossible,
      left: members.indices.filter { plan.left[$0] > 0 }.map { .init(name: members[$0].name, places: plan.left[$0]) },
      blocking: blockingPairs(plan.trades).map { .init(giver: members[$0.giver].name, taker: members[$0.taker].name) },
      inequality: inequality(try places(after: plan.trades), population))
  }

  fileprivate func inequality(_ places: [Int], _ population: [Int]) -> ProvincialTableFacts.Inequality {
    ProvincialTableFacts.Inequality(
      giniPerHead: FairnessCheck.gini(burden: places, units: population), theilPerHead: FairnessCheck.theil(burden: places, units: population),
      giniByAbility: FairnessCheck.gini(burden: places, units: members.map(\.able)))
  }
}
