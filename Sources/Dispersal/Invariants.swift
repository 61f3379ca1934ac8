import Vocabulary

extension DispersalPlan {
  /// What must hold of every outcome of this plan and does not; empty for a right one.
  ///
  /// Places add up to the need, provinces to their municipalities, everyone is within cap, floor and exemption, no number is below the smallest site
  /// where the plan leaves none, and shares are within the quota where the rule promises that and no bound or tie comes between.
  ///
  /// Positions in what is found are those of the plan. Where the outcome has another number of provinces or municipalities, that is all that is
  /// reported.
  public func violations(in outcome: DispersalOutcome) -> [DispersalViolation] {
    guard outcome.provinces.count == provinces.count, outcome.municipalities.count == municipalities.count else {
      return [.notOneNumberEach(provinces: outcome.provinces.count, municipalities: outcome.municipalities.count)]
    }
    return sums(outcome) + municipalities.indices.flatMap { terms($0, outcome.municipalities[$0]) } + quotas(outcome)
  }

  /// Both levels against the need, and every province against its own municipalities, so that it shows at which level an outcome goes wrong.
  private func sums(_ outcome: DispersalOutcome) -> [DispersalViolation] {
    var found: [DispersalViolation] = []
    let (upper, lower) = (outcome.provinces.reduce(0, +), outcome.municipalities.reduce(0, +))
    let need = outcome.need - (payment?.taker == .nobody ? outcome.bought.reduce(0, +) : 0)
    if upper != need { found.append(.sumOfProvinces(places: upper, need: need)) }
    if lower != need { found.append(.sumOfMunicipalities(places: lower, need: need)) }
    for (index, own) in members.enumerated() {
      let sum = own.reduce(0) { $0 + outcome.municipalities[$1] }
      if sum != outcome.provinces[index] {
        found.append(.provinceDiffers(province: index, places: outcome.provinces[index], ofMunicipalities: sum))
      }
    }
    return found
  }

  /// What one municipality must keep to; an exempt one only to having no task.
  private func terms(_ index: Int, _ places: Int) -> [DispersalViolation] {
    let terms = municipalities[index].terms
    if terms.isExempt { return places == 0 ? [] : [.exemptHasPlaces(municipality: index, places: places)] }
    var found: [DispersalViolation] = []
    if let cap = terms.cap, places > cap { found.append(.aboveCap(municipality: index, places: places, cap: cap)) }
    // Who gives money may go below its floor and below the smallest site.
    if payment != nil, terms.paidPercent > 0 { return found }
    // A release goes before a floor.
    let isReleased = smallShares == .release && smallestSite > 0 && places == 0
    if places < terms.floor, !isReleased { found.append(.belowFloor(municipality: index, places: places, floor: terms.floor)) }
    let smallest =
      switch smallShares {
      case .keep: 0
      case .release: smallestSite
      case .raise: min(smallestSite, terms.cap ?? smallestSite)
      }
    if places > 0, places < smallest { found.append(.belowSmallestSite(municipality: index, places: places, smallest: smallest)) }
    return found
  }

  /// Only where nothing but key and rule decides. A cap, floor or credit, a released or raised site, and a tie settled by order can all move places
  /// away from the key, and then the quota promises nothing.
  private func quotas(_ outcome: DispersalOutcome) -> [DispersalViolation] {
    guard rule.staysWithinQuota, outcome.ties.isEmpty, smallShares == .keep || smallestSite == 0,
      municipalities.allSatisfy({ $0.terms == Terms() || $0.terms == Terms(isExempt: true) })
    else { return [] }
    let (keys, members) = (keys, members)
    let top = members.enumerated().map { Claimant(name: provinces[$0].code.rawValue, key: $1.reduce(0) { $0 + keys[$1] }) }
    var found = FairnessCheck.quota(outcome.provinces, top).map {
      DispersalViolation.provinceOutsideQuota(province: $0.claimant, places: $0.places, lower: $0.lower, upper: $0.upper)
    }
    for own in members {
      let claims = own.map { Claimant(name: municipalities[$0].code.rawValue, key: keys[$0]) }
      found += FairnessCheck.quota(own.map { outcome.municipalities[$0] }, claims).map {
        .municipalityOutsideQuota(municipality: own[$0.claimant], places: $0.places, lower: $0.lower, upper: $0.upper)
      }
    }
    return found
  }

  /// Positions of the municipalities of each province. A list per province, in the order of the plan, worked out anew at every call. Complexity:
  /// provinces × municipalities.
  var members: [[Int]] { provinces.map { province in municipalities.indices.filter { municipalities[$0].province == province.code } } }
}
