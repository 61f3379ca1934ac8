public import Dispersal
import Dossiers
import Vocabulary

/// A need shared out over the provinces, or over the municipalities of one of them.
public struct ShareFacts: Sendable, Hashable, Codable {
  /// Whose shares the rows are.
  public enum Scope: Sendable, Hashable, Codable {
    case provinces
    case municipalities(province: String)
  }

  /// A province or municipality with its share.
  public struct Row: Sendable, Hashable, Codable {
    public var name: String
    public var code: String
    /// Inhabitants.
    public var population: Int
    /// Its part of the places by key, not rounded, before credits and bounds.
    public var exactPlaces: Double
    public var places: Int
    /// Places for which it gives money instead; `nil` where nobody does.
    public var bought: Int?
  }

  /// Places shared in all.
  public var need: Int
  public var scope: Scope
  /// In the order of the dossier.
  public var rows: [Row]
  /// Ties that were settled by the order of the list: between provinces, and within the provinces shown.
  public var ties: [SettledTie]
  /// What money instead of places costs; `nil` where nobody gives any.
  public var payment: DispersalPlan.Payment?
}

extension PlaceDossier {
  /// Who has which share of a need: every province, or every municipality of the province at a position. Throws `DispersalError`.
  public func shares(of need: Int, in province: Int? = nil) throws(DispersalError) -> ShareFacts {
    let outcome = try plan.disperse(need)
    let payment = outcome.bought.isEmpty ? nil : plan.payment
    guard let province else {
      return ShareFacts(need: need, scope: .provinces, rows: plan.provinceRows(outcome), ties: outcome.ties, payment: payment)
    }
    return ShareFacts(
      need: need, scope: .municipalities(province: plan.provinces[province].name), rows: plan.municipalityRows(province, outcome),
      ties: outcome.ties(for: plan.provinces[province].name), payment: payment)
  }
}

extension DispersalOutcome {
  /// Ties that touch a province: those between provinces in which it has a part, and those within it.
  func ties(for province: String) -> [SettledTie] {
    ties.filter { $0.province == province || $0.province == nil && $0.among.contains(province) }
  }
}

extension DispersalPlan {
  fileprivate func provinceRows(_ outcome: DispersalOutcome) -> [ShareFacts.Row] {
    let keys = provinceKeys
    let all = keys.reduce(0, +)
    return provinces.indices.map { index in
      let own = members(of: index)
      return ShareFacts.Row(
        name: provinces[index].name, code: provinces[index].code.rawValue, population: own.reduce(0) { $0 + municipalities[$1].population },
        exactPlaces: Self.exactShare(of: outcome.need, key: keys[index], of: all), places: outcome.provinces[index],
        bought: outcome.bought.isEmpty ? nil : own.reduce(0) { $0 + outcome.bought[$1] })
    }
  }

  fileprivate func municipalityRows(_ province: Int, _ outcome: DispersalOutcome) -> [ShareFacts.Row] {
    let keys = keys
    let own = members(of: province)
    let part = own.reduce(0) { $0 + keys[$1] }
    return own.map { index in
      ShareFacts.Row(
        name: municipalities[index].name, code: municipalities[index].code.rawValue, population: municipalities[index].population,
        exactPlaces: Self.exactShare(of: outcome.provinces[province], key: keys[index], of: part), places: outcome.municipalities[index],
        bought: outcome.bought.isEmpty ? nil : outcome.bought[index])
    }
  }
}
