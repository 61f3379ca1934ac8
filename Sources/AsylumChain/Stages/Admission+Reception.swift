import Chance
import Vocabulary

// From arrival to a home, and the books of each month.
extension Admission {
  /// Those who arrive and those who are granted a status in a month join the queue for a home, in order of time.
  mutating func receive(_ index: Int, end: Double, joiner: inout Int) {
    var times = arrivals[index].map { moment($0) }
    sortByTime(&times, &arrivals[index], from: end - month, to: end)
    let monthApart = apart.count
    var sums = [0.0, 0.0, 0.0]
    var counts = [0.0, 0.0, 0.0]
    for (position, relative) in arrivals[index].enumerated() {
      let time = times[position]
      while joiner < people.grantedAt.count, people.grantedAt[joiner] <= time {
        waiting.append(sponsor: Int32(truncatingIfNeeded: joiner))
        joiner += 1
      }
      outcome[.relativesArrived, index] += 1
      var isStraightHome = false
      if relative >= 0 {
        let family = people.families[Int(people.acceptedFamily[Int(relative)])]
        apart.append(time - family.sponsorApplied)
        let group = group(family.statusDraw)
        sums[group] += time - family.sponsorGranted
        counts[group] += 1
        isStraightHome = family.goesStraightHome
      } else {
        isStraightHome = people.travellingStraightHome[Int(-1 - relative)]
      }
      if isStraightHome { continue }
      waiting.append(relative: relative, at: time)
    }
    while joiner < people.grantedAt.count, people.grantedAt[joiner] < end {
      waiting.append(sponsor: Int32(truncatingIfNeeded: joiner))
      joiner += 1
    }
    outcome[.daysSinceStatusRefugee, index] = counts[0] > 0 ? sums[0] / counts[0] : .nan
    outcome[.daysSinceStatusSubsidiary, index] = counts[1] > 0 ? sums[1] / counts[1] : .nan
    measureApart(index, from: monthApart)
  }

  /// The time apart of those who arrived in a month. The buffer is changed where it lies: a slice of it kept alive would copy it every month.
  mutating func measureApart(_ index: Int, from first: Int) {
    let (mean, percentile95) = apart.withUnsafeMutableBufferPointer { all -> (Double, Double) in
      let arrived = UnsafeMutableBufferPointer(rebasing: all[first...])
      guard !arrived.isEmpty else { return (.nan, .nan) }
      return (arrived.reduce(0, +) / Double(arrived.count), nearestRank(arrived, share: 0.95))
    }
    outcome[.daysApartMean, index] = mean
    outcome[.daysApartPercentile95, index] = percentile95
  }

  func moment(_ relative: Int32) -> Double {
    relative >= 0 ? arrivalTime[Int(relative)] : people.travellingUntil[Int(-1 - relative)]
  }

  /// The books of a month: flows are in, stocks are counted just before its end.
  mutating func close(_ index: Int, end: Double, totals: inout RunningTotals) {
    outcome[.arrivals, index] = people.arrivals[index]
    outcome[.decisions, index] = people.decisions[index]
    outcome[.requests, index] = people.requests[index]
    outcome[.daysToFamilyDecision, index] = people.familyDecisionDays[index] / people.familyDecisions[index]
    totals.asylum += people.arrivals[index] - people.decisions[index]
    totals.family += people.requests[index] - people.familyRefusals[index] - outcome[.admitted, index]
    totals.reception += people.arrivals[index] - people.refusals[index] + waiting.joinedFromAbroad
    waiting.joinedFromAbroad = 0
    outcome[.asylumQueue, index] = totals.asylum
    outcome[.familyQueue, index] = totals.family
    while totals.accepted < people.acceptedAt.count, people.acceptedAt[totals.accepted] < end { totals.accepted += 1 }
    outcome[.held, index] = Double(totals.accepted) - outcome.admittedTotal
    // Housing in this month happened at its first moment.
    totals.reception -= outcome[.housed, index]
    totals.reception += outcome[.resettled, index]
    outcome[.occupancy, index] = totals.reception
    outcome[.waitingForHome, index] = Double(waiting.count)
    outcome[.quotaLineRefugee, index] = Double(lines[0].count)
    outcome[.quotaLineSubsidiary, index] = Double(lines[1].count)
    for group in brakes.indices where brakes[group].isOn { outcome[.brakeOn, index] = 1 }
  }

  /// Homes at the end of a month, first come first served; the event belongs to the next month.
  mutating func house(_ index: Int, at end: Double) {
    var sum = 0.0
    var count = 0
    while count < model.housedPerMonth, let next = waiting.popFirst() {
      count += 1
      let since: Double
      switch next {
      case .sponsor(let sponsor):
        sponsorHousedAt[Int(sponsor)] = end
        since = people.grantedApplied[Int(sponsor)]
      case .relative(_, let arrived): since = arrived
      case .resettled(let arrived): since = arrived
      }
      sum += end - since
      if measuresStay { stays.append(end - since) }
    }
    outcome[.housed, index + 1] = Double(count)
    outcome.housedTotal += Double(count)
    outcome[.stayMean, index + 1] = count > 0 ? sum / Double(count) : .nan
    staySum += sum
  }

  mutating func finish() {
    outcome.arrivedTotal = Double(apart.count)
    outcome.accepted = Double(people.acceptedAt.count)
    outcome.daysApartMean = apart.isEmpty ? .nan : apart.reduce(0, +) / Double(apart.count)
    apart.withUnsafeMutableBufferPointer {
      outcome.daysApartMedian = nearestRank($0, share: 0.5)
      outcome.daysApartPercentile95 = nearestRank($0, share: 0.95)
    }
    outcome.stayMean = outcome.housedTotal > 0 ? staySum / outcome.housedTotal : .nan
    if measuresStay { stays.withUnsafeMutableBufferPointer { outcome.stayPercentile95 = nearestRank($0, share: 0.95) } }
    outcome.persons = people.persons
    outcome.events = people.events + Int(outcome.admittedTotal) + Int(outcome.housedTotal)
    outcome[.stayMean, 0] = .nan
  }
}

/// Stocks carried from month to month.
struct RunningTotals {
  var asylum: Double
  var family: Double
  var reception: Double
  /// Relatives accepted so far.
  var accepted = 0

  init(openingApplicants: Int, openingRelatives: Int, openingHolders: Int) {
    asylum = Double(openingApplicants)
    family = Double(openingRelatives)
    reception = Double(openingApplicants + openingHolders)
  }
}
