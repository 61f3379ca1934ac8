public import Dispersal
import Dossiers

/// The facts of letters to municipalities, with what all letters share worked out once.
public struct LetterQuestion: Sendable {
  private let dossier: PlaceDossier
  private let outcome: DispersalOutcome
  /// The same at ten per cent more need, with the other key, and under each other rule.
  private let moreNeed: DispersalOutcome
  /// `nil` where the other key needs a wealth score that nobody has.
  private let otherKey: (key: ShareKey, outcome: DispersalOutcome)?
  private let otherRules: [(rule: ApportionmentRule, outcome: DispersalOutcome)]
  private let neighbours: [[Int]]
  private let keys: [Int]

  private var plan: DispersalPlan { dossier.plan }

  /// Throws `DispersalError`. Complexity: an apportionment for each thing that could be different, and the points of all borders sorted.
  public init(_ dossier: PlaceDossier, need: Int) throws(DispersalError) {
    self.dossier = dossier
    let plan = dossier.plan
    outcome = try plan.disperse(need)
    moreNeed = try plan.disperse(need + need / 10)
    let other = ShareKey.other(than: plan.key)
    let isPossible = other == .population || dossier.places.hasWealth
    otherKey = isPossible ? (other, try dossier.sharing(by: other, rule: nil).plan.disperse(need)) : nil
    var rules: [(ApportionmentRule, DispersalOutcome)] = []
    for rule in [ApportionmentRule.largestRemainder, .webster, .jefferson, .adams] where rule != plan.rule {
      rules.append((rule, try dossier.sharing(by: nil, rule: rule).plan.disperse(need)))
    }
    otherRules = rules
    neighbours = dossier.neighbours
    keys = plan.keys
  }

  /// How many municipalities could get a letter.
  public var municipalities: Int { plan.municipalities.count }

  /// The facts of one municipality, by position in the plan. Throws `DispersalError`.
  public func facts(of municipality: Int) throws(DispersalError) -> LetterFacts {
    let own = plan.municipalities[municipality]
    let places = outcome.municipalities[municipality]
    return LetterFacts(
      code: own.code, own: row(municipality), need: outcome.need, reasons: reasons(municipality), changes: try changes(municipality),
      bordering: neighbours[municipality].map(row),
      partners: neighbours[municipality].filter { plan.municipalities[$0].province == own.province }.map { plan.municipalities[$0].name },
      credit: own.terms.credit, belowSmallestSite: plan.smallestSite > 0 && places < plan.smallestSite ? plan.smallestSite : nil,
      ties: outcome.ties(for: plan.provinceName(own.province)).filter { $0.province == nil || $0.among.contains(own.name) },
      fairness: plan.rule.staysWithinQuota ? .staysWithinQuota : .growthNeverLoses)
  }

  private func row(_ municipality: Int) -> LetterFacts.Municipality {
    let own = plan.municipalities[municipality]
    return .init(
      name: own.name, province: plan.provinceName(own.province), population: own.population, places: outcome.municipalities[municipality])
  }

  private func reasons(_ municipality: Int) -> LetterFacts.Reasons {
    let own = plan.municipalities[municipality]
    let province = plan.provinces.firstIndex { $0.code == own.province } ?? 0
    let part = plan.members(of: province).reduce(0) { $0 + keys[$1] }
    func share(_ value: Int, _ sum: Int) -> Double { sum == 0 ? 0 : Double(value) / Double(sum) }
    return LetterFacts.Reasons(
      shareOfPopulation: share(own.population, plan.municipalities.reduce(0) { $0 + $1.population }),
      provinceShareOfKey: share(part, keys.reduce(0, +)), provincePlaces: outcome.provinces[province],
      shareOfProvince: share(keys[municipality], part),
      exactPlaces: DispersalPlan.exactShare(of: outcome.provinces[province], key: keys[municipality], of: part), rule: plan.rule,
      cap: own.terms.cap, floor: own.terms.floor)
  }

  private func changes(_ municipality: Int) throws(DispersalError) -> [LetterFacts.Changed] {
    let now = outcome.municipalities[municipality]
    func changed(_ change: LetterFacts.Change, _ then: DispersalOutcome) -> LetterFacts.Changed {
      .init(change: change, places: then.municipalities[municipality], difference: then.municipalities[municipality] - now)
    }
    var grown = plan
    grown.municipalities[municipality].population += plan.municipalities[municipality].population / 100
    let key = otherKey.map { [changed(.otherKey($0.key), $0.outcome)] } ?? []
    return [changed(.moreNeed, moreNeed), changed(.morePeople, try grown.disperse(outcome.need))] + key
      + otherRules.map { changed(.otherRule($0.rule), $0.outcome) }
  }
}
