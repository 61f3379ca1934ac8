import Chance
import Vocabulary

// The people in the chain on the opening date.
extension PeopleDraw {
  /// Days already waited by the members of a queue, longest first.
  ///
  /// Within a class they are evenly spread at random; drawn in order, as sums of exponential gaps over their total.
  /// Source: L. Devroye, "Non-Uniform Random Variate Generation" (1986), section V.3.1.
  func ages(of persons: Int, _ classes: [OpeningStocks.AgeClass], salt: Int) -> [Double] {
    let gaps = stream(.openingAge)
    let gap = draws.gap
    var days: [Double] = []
    days.reserveCapacity(persons)
    var shareBefore = 0.0
    var before = 0
    var groups: [(ageClass: OpeningStocks.AgeClass, count: Int, first: Int)] = []
    for (index, ageClass) in classes.enumerated() {
      shareBefore += ageClass.share
      let end = index == classes.count - 1 ? persons : min(Int((shareBefore * Double(persons)).rounded()), persons)
      groups.append((ageClass, max(end - before, 0), before))
      before = max(end, before)
    }
    for group in groups.sorted(by: { $0.ageClass.fromMonths > $1.ageClass.fromMonths }) where group.count > 0 {
      let lengths = (0...group.count).map { gap.value(at: gaps.uniform(group.first + $0 + salt)) }
      let total = lengths.reduce(0, +)
      let width = group.ageClass.toMonths - group.ageClass.fromMonths
      var passed = 0.0
      for length in lengths.dropLast() {
        passed += length
        days.append((group.ageClass.toMonths - width * passed / total) * model.monthDays)
      }
    }
    // Classes that overlap leave a little to sort.
    for index in days.indices.dropFirst() where days[index] > days[index - 1] { return days.sorted(by: >) }
    return days
  }

  /// Families in the opening queue, and families whom the permit holders of the opening stock have yet to ask for; fills the permit holders too.
  ///
  /// A sponsor of the queue got his status one drawn delay before the request.
  func openingFamilies(_ people: inout People) -> [Family] {
    guard let opening = model.opening else { return [] }
    var families: [Family] = []
    let sizes = stream(.familySize)
    let statuses = stream(.status)
    let delays = stream(.requestDelay)
    let sizeTable = draws.familySizes
    let waited = ages(of: opening.family.people, opening.family.ages, salt: 1_000_000_000)
    var relatives = 0
    // Identities below zero, so that no draw is shared with an applicant: first the families of the queue, then the permit holders.
    var identity = -1
    while relatives < opening.family.people {
      let size = min(1 + sizeTable.count(at: sizes.uniform(identity)), opening.family.people - relatives)
      let requested = -waited[relatives]
      let granted = requested - draws.requestDelay.sample(delays, identity)
      families.append(
        Family(
          sponsorApplied: granted - opening.sponsorDecisionMonths * model.monthDays, sponsorGranted: granted, requested: requested,
          relatives: Int32(size), sponsor: -1, identity: Int32(identity), statusDraw: openingStatus(statuses.uniform(identity), opening)))
      relatives += size
      identity -= 1
    }
    people.openingRelatives = relatives
    people.lowestIdentity = -opening.family.people - opening.permitHolders.people
    addPermitHolders(opening, &people, &families)
    addTravellers(opening, &people)
    return families
  }

  /// The number that fixes the status of a sponsor of the queue.
  ///
  /// Where its share of subsidiary protection is known, so many are below the bound of that status.
  private func openingStatus(_ number: Double, _ opening: OpeningStocks) -> Double {
    guard let share = opening.familySubsidiaryShare else { return number }
    let bound = model.asylum.outcomes.statusShares.subsidiary
    return number < share ? number / share * bound : bound + (number - share) / (1 - share) * (1 - bound)
  }

  /// Permit holders of the opening stock, and the families they have yet to ask for.
  ///
  /// Assumption: statuses are spread evenly over the longest wait, in the middle of equal parts; the longest wait comes first.
  private func addPermitHolders(_ opening: OpeningStocks, _ people: inout People, _ families: inout [Family]) {
    let sizes = stream(.familySize)
    let statuses = stream(.status)
    let delays = stream(.requestDelay)
    let outcome = stream(.grant)
    let sizeTable = draws.familySizes
    let longest = opening.permitHolders.longestMonths * model.monthDays
    people.openingPermitHolders = opening.permitHolders.people
    let queued = families.count
    var askedBefore: [Int32] = []
    for holder in 0..<opening.permitHolders.people {
      let identity = -1 - opening.family.people - holder
      let granted = -longest * (1 - (Double(holder) + 0.5) / Double(opening.permitHolders.people))
      let applied = granted - opening.sponsorDecisionMonths * model.monthDays
      people.grantedAt.append(granted)
      people.grantedApplied.append(applied)
      let requested = granted + draws.requestDelay.sample(delays, identity)
      guard outcome.uniform(identity) < model.family.sponsorShare else { continue }
      // Requests made before the opening date are in the family queue already.
      if requested < 0 {
        askedBefore.append(Int32(truncatingIfNeeded: holder))
        continue
      }
      families.append(
        Family(
          sponsorApplied: applied, sponsorGranted: granted, requested: requested,
          relatives: Int32(1 + sizeTable.count(at: sizes.uniform(identity))), sponsor: Int32(holder), identity: Int32(identity),
          statusDraw: statuses.uniform(identity)))
    }
    link(Array(families[..<queued]), to: askedBefore) { families[$0].sponsor = $1 }
  }

  /// Gives families of the queue their sponsors among the permit holders who asked and have no home yet; the other sponsors were housed before.
  ///
  /// Homes do not come in the order of requests, so who still waits is drawn at random.
  private func link(_ families: [Family], to holders: [Int32], set: (Int, Int32) -> Void) {
    let order = stream(.sponsorHome)
    let waiting = holders.sorted { (order.uniform(-1 - Int($0)), $0) < (order.uniform(-1 - Int($1)), $1) }
    let share = Double(holders.count) / Double(max(families.count, 1))
    var next = 0
    for (position, family) in families.enumerated() where next < waiting.count && order.uniform(-2_000_000 + Int(family.identity)) < share {
      set(position, waiting[next])
      next += 1
    }
  }

  /// When those with a visa on the opening date arrive: the rest of a journey is exponential, whatever the distribution of whole ones.
  private func addTravellers(_ opening: OpeningStocks, _ people: inout People) {
    let draws = stream(.openingTravel)
    let mean = opening.travellers.meanMonths * model.monthDays
    for traveller in 0..<opening.travellers.people {
      people.travellingUntil.append(mean * self.draws.gap.value(at: draws.uniform(traveller)))
      people.travellingStraightHome.append(draws.uniform(-1 - traveller) < model.family.straightHomeShare)
    }
  }
}
