import Chance

// Those who arrive.
extension PeopleDraw {
  /// A Poisson process whose rate changes by month: unit exponential gaps, stretched by the rate.
  ///
  /// The opening queue comes first, longest wait first. Gaps are numbered by person, so the n-th applicant has the same one whatever the rate.
  func drawArrivals(_ people: inout People) {
    var applied: [Double] = []
    if let opening = model.opening {
      applied = ages(of: opening.asylum.people, opening.asylum.ages, salt: 0).map { -$0 }
      people.openingApplicants = opening.asylum.people
    }
    let rates = model.asylum.arrivals.path(seed: seed, future: future, months: model.months)
    applied.reserveCapacity(applied.count + Int(rates.reduce(0, +) * 1.02) + 100)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * Self.block) { room in
      let gaps = UnsafeMutableBufferPointer(rebasing: room[..<Self.block])
      let moments = UnsafeMutableBufferPointer(rebasing: room[Self.block...])
      drawGaps(gaps, from: applied.count)
      var (time, work, position) = (0.0, gaps[0], 0)
      for month in 0..<model.months {
        let end = Double(month + 1) * model.monthDays
        let perDay = rates[month] / model.monthDays
        let days = 1 / perDay
        let before = applied.count + position
        // A gap that reaches beyond the month goes on at the next month's rate.
        while time + work * days < end {
          time += work * days
          moments[position] = time
          position &+= 1
          if position == Self.block {
            applied.append(contentsOf: moments)
            drawGaps(gaps, from: applied.count)
            position = 0
          }
          work = gaps[position]
        }
        work -= (end - time) * perDay
        time = end
        people.arrivals[month] = Double(applied.count + position - before)
      }
      applied.append(contentsOf: moments[..<position])
    }
    people.applied = applied
    people.events += applied.count
    if !model.asylum.arrivals.origins.isEmpty { drawOrigins(&people) }
  }

  /// The gaps before so many applicants who follow each other: a short loop of its own.
  private func drawGaps(_ gaps: UnsafeMutableBufferPointer<Double>, from first: Int) {
    draws.gap.fill(gaps, from: stream(.arrivalGap), first: first, scale: 1)
  }

  /// One number a person: by the shares of the opening date for its queue, by the mix of the month for those who arrive.
  private func drawOrigins(_ people: inout People) {
    let draws = stream(.origin)
    let opening = model.asylum.arrivals.openingMix
    let mixes = model.asylum.arrivals.mixes(seed: seed, future: future, months: model.months)
    people.origins = [UInt8](unsafeUninitializedCapacity: people.applied.count) { origins, count in
      func fill(_ applicants: Range<Int>, _ mix: [Double]) {
        mix.withUnsafeBufferPointer { mix in
          for applicant in applicants {
            let draw = draws.uniform(applicant)
            var origin = 0
            // The last share is 1, which no draw reaches.
            for share in mix.dropLast() { origin += draw >= share ? 1 : 0 }
            origins[applicant] = UInt8(truncatingIfNeeded: origin)
          }
        }
      }
      count = people.openingApplicants
      fill(0..<count, opening)
      for month in 0..<model.months {
        let end = count + Int(people.arrivals[month])
        fill(count..<end, mixes[month])
        count = end
      }
    }
  }

  /// Whether anyone leaves before a decision.
  var someLeave: Bool { model.asylum.outcomes.withdrawalShare > 0 || upstream.deterred > 0 }

  /// Marks those who stay away and those who withdraw, and writes them into the books.
  ///
  /// One mark an applicant. Those who stay away never were arrivals; those who withdraw wait until then, and no officer takes their case.
  func leaving(_ people: inout People) -> [Bool] {
    var leaves = [Bool](repeating: false, count: people.applied.count)
    let (away, withdrawals, times) = (stream(.deterrence), stream(.withdrawal), stream(.withdrawalTime))
    let from = Double(upstream.deterredFrom) * model.monthDays
    for (applicant, applied) in people.applied.enumerated() {
      if upstream.deterred > 0, applied >= max(from, 0), away.uniform(applicant) < upstream.deterred {
        leaves[applicant] = true
        people.arrivals[month(of: applied)] -= 1
        continue
      }
      guard withdrawals.uniform(applicant) < model.asylum.outcomes.withdrawalShare else { continue }
      let time = applied + draws.withdrawal.sample(times, applicant)
      // Who is in the opening queue had not withdrawn by the opening date.
      guard time >= 0 else { continue }
      leaves[applicant] = true
      if time < horizon {
        people.withdrawals[month(of: time)] += 1
        people.departures[month(of: time)] += 1
      }
    }
    return leaves
  }
}
