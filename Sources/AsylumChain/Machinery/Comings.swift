/// Everyone who comes as he would where no rule held him, in order of arrival: worked out once for all policies that share their people.
///
/// A rule only moves those whom it can hold, so that a run reads all others from here. Complexity: linear, with a sort of each month.
struct Comings: Sendable {
  /// One who comes, with all that is asked of him then: read in order, so that nobody is looked up.
  struct One: Sendable {
    var time: Double
    /// Days since the application of the sponsor, and since his status; 0 for a traveller of the opening date.
    var daysApart: Double
    var daysSinceStatus: Double
    /// His family, and his place in the order of acceptance; -1 for a traveller of the opening date.
    var family: Int32
    var relative: Int32
    /// Children kept from a parent, as `Family.childrenPerRelative`.
    var children: Float
    var goesStraightHome: Bool
  }

  /// Month after month; in a month by time, at one moment in the order of acceptance.
  let all: [One]
  /// Where each month begins in `all`; one more for the end.
  let starts: [Int]
  /// When each accepted relative comes, in days, in order of acceptance; infinite for those who do not within the horizon.
  let days: [Float]
  /// How many of them are relatives and not travellers of the opening date.
  let relatives: Int
  /// Relatives accepted by month.
  let accepted: [Int]

  init(_ people: People, of model: ChainModel) {
    let months = model.months
    accepted = Self.byMonth(people.acceptedAt, model)
    var days = [Float](repeating: .infinity, count: people.acceptedAt.count)
    var journeys = Journeys(travellers: people.travellingUntil.count + people.acceptedAt.count, months: months)
    let (horizon, isOnTheWay) = (Double(months) * model.monthDays, model.family.travel.meanDays > 0)
    let travellers = people.travellingUntil.count
    for (traveller, arrival) in people.travellingUntil.enumerated() where arrival < horizon {
      journeys.add(traveller, arriving: arrival, month: min(Int(arrival / model.monthDays), months - 1))
    }
    var next = 0
    // The journey of each family in a list of its own, which fits the cache.
    let journeyDays = isOnTheWay ? people.families.map(\.travelDays) : []
    for month in 0..<months {
      for relative in next..<next + accepted[month] {
        let travelDays = isOnTheWay ? journeyDays[Int(people.acceptedFamily[relative])] : 0
        let arrival = people.acceptedAt[relative] + travelDays
        guard arrival < horizon else { continue }
        days[relative] = Float(arrival)
        journeys.add(
          travellers + relative, arriving: arrival, month: travelDays == 0 ? month : min(Int(arrival / model.monthDays), months - 1))
      }
      next += accepted[month]
    }
    self.days = days
    (all, starts) = Self.inOrder(journeys, people, model)
    relatives = all.count { $0.relative >= 0 }
  }

  /// How many of the moments, which are in order, lie in each month.
  static func byMonth(_ moments: [Double], _ model: ChainModel) -> [Int] {
    var next = 0
    return (0..<model.months).map { month in
      let first = next
      while next < moments.count, moments[next] < Double(month + 1) * model.monthDays { next += 1 }
      return next - first
    }
  }

  /// All who are on their way, month after month and by time within a month, and where each month begins.
  ///
  /// Complexity: linear, with a sort of each month.
  private static func inOrder(_ journeys: borrowing Journeys, _ people: People, _ model: ChainModel) -> (all: [One], starts: [Int]) {
    var starts = [0]
    let opening = people.travellingUntil.count
    let all = [One](unsafeUninitializedCapacity: opening + people.acceptedAt.count) { all, count in
      people.families.withUnsafeBufferPointer { families in
        people.acceptedFamily.withUnsafeBufferPointer { accepted in
          for month in 0..<model.months {
            let (times, travellers) = journeys.arriving(month, from: Double(month) * model.monthDays, to: Double(month + 1) * model.monthDays)
            for position in times.indices {
              let relative = Int(travellers[position]) - opening
              all[count] =
                relative < 0
                ? One(at: times[position], goesStraightHome: people.travellingStraightHome[Int(travellers[position])])
                : One(families[Int(accepted[relative])], of: accepted[relative], relative, at: times[position])
              count &+= 1
            }
            starts.append(count)
          }
        }
      }
    }
    return (all, starts)
  }
}

extension Comings.One {
  /// A traveller of the opening date.
  init(at time: Double, goesStraightHome: Bool) {
    self.init(time: time, daysApart: 0, daysSinceStatus: 0, family: -1, relative: -1, children: 0, goesStraightHome: goesStraightHome)
  }

  /// A relative of a family; `position` is its place among the families.
  init(_ family: Family, of position: Int32, _ relative: Int, at time: Double) {
    self.init(
      time: time, daysApart: time - family.sponsorApplied, daysSinceStatus: time - family.sponsorGranted, family: position,
      relative: Int32(truncatingIfNeeded: relative), children: family.childrenPerRelative, goesStraightHome: family.goesStraightHome)
  }
}
