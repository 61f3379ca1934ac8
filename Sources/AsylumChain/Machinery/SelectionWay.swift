/// Relatives on the way to a place that goes by selection: those whom missions have yet to take up, and those who are looked at.
struct SelectionWay {
  /// Relatives taken up a month, at most.
  private let intake: Int
  /// From the taking up to the choice; `nil` where the rule has no selection, and nobody is ever here.
  private let duration: DurationDraw?
  /// Those whom missions have yet to take up, first come first.
  private var line = WaitingList()
  /// Those looked at, by the month in which that is over.
  private var looked: [[(time: Double, relative: Int32)]]
  /// Those whose way ends beyond the horizon.
  private var beyond: [Int32] = []

  init(rule: FamilyRule, months: Int) {
    let selection = rule.wayToPlace
    intake = selection?.intakePerMonth ?? 0
    duration = selection.map { DurationDraw($0.duration) }
    looked = [[(time: Double, relative: Int32)]](repeating: [], count: selection == nil ? 0 : months)
  }

  /// How many are on it.
  var count: Int { line.count + beyond.count + looked.reduce(0) { $0 + $1.count } }

  /// Joins the line for the missions.
  mutating func join(_ relative: Int32) { line.append(relative) }

  /// Missions take up those of a month as it begins; `days` draws the time of each from its distribution.
  mutating func takeUp(at time: Double, monthDays: Double, days: (DurationDraw, Int32) -> Double) {
    guard let duration else { return }
    for relative in line.takeFirst(intake) {
      let over = time + days(duration, relative)
      let month = Int(over / monthDays)
      if month < looked.count { looked[month].append((over, relative)) } else { beyond.append(relative) }
    }
  }

  /// Those whose way ends in a month, in order of time; at one moment first come first.
  mutating func over(in month: Int) -> [(time: Double, relative: Int32)] {
    guard looked.indices.contains(month), !looked[month].isEmpty else { return [] }
    let over = looked[month]
    looked[month] = []
    return over.indices.sorted { (over[$0].time, $0) < (over[$1].time, $1) }.map { over[$0] }
  }

  /// Lets everybody go, in the order in which they would have been ready; those not taken up yet go last.
  mutating func leave() -> [Int32] {
    let ready = looked.indices.flatMap { over(in: $0).map(\.relative) }
    let rest = beyond + line.takeFirst(line.count)
    beyond = []
    return ready + rest
  }
}
