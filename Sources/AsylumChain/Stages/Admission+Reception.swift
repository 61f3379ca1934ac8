import Chance
import Vocabulary

// From arrival to a home, and the books of each month.
extension Admission {
  /// Those who arrive in a month enter reception, or go straight to the sponsor's home.
  ///
  /// Travellers of the opening date count as arrivals but have no time apart. Resettled people do not come this way.
  mutating func receive(_ index: Int, end: Double) {
    let monthApart = apart.count
    let arrived = comings.map { receive($0, index, end: end) } ?? receiveAtOnce(index)
    outcome[.relativesArrived, index] = Double(arrived)
    outcome[.travellersArrived, index] = Double(arrived - (apart.count - monthApart))
    outcome.arrivedTotal += Double(arrived)
    measureApart(index, from: monthApart)
  }

  /// Those admitted in a month, where they arrive at once; returns how many.
  private mutating func receiveAtOnce(_ index: Int) -> Int {
    Reunions().book(in: &outcome, index)
    let (moments, relatives) = atOnce.close()
    admittedInMonth[index] += moments.count
    let daysApart = apart.extend(by: moments.count)
    eligibleFamily.withUnsafeBufferPointer { families in
      people.sponsorApplied.withUnsafeBufferPointer { applied in
        for position in moments.indices { daysApart[position] = moments[position] - applied[Int(families[Int(relatives[position])])] }
      }
    }
    waiting.enter(at: moments)
    return moments.count
  }

  /// The time apart of those who arrived in a month.
  ///
  /// They are in `apart` from `first` on. Over nobody, mean and percentile are not a number.
  private mutating func measureApart(_ index: Int, from first: Int) {
    if index == window.lowerBound { windowApart = first..<first }
    if window.contains(index) { windowApart = windowApart.lowerBound..<apart.count }
    let arrived = UnsafeBufferPointer(rebasing: apart.values[first...])
    outcome[.daysApartMean, index] = arrived.sum / Double(arrived.count)
    outcome[.daysApartPercentile95, index] =
      kept.contains(.noPercentiles) ? .nan : nearestRanks(arrived, longest: longest, shares: [0.95])[0]
    guard kept.contains(.separation) else { return }
    for (series, months) in Series.apartOver { outcome[series, index] = Double(arrived.count { $0 > months * month }) }
  }

  /// The books of a month: flows are in, stocks are counted just before its end.
  ///
  /// Each stock is that of the month before, with what came and without what went.
  mutating func close(_ index: Int, totals: inout RunningTotals) {
    outcome[.arrivals, index] = people.arrivals[index]
    outcome[.decisions, index] = people.decisions[index]
    outcome[.requests, index] = people.requests[index]
    outcome[.admitted, index] = Double(admittedInMonth[index])
    outcome.admittedTotal += Double(admittedInMonth[index])
    outcome[.daysToFamilyDecision, index] = people.familyDecisionDays[index] / people.familyDecisions[index]
    outcome[.grants, index] = people.grants[index]
    outcome[.relativesDecided, index] = people.familyDecisions[index]
    outcome[.withdrawals, index] = people.withdrawals[index]
    totals.asylum += people.arrivals[index] - people.decisions[index] - people.withdrawals[index]
    totals.appeals += people.appeals[index] - people.judgments[index]
    totals.granted += Int(people.grants[index])
    totals.family += people.requests[index] - people.familyRefusals[index] - outcome[.admitted, index]
    totals.reception += people.arrivals[index] - people.departures[index] + waiting.joinedFromAbroad
    waiting.joinedFromAbroad = 0
    outcome[.asylumQueue, index] = totals.asylum
    outcome[.appealsPending, index] = totals.appeals
    outcome[.familyQueue, index] = totals.family
    totals.accepted += people.familyDecisions[index] - people.familyRefusals[index]
    outcome[.held, index] = totals.accepted - outcome.admittedTotal
    // Housing in this month happened at its first moment.
    totals.reception -= outcome[.housed, index]
    totals.reception += outcome[.resettled, index] + Double(resettledArrivals?.latest ?? 0)
    outcome[.resettledWithHome, index] = Double(resettledArrivals?.count ?? 0)
    totals.refusedStaying += people.lateDepartures[index] - people.lateDeparted[index]
    outcome[.refusedStaying, index] = totals.refusedStaying
    outcome[.occupancy, index] = totals.reception
    outcome[.waitingForHome, index] = Double(waiting.count(granted: totals.granted))
    // Who comes after more than two years was among those who waited so long.
    totals.overTwoYears += people.passTwoYears[index] - outcome[.apartOver24, index]
    totals.childrenOverTwoYears += people.childrenPassTwoYears[index] - outcome[.childrenApartOver24, index]
    outcome[.waitingOver24, index] = totals.overTwoYears
    outcome[.childrenWaitingOver24, index] = totals.childrenOverTwoYears
    outcome[.quotaLineRefugee, index] = Double(lines[0].count + selections[0].count)
    outcome[.quotaLineSubsidiary, index] = Double(lines[1].count + selections[1].count)
    for group in brakes.indices where brakes[group].isOn { outcome[.brakeOn, index] = 1 }
  }

