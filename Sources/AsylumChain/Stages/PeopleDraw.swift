import Chance
import RealModule

/// Draws everyone of one future and leads them to the decision on each relative.
struct PeopleDraw {
  let model: ChainModel
  let draws: ModelDraws
  let seed: UInt64
  let future: Int
  let furtherWork: Double
  let furtherWorkFrom: Double

  private var horizon: Double { Double(model.months) * model.monthDays }

  init(model: ChainModel, draws: ModelDraws, seed: UInt64, future: Int, policy: Policy) {
    self.model = model
    self.draws = draws
    self.seed = seed
    self.future = future
    furtherWork = policy.furtherWorkPerDecision
    furtherWorkFrom = Double(policy.furtherWorkFromMonth) * model.monthDays
  }

  func draw() -> People {
    var people = People()
    let zeros = [Double](repeating: 0, count: model.months)
    people.arrivals = zeros
    people.decisions = zeros
    people.refusals = zeros
    people.requests = zeros
    people.familyDecisions = zeros
    people.familyRefusals = zeros
    people.familyDecisionDays = zeros
    drawArrivals(&people)
    decideAsylum(&people)
    var families = openingFamilies(&people)
    grant(&people, &families)
    orderFamilies(&people, families)
    decideFamilies(&people)
    people.persons = people.applied.count + Int(people.requests.reduce(0, +))
    return people
  }

  private func stream(_ event: Event) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }

  /// Expected arrivals per month in this future: the level strays by a first-order autoregression of its logarithm.
  private func levels() -> [Double] {
    let arrivals = model.arrivals
    let noise = stream(.level)
    let shock = arrivals.logSpread * (1 - arrivals.logPersistence * arrivals.logPersistence).squareRoot()
    var deviation = 0.0
    return (0..<model.months).map { month in
      let expected = arrivals.expectedPerMonth[min(month, arrivals.expectedPerMonth.count - 1)]
      guard arrivals.logSpread > 0 else { return expected }
      deviation = arrivals.logPersistence * deviation + shock * noise.normal(month)
      // The median future keeps the published level.
      return expected * Double.exp(deviation)
    }
  }

  /// A Poisson process whose rate changes by month: unit exponential gaps, stretched by the rate.
  private func drawArrivals(_ people: inout People) {
    let gaps = stream(.arrivalGap)
    let gap = draws.gap
    if let opening = model.opening {
      people.applied = ages(of: opening.asylumQueue, opening.asylumAges, salt: 0).map { -$0 }
      people.openingApplicants = opening.asylumQueue
    }
    let rates = levels()
    people.applied.reserveCapacity(people.applied.count + Int(rates.reduce(0, +) * 1.02) + 100)
    var month = 0
    var time = 0.0
    var person = people.applied.count
    while month < model.months {
      var work = gap.value(at: gaps.uniform(person))
      var end = Double(month + 1) * model.monthDays
      while month < model.months {
        let perDay = rates[month] / model.monthDays
        let room = (end - time) * perDay
        if work < room {
          time += work / perDay
          break
        }
        work -= room
        time = end
        month += 1
        end = Double(month + 1) * model.monthDays
      }
      guard month < model.months, time < horizon else { break }
      people.applied.append(time)
      people.arrivals[min(Int(time / model.monthDays), model.months - 1)] += 1
      person += 1
    }
    people.events += people.applied.count
  }

  private func decideAsylum(_ people: inout People) {
    let handling = stream(.asylumHandling)
    var officers = OfficerWheel(
      officers: model.decision.officers, meanHandling: model.decision.handling.meanDays, horizon: horizon, expected: people.applied.count)
    for applicant in people.applied.indices {
      // Nobody of the opening queue is handled before the opening.
      let start = officers.begin(arrival: max(people.applied[applicant], 0))
      var time = draws.handling.sample(handling, applicant)
      if furtherWork > 0, start >= furtherWorkFrom { time *= 1 + furtherWork }
      officers.work(on: Int32(truncatingIfNeeded: applicant), until: start + time)
    }
    officers.finish()
    people.decidedAt = officers.times
    people.decidedApplicant = officers.items
    people.events += people.decidedAt.count
  }

  private func grant(_ people: inout People, _ families: inout [Family]) {
    let outcome = stream(.grant)
    let statuses = stream(.status)
    let delays = stream(.requestDelay)
    let sizes = stream(.familySize)
    let sizeTable = draws.familySizes
    let share = model.outcomes.grantShare
    let familyShare = share * model.family.sponsorShare
    for index in people.decidedAt.indices {
      let time = people.decidedAt[index]
      let applicant = Int(people.decidedApplicant[index])
      let month = min(Int(time / model.monthDays), model.months - 1)
      people.decisions[month] += 1
      // One uniform number settles both the grant and whether a granted person sponsors a family.
      let draw = outcome.uniform(applicant)
      if draw >= share {
        people.refusals[month] += 1
        continue
      }
      people.grantedAt.append(time)
      people.grantedApplied.append(people.applied[applicant])
      guard draw < familyShare else { continue }
      let request = time + draws.requestDelay.sample(delays, applicant)
      guard request < horizon else { continue }
      families.append(
        Family(
          sponsorApplied: people.applied[applicant], sponsorGranted: time, requested: request,
          relatives: Int32(1 + sizeTable.count(at: sizes.uniform(applicant))),
          sponsor: Int32(truncatingIfNeeded: people.grantedAt.count - 1), identity: Int32(truncatingIfNeeded: applicant),
          statusDraw: statuses.uniform(applicant)))
    }
  }

  private func orderFamilies(_ people: inout People, _ families: [Family]) {
    var times = families.map(\.requested)
    var order = families.indices.map { Int32(truncatingIfNeeded: $0) }
    sortByTime(&times, &order, from: 0, to: horizon)
    let journeys = stream(.travel)
    let homes = stream(.straightHome)
    people.families = order.map { place in
      var family = families[Int(place)]
      family.travelDays = draws.travel.sample(journeys, Int(family.identity))
      family.goesStraightHome = model.family.straightHomeShare > 0 && homes.uniform(Int(family.identity)) < model.family.straightHomeShare
      return family
    }
  }

  private func decideFamilies(_ people: inout People) {
    let handling = stream(.familyHandling)
    let grants = stream(.familyGrant)
    var officers = OfficerWheel(
      officers: model.family.decision.officers, meanHandling: model.family.decision.handling.meanDays, horizon: horizon,
      expected: people.families.count * 3)
    for (index, family) in people.families.enumerated() {
      let ready = max(family.requested, 0)
      if family.requested >= 0 {
        people.requests[min(Int(family.requested / model.monthDays), model.months - 1)] += Double(family.relatives)
        people.events += Int(family.relatives)
      }
      for member in 0..<Int(family.relatives) {
        let start = officers.begin(arrival: ready)
        let time = draws.familyHandling.sample(handling, Int(family.identity) &* 64 &+ member)
        officers.work(on: Int32(truncatingIfNeeded: index), until: start + time)
      }
    }
    officers.finish()
    let (times, items) = (officers.times, officers.items)
    people.events += times.count
    people.acceptedAt.reserveCapacity(times.count)
    people.acceptedFamily.reserveCapacity(times.count)
    for (done, item) in zip(times, items) {
      let family = people.families[Int(item)]
      let month = min(Int(done / model.monthDays), model.months - 1)
      people.familyDecisions[month] += 1
      people.familyDecisionDays[month] += done - family.requested
      if model.family.grantShare >= 1 || grants.uniform(Int(family.identity)) < model.family.grantShare {
        people.acceptedAt.append(done)
        people.acceptedFamily.append(item)
      } else {
        people.familyRefusals[month] += 1
      }
    }
  }
}

