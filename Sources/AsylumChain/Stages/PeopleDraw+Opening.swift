import Chance

// The people in the chain on the opening date.
extension PeopleDraw {
  /// Identities of the families of the opening stocks; below every applicant's, so that no draw is shared.
  private static let openingFamilyIdentity = -1_000_000
  private static let openingPermitIdentity = -10_000_000

  /// Days already waited by the members of a queue, longest first.
  func ages(of persons: Int, _ classes: [OpeningStocks.AgeClass], salt: Int) -> [Double] {
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
  func openingFamilies(_ people: inout People) -> [Family] {
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