  /// Homes at the end of a month, first come first served; the event belongs to the next month.
  ///
  /// Nobody is housed after the last month. A sponsor housed here counts as housed from `end` on.
  mutating func house(_ index: Int, at end: Double) {
    let homes = homesToGive(index)
    let resettled = resettledArrivals?.house(homes) ?? (count: 0, months: 0)
    let housed = waiting.house(homes - resettled.count, before: end, applied: people.grantedApplied, stays: &stays, keepsStays: kept.contains(.stay))
    if hasHousingCondition { for holder in housed.holders { sponsorHousedAt[holder] = end } }
    let (count, days) = (Double(housed.count + resettled.count), housed.days + Double(resettled.months) * month)
    outcome[.housed, index + 1] = count
    outcome.housedTotal += count
    outcome[.stayMean, index + 1] = count > 0 ? days / count : .nan
    staySum += days
  }

  /// What is known only after the last month: totals, and means and percentiles over the whole run.
  mutating func finish() {
    outcome.accepted = Double(people.acceptedAt.count)
    outcome.daysApartMean = apart.values.sum / Double(apart.count)
    if !kept.contains(.noPercentiles) {
      let ranks = nearestRanks(apart.values, longest: longest, shares: [0.5, 0.95])
      (outcome.daysApartMedian, outcome.daysApartPercentile95) = (ranks[0], ranks[1])
    }
    if kept.contains(.separation) { measureWindow() }
    outcome.stayMean = outcome.housedTotal > 0 ? staySum / outcome.housedTotal : .nan
    if kept.contains(.stay) { outcome.stayPercentile95 = nearestRanks(stays.values, longest: longest, shares: [0.95])[0] }
    outcome.persons = people.persons
    outcome.events = people.events + Int(outcome.admittedTotal) + Int(outcome.housedTotal)
    outcome[.stayMean, 0] = .nan
    countBeyondTerm()
  }

  /// The times apart of those who arrive in the months of the window, taken together.
  private mutating func measureWindow() {
    let arrived = UnsafeBufferPointer(rebasing: apart.values[windowApart])
    let ranks = nearestRanks(arrived, longest: longest, shares: [0.5, 0.95])
    outcome.daysApartInWindow = DaysApart(mean: arrived.sum / Double(arrived.count), median: ranks[0], percentile95: ranks[1])
  }

  /// Decisions on relatives after the term of the law.
  ///
  /// All 0 where separation is not measured, since no delays are kept then.
  private mutating func countBeyondTerm() {
    let term = Float((policy.decisionTermMonths ?? model.family.decisionTermMonths) * month)
    var next = 0
    for index in 0..<model.months where !people.familyDecisionDelays.isEmpty {
      let end = next + Int(people.familyDecisions[index])
      outcome[.decidedBeyondTerm, index] = Double(people.familyDecisionDelays[next..<end].count { $0 > term })
      next = end
    }
  }
}
