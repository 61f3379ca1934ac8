public import Dispersal
import Dossiers
import Vocabulary

/// The two keys that every dossier may have.
public enum ShareKey: String, Sendable, Hashable, Codable, CaseIterable {
  /// The number of inhabitants alone.
  case population
  /// The number of inhabitants times one plus the wealth score.
  case populationWealth = "population_wealth"

  /// The key as the plan has it.
  public var key: DispersalPlan.Key {
    switch self {
    case .population: .population
    case .populationWealth: .populationTimesWealth
    }
  }

  /// The one that a plan does not share by; population alone where it weighs columns.
  static func other(than key: DispersalPlan.Key) -> ShareKey {
    switch key {
    case .population: .populationWealth
    case .populationTimesWealth, .weighted: .population
    }
  }
}

extension PlaceDossier {
  /// The same places under the key and rule asked for; `nil` leaves what the dossier has. Another key or rule has none of the evidence of that.
  public func sharing(by key: ShareKey?, rule: ApportionmentRule?) -> PlaceDossier {
    var asked = self
    if let key, key.key != plan.key { (asked.places.plan.key, asked.places.keyEvidence) = (key.key, Evidence()) }
    if let rule, rule != plan.rule { (asked.places.plan.rule, asked.places.ruleEvidence) = (rule, Evidence()) }
    return asked
  }

  /// The same places under the key of a year; `nil` leaves what the dossier has. Throws `QuestionError.noKey` where no key is of that year.
  public func sharing(byKeyOf year: Int?) throws(QuestionError) -> PlaceDossier {
    guard let year else { return self }
    guard let own = places.keys.first(where: { $0.year == year }) else { throw .noKey(year: year, years: places.keys.compactMap(\.year)) }
    var asked = self
    (asked.places.plan.key, asked.places.keyEvidence) = (own.key, own.evidence)
    return asked
  }
}

extension DispersalPlan {
  /// Positions of the municipalities of a province, by its position.
  func members(of province: Int) -> [Int] { municipalities.indices.filter { municipalities[$0].province == provinces[province].code } }

  /// The name of the province with a code; empty where there is none.
  func provinceName(_ code: ProvinceCode) -> String { provinces.first { $0.code == code }?.name ?? "" }

  /// The part of a number of places that falls to a part of the keys, not rounded; 0 where nobody has a key.
  static func exactShare(of places: Int, key: Int, of all: Int) -> Double { all == 0 ? 0 : Double(key) * Double(places) / Double(all) }
}
