import Dispersal
import Dossiers
import Vocabulary

/// What the table of a province reports: the places of each member after the trades on which it decided, and what of them it cannot provide.
public struct ProvincialReport: Sendable, Hashable {
  /// A municipality after the trades.
  public struct Member: Sendable, Hashable {
    /// Position in the plan.
    public var municipality: Int
    public var name: String
    public var share: Int
    /// Places that others took over, and that it took over.
    public var gave: Int
    public var took: Int
    /// What it gets for what it took over, less what it pays for what others did; `nil` where one of these trades has no price.
    public var receives: Int?
    /// What it said that it can provide; `nil` where it said nothing.
    public var able: Int?

    /// Its places after the trades, what it provides of them, and what it cannot. Assumption: who said nothing provides exactly its share.
    public var places: Int { share - gave + took }
    public var provides: Int { min(places, able ?? share) }
    public var short: Int { places - provides }
  }

  /// A trade between members, by position in the plan, and what the taker asks for each place; `nil` where no price was named.
  public struct Trade: Sendable, Hashable {
    public var giver: Int
    public var taker: Int
    public var places: Int
    public var asks: Int?

    public init(from giver: Int, to taker: Int, places: Int, asks: Int?) {
      (self.giver, self.taker, self.places, self.asks) = (giver, taker, places, asks)
    }
  }

  /// In the order of the dossier.
  public var members: [Member]

  public var task: Int { members.reduce(0) { $0 + $1.share } }
  public var provides: Int { members.reduce(0) { $0 + $1.provides } }
  /// What is reported to whoever decides: of each municipality of the plan what it provides; `nil` for those elsewhere.
  public func offers(of municipalities: Int) -> [Int?] {
    (0..<municipalities).map { index in members.first { $0.municipality == index }?.provides }
  }
}

extension PlaceDossier {
  /// The names of the municipalities of a province, by position.
  public func names(ofProvince province: Int) -> [String] { plan.members(of: province).map { plan.municipalities[$0].name } }

  /// The report of a province, by position, at a need. Who is missing from the abilities is able to provide exactly its share.
  ///
  /// Throws `DispersalError` for trades that cannot be: of more than a member has, or beyond what one is able to provide.
  public func report(
    of province: Int, need: Int, abilities: [MunicipalAbility], trades: [ProvincialReport.Trade]
  ) throws -> ProvincialReport {
    let own = plan.members(of: province)
    let outcome = try plan.disperse(need)
    let members = own.map { index -> ProvincialTable.Member in
      let share = outcome.municipalities[index]
      return .init(name: plan.municipalities[index].name, share: share, able: abilities.first { $0.municipality == index }?.able ?? share)
    }
    let done = trades.compactMap { trade -> ProvincialTable.Trade? in
      guard let from = own.firstIndex(of: trade.giver), let to = own.firstIndex(of: trade.taker) else { return nil }
      return .init(from: from, to: to, places: trade.places)
    }
    _ = try ProvincialTable(members).places(after: done)
    return ProvincialReport(
      members: own.indices.map { index in
        let (gave, took) = (trades.filter { $0.giver == own[index] }, trades.filter { $0.taker == own[index] })
        return .init(
          municipality: own[index], name: members[index].name, share: members[index].share, gave: gave.reduce(0) { $0 + $1.places },
          took: took.reduce(0) { $0 + $1.places },
          receives: took.paid.flatMap { got in gave.paid.map { got - $0 } },
          able: abilities.first { $0.municipality == own[index] }?.able)
      })
  }
}

extension [ProvincialReport.Trade] {
  /// What is paid for these together; `nil` where one has no price.
  fileprivate var paid: Int? {
    reduce(into: Int?.some(0)) { sum, trade in sum = sum.flatMap { before in trade.asks.map { before + trade.places * $0 } } }
  }
}