// MARK: the opening stocks

extension PeopleDraw {
  /// Identities of the families of the opening stocks; below every applicant's, so that no draw is shared.
  private static let openingFamilyIdentity = -1_000_000
  private static let openingPermitIdentity = -10_000_000

  /// Days already waited by the members of a queue, longest first.
  private func ages(of persons: Int, _ classes: [OpeningStocks.AgeClass], salt: Int) -> [Double] {
    let draws = stream(.openingAge)
    var days: [Double] = []
    days.reserveCapacity(persons)
    for person in 0..<persons {
      var rest = (Double(person) + 0.5) / Double(persons)
      var chosen = classes[classes.count - 1]
      for ageClass in classes {
        if rest < ageClass.share {
          chosen = ageClass
          break
        }
        rest -= ageClass.share
      }
      let share = draws.uniform(person &+ salt)
      days.append((chosen.fromMonths + (chosen.toMonths - chosen.fromMonths) * share) * model.monthDays)
    }
    return days.sorted(by: >)
  }

  /// Families in the opening queue, and families whom the permit holders of the opening stock have yet to ask for; fills the permit holders too.
  private func openingFamilies(_ people: inout People) -> [Family] {
    guard let opening = model.opening else { return [] }
    var families: [Family] = []
    let sizes = stream(.familySize)
    let statuses = stream(.status)
    let delays = stream(.requestDelay)
    let sizeTable = draws.familySizes
    let waited = ages(of: opening.familyQueue, opening.familyAges, salt: 1_000_000_000)
    var relatives = 0
    var identity = Self.openingFamilyIdentity
    while relatives < opening.familyQueue {
      let size = min(1 + sizeTable.count(at: sizes.uniform(identity)), opening.familyQueue - relatives)
      let requested = -waited[relatives]
      let granted = requested - draws.requestDelay.sample(delays, identity)
      families.append(
        Family(
          sponsorApplied: granted - opening.sponsorDecisionMonths * model.monthDays, sponsorGranted: granted, requested: requested,
          relatives: Int32(size), sponsor: -1, identity: Int32(identity), statusDraw: statuses.uniform(identity)))
      relatives += size
      identity -= 1
    }
    people.openingRelatives = relatives
    addPermitHolders(opening, &people, &families)
    addTravellers(opening, &people)
    return families
  }

  private func addPermitHolders(_ opening: OpeningStocks, _ people: inout People, _ families: inout [Family]) {
    let sizes = stream(.familySize)
    let statuses = stream(.status)
    let delays = stream(.requestDelay)
    let outcome = stream(.grant)
    let sizeTable = draws.familySizes
    let longest = opening.permitHolderLongestMonths * model.monthDays
    people.openingPermitHolders = opening.permitHolders
    let queued = families.count
    var askedBefore: [Int32] = []
    for holder in 0..<opening.permitHolders {
      let identity = Self.openingPermitIdentity - holder
      let granted = -longest * (1 - (Double(holder) + 0.5) / Double(opening.permitHolders))
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
    // The latest requests of the queue belong to the permit holders who asked and still have no home; earlier sponsors were housed before.
    for (family, holder) in zip((0..<queued).reversed(), askedBefore.reversed()) { families[family].sponsor = holder }
  }

  private func addTravellers(_ opening: OpeningStocks, _ people: inout People) {
    let draws = stream(.openingTravel)
    let homes = stream(.straightHome)
    let window = model.family.travel.meanDays
    for traveller in 0..<opening.grantedTravelling {
      people.travellingUntil.append(window * draws.uniform(traveller))
      people.travellingStraightHome.append(homes.uniform(-1 - traveller) < model.family.straightHomeShare)
    }
  }
}
