public import Dispersal
import Dossiers
public import Vocabulary

/// The shares of all municipalities, or of those of one province, as a list that can be handed on and completed.
public struct MunicipalShares: Sendable, Hashable, Codable {
  /// A municipality with its share.
  public struct Row: Sendable, Hashable, Codable {
    public var code: MunicipalityCode
    public var name: String
    /// The name of its province.
    public var province: String
    /// Inhabitants.
    public var population: Int
    public var places: Int
  }

  /// Places shared in all, also where the rows are those of one province.
  public var need: Int
  /// How they are shared: the key in words of the command, `nil` for a weighted one, and the rule.
  public var key: ShareKey?
  public var rule: ApportionmentRule
  /// In the order of the dossier.
  public var rows: [Row]
  /// Ties that were settled by the order of the list: between provinces, and within the provinces of the rows.
  public var ties: [SettledTie]
}

extension PlaceDossier {
  /// The shares of a need of every municipality, or of those of the province at a position. Throws `DispersalError`.
  public func municipalShares(of need: Int, in province: Int? = nil) throws(DispersalError) -> MunicipalShares {
    let outcome = try plan.disperse(need)
    let own = province.map(plan.members) ?? Array(plan.municipalities.indices)
    let key: ShareKey? =
      switch plan.key {
      case .population: .population
      case .populationTimesWealth: .populationWealth
      case .weighted: nil
      }
    return MunicipalShares(
      need: need, key: key, rule: plan.rule,
      rows: own.map { index in
        let municipality = plan.municipalities[index]
        return .init(
          code: municipality.code, name: municipality.name, province: plan.provinceName(municipality.province), population: municipality.population,
          places: outcome.municipalities[index])
      }, ties: province.map { outcome.ties(for: plan.provinces[$0].name) } ?? outcome.ties)
  }
}
