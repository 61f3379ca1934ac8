/// Something in the outcome of the chain that cannot be; months are counted from 1.
public enum ChainViolation: Sendable, Hashable, Codable {
  /// Opening stock and arrivals of asylum seekers are not decisions, withdrawals and those who wait together.
  case asylumSeekersLost(month: Int, expected: Double, found: Double)
  /// People in reception are not those who wait for a decision, a judgment, a home or their departure together.
  case receptionUnbalanced(month: Int, expected: Double, found: Double)
  /// Accepted relatives are not those admitted and those held together, at the horizon.
  case relativesLost(expected: Double, found: Double)
  /// The months of a series do not add up to its total.
  case totalDiffers(Series, sum: Double, total: Double)
  /// A stock below zero.
  case negative(Series, month: Int, value: Double)
  /// More in a part than in the whole.
  case partBeyondWhole(Series, month: Int, part: Double, whole: Double)
  /// More relatives arrived so far than were given a visa, or more travellers of the opening date than there were.
  case arrivedBeforeVisa(month: Int, arrived: Double, admitted: Double)
  /// More housed in a month than there are homes.
  case tooManyHomes(month: Int, housed: Double, homes: Int)
}

extension ChainOutcome {
  /// What the outcome breaks of what must hold of every future of a model under any policy; empty for a sound one. By month, then the totals.
  ///
  /// Everything compared is a count of people, so it is compared exactly.
  /// Complexity: linear in the months.
  public func violations(of model: ChainModel) -> [ChainViolation] {
    var found: [ChainViolation] = []
    var sums = Sums(model.opening)
    for month in 0..<months {
      sums.add(self, month)
      found += conservationViolations(month, sums) + stockViolations(month)
      if sums.relatives > sums.admitted || sums.travellers > sums.openingTravellers {
        found.append(
          .arrivedBeforeVisa(month: month + 1, arrived: sums.relatives + sums.travellers, admitted: sums.admitted + sums.openingTravellers))
      }
      let housed = self[.housed, month]
      let homes = model.mostHomes(in: month)
      if housed > Double(homes) { found.append(.tooManyHomes(month: month + 1, housed: housed, homes: homes)) }
    }
    return found + totalViolations
  }

  /// Asylum seekers lost or made on the way to a decision, and a reception that differs from those who wait in it.
  private func conservationViolations(_ month: Int, _ sums: Sums) -> [ChainViolation] {
    var found: [ChainViolation] = []
    let waiting = self[.asylumQueue, month]
    if waiting != sums.asylum { found.append(.asylumSeekersLost(month: month + 1, expected: sums.asylum, found: waiting)) }
    let inReception =
      waiting + self[.appealsPending, month] + self[.waitingForHome, month] + self[.refusedStaying, month]
      + self[.resettledWithHome, month]
    if self[.occupancy, month] != inReception {
      found.append(.receptionUnbalanced(month: month + 1, expected: inReception, found: self[.occupancy, month]))
    }
    return found
  }

  /// Stocks below zero, and parts larger than their whole.
  private func stockViolations(_ month: Int) -> [ChainViolation] {
    let stocks: [Series] = [
      .asylumQueue, .familyQueue, .held, .waitingForHome, .appealsPending, .quotaLineRefugee, .quotaLineSubsidiary, .refusedStaying,
      .resettledWithHome,
    ]
    var found = stocks.filter { self[$0, month] < 0 }.map { ChainViolation.negative($0, month: month + 1, value: self[$0, month]) }
    let lines = self[.quotaLineRefugee, month] + self[.quotaLineSubsidiary, month]
    for (part, count, whole) in [
      (Series.held, self[.held, month], Series.familyQueue), (.quotaLineRefugee, lines, .held),
      (.travellersArrived, self[.travellersArrived, month], .relativesArrived),
    ] where count > self[whole, month] {
      found.append(.partBeyondWhole(part, month: month + 1, part: count, whole: self[whole, month]))
    }
    return found
  }

  /// Totals beside the sums of their months, and what became of the relatives who were accepted.
  private var totalViolations: [ChainViolation] {
    var found: [ChainViolation] = []
    for (series, total) in [(Series.admitted, admittedTotal), (.relativesArrived, arrivedTotal), (.housed, housedTotal)] {
      let sum = self[series].reduce(0, +)
      if sum != total { found.append(.totalDiffers(series, sum: sum, total: total)) }
    }
    // NB: people of a quota line or a brake are held to the horizon; those whose wait ends after it are among them.
    if months > 0, accepted != admittedTotal + self[.held, months - 1] {
      found.append(.relativesLost(expected: accepted, found: admittedTotal + self[.held, months - 1]))
    }
    return found
  }

  /// What came and went up to a month.
  private struct Sums {
    /// Asylum seekers who should be waiting for a first decision.
    var asylum: Double
    /// Relatives given a visa since the opening date.
    var admitted = 0.0
    /// Relatives arrived whose visa was given in the run.
    var relatives = 0.0
    /// Relatives arrived who had a visa on the opening date; never more than `openingTravellers`.
    var travellers = 0.0
    let openingTravellers: Double

    init(_ opening: OpeningStocks?) {
      asylum = Double(opening?.asylum.people ?? 0)
      openingTravellers = Double(opening?.travellers.people ?? 0)
    }

    mutating func add(_ outcome: ChainOutcome, _ month: Int) {
      asylum += outcome[.arrivals, month] - outcome[.decisions, month] - outcome[.withdrawals, month]
      admitted += outcome[.admitted, month]
      travellers += outcome[.travellersArrived, month]
      relatives += outcome[.relativesArrived, month] - outcome[.travellersArrived, month]
    }
  }
}

extension ChainModel {
  /// The most homes that a month can have, in persons; where they answer to those who wait, after growth without a break.
  fileprivate func mostHomes(in month: Int) -> Int {
    let factor: Double
    switch housing.capacity {
    case .frozen: return housing.perMonth
    case .planned(let factors): factor = factors.isEmpty ? 1 : factors[min(month, factors.count - 1)]
    case .answering(let answering):
      let most = (0...month / answering.monthsPerPeriod).reduce(1.0) { grown, _ in
        min(grown * answering.change.upperBound, answering.range.upperBound)
      }
      factor = most
    }
    return Int((Double(housing.perMonth) * factor).rounded())
  }
}
