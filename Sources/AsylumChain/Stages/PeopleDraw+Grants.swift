import Chance
import Vocabulary

// What decisions lead to: a status, a family, an appeal, a departure.
extension PeopleDraw {
  /// Grants where all applicants are alike and nobody appeals.
  ///
  /// `times` are in order, with the applicants beside them. Complexity: one pass.
  func grant(
    _ times: UnsafeBufferPointer<Double>, _ applicants: UnsafeBufferPointer<Int32>, _ people: inout People, _ families: inout [Family]
  ) {
    let outcomes = (stream(.grant), grant: model.asylum.outcomes.grantShare, sponsor: model.asylum.outcomes.grantShare * model.family.sponsorShare)
    let (known, most) = (people.grantedAt.count, times.count + 1)
    people.grantedAt.makeRoom(most)
    people.grantedApplied.makeRoom(most)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * most) { room in
      let block = people.applied.withUnsafeBufferPointer { applied in
        people.grantedAt.withUnsafeMutableBufferPointer { grantedAt in
          people.grantedApplied.withUnsafeMutableBufferPointer { grantedApplied in
            var block = GrantBlock((times, applicants), applied: applied, outcomes: outcomes, writing: (grantedAt, grantedApplied, known), room)
            for month in 0..<model.months {
              let taken = block.take(before: month == model.months - 1 ? .infinity : Double(month + 1) * model.monthDays)
              people.decisions[month] = Double(taken.decided)
              people.grants[month] = Double(taken.granted)
              people.departures[month] += Double(taken.decided - taken.granted)
            }
            return (granted: block.granted, sponsors: block.sponsors[..<block.sponsorCount], places: block.sponsorPlaces)
          }
        }
      }
      people.grantedAt.removeLast(people.grantedAt.count - block.granted)
      people.grantedApplied.removeLast(people.grantedApplied.count - block.granted)
      addFamilies(of: UnsafeBufferPointer(rebasing: block.sponsors), at: UnsafeBufferPointer(block.places), &people, &families)
    }
  }

  /// A grant, by a decision or by a judgment.
  private struct Grant {
    var time: Double
    var applicant: Int32
    var isSponsor: Bool
  }

  /// Grants where the chances depend on the origin, or the refused may appeal.
  ///
  /// Grants by a judgment are sorted in among those by a decision, so that permit holders stand in order of time.
  func grantByOrigin(
    _ times: UnsafeBufferPointer<Double>, _ applicants: UnsafeBufferPointer<Int32>, _ people: inout People, _ families: inout [Family]
  ) {
    let outcome = stream(.grant)
    let isOne = model.asylum.arrivals.origins.isEmpty
    let (grantChances, sponsorChances) = chancesByOrigin
    var (grants, judged): ([Grant], [Grant]) = ([], [])
    grants.reserveCapacity(times.count)
    let origins = people.origins
    var (month, monthEnd, decided, granted) = (0, model.monthDays, 0, 0)
    func close() {
      people.decisions[month] += Double(decided)
      people.grants[month] += Double(granted)
      (decided, granted) = (0, 0)
    }
    for next in times.indices {
      let (time, applicant) = (times[next], applicants[next])
      while time >= monthEnd, month < model.months - 1 {
        close()
        month += 1
        monthEnd = Double(month + 1) * model.monthDays
      }
      decided += 1
      let origin = isOne ? 0 : Int(origins[Int(applicant)])
      let draw = outcome.uniform(Int(applicant))
      if draw < grantChances[origin] {
        granted += 1
        grants.append(Grant(time: time, applicant: applicant, isSponsor: draw < grantChances[origin] * sponsorChances[origin]))
      } else if let judgment = appeal(against: applicant, at: time, month, sponsorChance: sponsorChances[origin], &people) {
        judged.append(judgment)
      }
    }
    close()
    if !judged.isEmpty {
      grants += judged
      grants.sort { ($0.time, $0.applicant) < ($1.time, $1.applicant) }
    }
    settle(grants, &people, &families)
  }

  /// The chance of a grant, and of sponsoring a family once granted, per origin; one of each where all are alike.
  private var chancesByOrigin: (grant: [Double], sponsor: [Double]) {
    let (arrivals, grantShare, sponsorShare) = (model.asylum.arrivals, model.asylum.outcomes.grantShare, model.family.sponsorShare)
    if arrivals.origins.isEmpty { return ([grantShare], [sponsorShare]) }
    return (
      arrivals.chances(mean: grantShare, \.grantFactor), arrivals.chances(mean: sponsorShare, \.sponsorFactor, weight: \.grantFactor)
    )
  }

  /// A refused applicant leaves, or appeals and leaves at the judgment, or gets a status by it, which is returned.
  ///
  /// One uniform number settles both whether he appeals and how it ends.
  private func appeal(against applicant: Int32, at time: Double, _ month: Int, sponsorChance: Double, _ people: inout People) -> Grant? {
    let outcomes = model.asylum.outcomes
    let draw = outcomes.appealShare > 0 ? stream(.appeal).uniform(Int(applicant)) : 1
    guard draw < outcomes.appealShare else {
      leave(applicant, at: time, month, &people)
      return nil
    }
    people.appeals[month] += 1
    let judgment = time + draws.appeal.sample(stream(.appealTime), Int(applicant))
    guard judgment < horizon else { return nil }
    let later = self.month(of: judgment)
    people.judgments[later] += 1
    guard draw < outcomes.appealShare * outcomes.appealSuccess else {
      leave(applicant, at: judgment, later, &people)
      return nil
    }
    people.grants[later] += 1
    return Grant(time: judgment, applicant: applicant, isSponsor: stream(.appealSponsor).uniform(Int(applicant)) < sponsorChance)
  }

  /// Whoever is refused for good leaves reception, at once or late.
  private func leave(_ applicant: Int32, at time: Double, _ month: Int, _ people: inout People) {
    let share = model.asylum.outcomes.lateDepartureShare
    guard share > 0, stream(.lateDeparture).uniform(Int(applicant)) < share else {
      people.departures[month] += 1
      return
    }
    people.lateDepartures[month] += 1
    let departure = time + draws.lateDeparture.sample(stream(.lateDepartureTime), Int(applicant))
    guard departure < horizon else { return }
    people.lateDeparted[self.month(of: departure)] += 1
    people.departures[self.month(of: departure)] += 1
  }

  /// Enters grants, in order of time, among the permit holders, and the families of those who sponsor one.
  private func settle(_ grants: [Grant], _ people: inout People, _ families: inout [Family]) {
    var (sponsors, places): ([Int32], [Int32]) = ([], [])
    people.grantedAt.reserveCapacity(people.grantedAt.count + grants.count)
    people.grantedApplied.reserveCapacity(people.grantedAt.count + grants.count)
    for grant in grants {
      if grant.isSponsor {
        sponsors.append(grant.applicant)
        places.append(Int32(truncatingIfNeeded: people.grantedAt.count))
      }
      people.grantedAt.append(grant.time)
      people.grantedApplied.append(people.applied[Int(grant.applicant)])
    }
    sponsors.withUnsafeBufferPointer { sponsors in places.withUnsafeBufferPointer { addFamilies(of: sponsors, at: $0, &people, &families) } }
  }

  /// The families for whom granted sponsors ask before the horizon, in order of the grant.
  private func addFamilies(
    of applicants: UnsafeBufferPointer<Int32>, at places: UnsafeBufferPointer<Int32>, _ people: inout People, _ families: inout [Family]
  ) {
    let (sizes, statuses, delays) = (stream(.familySize), stream(.status), requestDelays(applicants))
    let (byOrigin, known) = (subsidiaryByOrigin, families)
    let (grantedAt, grantedApplied, origins) = (people.grantedAt, people.grantedApplied, people.origins)
    people.sponsorApplied.makeRoom(applicants.count)
    people.sponsorApplied.withUnsafeMutableBufferPointer { sponsorApplied in
      families = [Family](unsafeUninitializedCapacity: known.count + applicants.count) { all, count in
        count = known.count
        _ = all.update(fromContentsOf: known)
        for (index, applicant) in applicants.enumerated() {
          let position = places[index]
          let granted = grantedAt[Int(position)]
          let request = granted + delays[index]
          guard request < horizon else { continue }
          let (applied, status) = (grantedApplied[Int(position)], statuses.uniform(Int(applicant)))
          sponsorApplied[count] = applied
          all[count] = Family(
            sponsorApplied: applied, sponsorGranted: granted, requested: request,
            relatives: Int32(truncatingIfNeeded: 1 &+ draws.familySizes.count(at: sizes.uniform(Int(applicant)))), sponsor: position,
            identity: applicant, statusDraw: byOrigin.isEmpty ? status : shifted(status, subsidiaryTo: byOrigin[Int(origins[Int(applicant)])]))
          count &+= 1
        }
      }
    }
    people.sponsorApplied.removeLast(people.sponsorApplied.count - families.count)
  }

  /// Days from the grant to the request of each.
  private func requestDelays(_ applicants: UnsafeBufferPointer<Int32>) -> [Double] {
    let persons = applicants.map { Int($0) }
    return [Double](unsafeUninitializedCapacity: persons.count) { days, count in
      count = persons.count
      guard !persons.isEmpty else { return }
      persons.withUnsafeBufferPointer { persons in
        guard let first = persons.baseAddress else { return }
        draws.requestDelay.fill(UnsafeMutableBufferPointer(rebasing: days[..<count]), from: stream(.requestDelay), of: first)
      }
    }
  }

  /// The share of subsidiary protection among grants, per origin; empty where origins do not differ in it.
  private var subsidiaryByOrigin: [Double] {
    guard model.asylum.arrivals.origins.contains(where: { $0.subsidiaryFactor != 1 }) else { return [] }
    return model.asylum.arrivals.chances(mean: model.asylum.outcomes.statusShares.subsidiary, \.subsidiaryFactor, weight: \.grantFactor)
  }

  /// A uniform number that is below the model's share of subsidiary protection with the chance that an origin has of it.
  private func shifted(_ draw: Double, subsidiaryTo share: Double) -> Double {
    let all = model.asylum.outcomes.statusShares.subsidiary
    return draw < share ? draw * all / share : all + (draw - share) * (1 - all) / (1 - share)
  }
}
