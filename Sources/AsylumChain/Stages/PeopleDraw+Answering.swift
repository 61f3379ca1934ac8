import Chance

// Services that are not frozen: a case takes the handling time of the period in which it is begun, and none is begun before its least time.
extension PeopleDraw {
  /// First decisions in order of completion, and what they lead to.
  func answerAsylum(_ people: inout People, _ families: inout [Family]) {
    if model.asylum.decision.officers <= 255 {
      answerAsylum(&people, &families, FewOfficers.self)
    } else {
      answerAsylum(&people, &families, MostOfficers.self)
    }
  }

  /// The same with wheels of one size.
  private func answerAsylum<Size: WheelSize>(_ people: inout People, _ families: inout [Family], _ size: Size.Type) {
    let handling = stream(.asylumHandling)
    let leaves = someLeave ? leaving(&people) : []
    let (furtherWork, furtherWorkFrom) = (upstream.work, Double(upstream.workFrom) * model.monthDays)
    var desk = Desk(
      asked: people.arrivals, left: people.withdrawals, waiting: people.openingApplicants, monthDays: model.monthDays,
      pace: ServicePace(model.asylum.decision.capacity, noise: stream(.asylumCapacity), tail: stream(.asylumCapacityTail)))
    var officers = OfficerWheel<Size>(
      officers: model.asylum.decision.officers, meanHandling: model.asylum.decision.handling.meanDays, horizon: horizon, cases: people.applied.count)
    for (applicant, applied) in people.applied.enumerated() where leaves.isEmpty || !leaves[applicant] {
      let start = officers.begin(arrival: max(applied + model.asylum.decision.leastDays, 0))
      guard start < horizon else { break }
      let work = draws.handling.sample(handling, applicant)
      let time = furtherWork > 0 && start >= furtherWorkFrom ? work * (1 + furtherWork) : work
      officers.work(on: Int32(truncatingIfNeeded: applicant), until: start + desk.time(time, at: start))
    }
    officers.finish()
    leadOn(officers.decisions.times, officers.decisions.items, &people, &families)
  }

  /// Decisions on relatives in order of completion.
  func answerFamilies(_ people: inout People) {
    if model.family.decision.officers <= 255 { answerFamilies(&people, FewOfficers.self) } else { answerFamilies(&people, MostOfficers.self) }
  }

  /// The same with wheels of one size.
  private func answerFamilies<Size: WheelSize>(_ people: inout People, _ size: Size.Type) {
    let handling = stream(.familyHandling)
    let requests = Requests(people.families, before: horizon)
    countRequests(requests, &people)
    let service = model.family.decision
    var desk = Desk(
      asked: people.requests, left: [], waiting: people.openingRelatives, monthDays: model.monthDays,
      pace: ServicePace(service.capacity, noise: stream(.familyCapacity), tail: stream(.familyCapacityTail)))
    var officers = OfficerWheel<Size>(
      officers: service.officers, meanHandling: service.handling.meanDays, horizon: horizon,
      cases: requests.relatives.reduce(0) { $0 + Int($1) })
    let asked = requests.times.firstIndex { $0 >= horizon } ?? requests.times.count
    for index in 0..<asked {
      let position = Int(requests.places[index])
      let person = Int(requests.identities[position]) &* 64
      let ready = max(requests.times[index] + service.leastDays, 0)
      for member in 0..<Int(requests.relatives[position]) {
        let start = officers.begin(arrival: ready)
        guard start < horizon else { break }
        let time = desk.time(draws.familyHandling.sample(handling, person &+ member), at: start)
        officers.work(on: Int32(truncatingIfNeeded: index), until: start + time)
      }
    }
    officers.finish()
    accept(officers.decisions.times, officers.decisions.items, requests, &people)
  }

  /// Counts who waits at a service, and settles its output as each period begins. Cases must be asked about in order of their beginning.
  private struct Desk {
    /// Persons who asked in each month, and those who left again without an officer; those of the opening queue are neither.
    let asked: [Double]
    let left: [Double]
    let monthDays: Double
    var pace: ServicePace
    /// Persons of the opening queue, and cases begun so far.
    let waiting: Int
    /// Cases that an officer has begun.
    private var begun = 0
    /// When the period at hand ends, in days.
    private var end = 0.0

    init(asked: [Double], left: [Double], waiting: Int, monthDays: Double, pace: ServicePace) {
      (self.asked, self.left, self.waiting, self.monthDays, self.pace) = (asked, left, waiting, monthDays, pace)
    }

    /// How long a case takes that is begun at a moment, of so much work at the output of the model; both in days.
    @inline(__always)
    mutating func time(_ work: Double, at start: Double) -> Double {
      while start >= end { turn() }
      begun += 1
      return work / pace.factor
    }

    /// Those who wait as a period begins are those who asked, less those who left and those whose case an officer has begun.
    private mutating func turn() {
      let month = min(pace.endMonth, asked.count)
      let gone = left.prefix(month).reduce(0, +) + Double(begun)
      pace.turn(stock: Double(waiting) + asked.prefix(month).reduce(0, +) - gone)
      end = pace.endMonth >= asked.count ? .infinity : Double(pace.endMonth) * monthDays
    }
  }
}
