/// People of a resettlement quota in reception, by the month in which they came; homes go to them before all others.
struct ResettledArrivals {
  private let quota: Resettlement
  /// Those who came in each month so far and are still in reception, and the first month that has any.
  private var present: [Int] = []
  private var first = 0
  /// Those who came in the latest month.
  private(set) var latest = 0

  init(_ quota: Resettlement) {
    self.quota = quota
    come()
  }

  /// How many are in reception.
  var count: Int { present[first...].reduce(0, +) }

  /// Those who come as the next month begins.
  private mutating func come() {
    func all(before month: Int) -> Int { Int((quota.personsPerYear * Double(month) / 12).rounded(.down)) }
    latest = all(before: present.count + 1) - all(before: present.count)
    present.append(latest)
  }

  /// Begins the next month: some come, and at most so many homes go to those whose months in reception are over; returns how many, and the months
  /// that they stayed in all.
  mutating func house(_ homes: Int) -> (count: Int, months: Int) {
    come()
    let month = present.count - 1
    var (left, months) = (max(homes, 0), 0)
    while first < present.count, first + quota.monthsInReception <= month {
      let taken = min(present[first], left)
      present[first] -= taken
      left -= taken
      months += taken * (month - first)
      guard present[first] == 0 else { break }
      first += 1
    }
    return (max(homes, 0) - left, months)
  }
}
