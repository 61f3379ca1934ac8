public import Dispersal
import Dossiers

/// The facts of letters to municipalities, with what all letters share worked out once.
public struct LetterQuestion: Sendable {
  private let dossier: PlaceDossier
  private let outcome: DispersalOutcome
  /// The need of a run; `nil` for one that was given by hand.
  private let answer: PlacesNeed?
  /// The same at ten per cent more and less need, with the other key, and under each other rule.
  private let moreNeed: DispersalOutcome
  private let lessNeed: DispersalOutcome
  /// `nil` where the other key needs a wealth score that nobody has.
  private let otherKey: (key: ShareKey, outcome: DispersalOutcome)?
  private let otherRules: [(rule: ApportionmentRule, outcome: DispersalOutcome)]
  private let neighbours: [[Int]]
  private let keys: [Int]
  private let provinceKeys: [Int]

  private var plan: DispersalPlan { dossier.plan }

  /// Places fewer that are asked about.
  private static let fewer = 30

  /// At the median of a need that a run found, with its date and band. Throws `DispersalError`.
  public init(_ dossier: PlaceDossier, at answer: PlacesNeed) throws(DispersalError) {
    try self.init(dossier, need: answer.median, answer)
  }

  /// At a need that was given by hand. Throws `DispersalError`. Complexity: an apportionment for each thing that could be different, and the points
  /// of all borders sorted.
  public init(_ dossier: PlaceDossier, need: Int) throws(DispersalError) { try self.init(dossier, need: need, nil) }

  private init(_ dossier: PlaceDossier, need: Int, _ answer: PlacesNeed?) throws(DispersalError) {
    self.dossier = dossier
    self.answer = answer
    let plan = dossier.plan
    outcome = try plan.disperse(need)
    moreNeed = try plan.disperse(need + need / 10)
    lessNeed = try plan.disperse(need - need / 10)
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
    provinceKeys = plan.provinceKeys
  }

  /// How many municipalities could get a letter.
  public var municipalities: Int { plan.municipalities.count }

  /// The facts of one municipality, by position in the plan. Throws `DispersalError`.
  public func facts(of municipality: Int) throws(DispersalError) -> LetterFacts {
    let own = plan.municipalities[municipality]
    let places = outcome.municipalities[municipality]
    return LetterFacts(
      code: own.code, own: row(municipality), need: outcome.need, band: band(municipality), reasons: reasons(municipality),
      changes: try changes(municipality),
      bordering: neighbours[municipality].map(row),
      partners: neighbours[municipality].filter { plan.municipalities[$0].province == own.province }.map { plan.municipalities[$0].name },
      credit: own.terms.credit, belowSmallestSite: plan.smallestSite > 0 && places < plan.smallestSite ? plan.smallestSite : nil,
      ties: outcome.ties(for: plan.provinceName(own.province)).filter { $0.province == nil || $0.among.contains(own.name) },
      fairness: plan.rule.staysWithinQuota ? .staysWithinQuota : .growthNeverLoses,
      placesIfAloneRefusing: try placesIfAloneRefusing(municipality), fewer: try fewer(municipality))
  }

  private func band(_ municipality: Int) -> LetterFacts.Band? {
    answer.map { answer in
      func range(_ low: Int?, _ high: Int?) -> ClosedRange<Int>? { low.flatMap { low in high.map { min(low, $0)...max(low, $0) } } }
      return .init(
        month: answer.month, need: range(answer.low, answer.high),
        places: range(answer.municipalitiesLow?[municipality], answer.municipalitiesHigh?[municipality]))
    }
  }

  /// Every province makes up its own shortfall; with all others at their share there is no surplus that could do so.
  private func placesIfAloneRefusing(_ municipality: Int) throws(DispersalError) -> Int {
    var offers = outcome.municipalities
    offers[municipality] = 0
    return try plan.decide(outcome, offers: offers, option: .withinProvince).designations[municipality].places
  }

  private func fewer(_ municipality: Int) throws(DispersalError) -> LetterFacts.Fewer? {
    let now = outcome.municipalities[municipality]
    let others = plan.municipalities.indices.filter {
      $0 != municipality && plan.municipalities[$0].province == plan.municipalities[municipality].province
    }
    guard now > 0, !others.isEmpty else { return nil }
    let places = min(Self.fewer, now)
    return .init(places: places, takers: try dossier.pinning([municipality: now - places], in: outcome).takers)
  }

  private func row(_ municipality: Int) -> LetterFacts.Municipality {
    let own = plan.municipalities[municipality]
    return .init(
      code: own.code, name: own.name, province: plan.provinceName(own.province), population: own.population,
      places: outcome.municipalities[municipality])
  }

  private func reasons(_ municipality: Int) -> LetterFacts.Reasons {
    let own = plan.municipalities[municipality]
    let province = plan.provinces.firstIndex { $0.code == own.province } ?? 0
    let part = plan.members(of: province).reduce(0) { $0 + keys[$1] }
    func share(_ value: Int, _ sum: Int) -> Double { sum == 0 ? 0 : Double(value) / Double(sum) }
    return LetterFacts.Reasons(
      shareOfPopulation: share(own.population, plan.municipalities.reduce(0) { $0 + $1.population }),
      provinceShareOfKey: share(provinceKeys[province], provinceKeys.reduce(0, +)), provincePlaces: outcome.provinces[province],
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
    return [changed(.moreNeed, moreNeed), changed(.lessNeed, lessNeed), changed(.morePeople, try grown.disperse(outcome.need))] + key
      + otherRules.map { changed(.otherRule($0.rule), $0.outcome) }
  }
}
