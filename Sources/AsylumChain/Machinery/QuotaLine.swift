/// Relatives in line for the places of a quota.
struct QuotaLine {
  /// Whether tickets settle the order instead of the moment: lots, or the grounds of a selection.
  private let isByTicket: Bool
  /// Those without hardship, in the order in which they are served.
  private var line = WaitingList()
  /// Those who go before all others, where hardship goes first.
  private var hardship = WaitingList()
  /// Where tickets settle the order, one for each in the line.
  private var tickets: [Double] = []
  /// Places of this month that nobody has taken; nobody stands in line while there are any.
  var left = 0
  /// Places left from earlier months.
  var carried = 0

  /// An empty line under the quota of a rule; also for a rule without one.
  init(rule: FamilyRule) {
    isByTicket = rule.quotaOrder == .lottery || rule.wayToPlace != nil
    // Nobody stands in line on the opening date: the places of a first month are there for whoever comes.
    if rule.startMonth == 0, rule.quotaGiving == .asTheyCome { left = rule.places(in: 0) ?? 0 }
  }

  /// How many wait, those in hardship among them.
  var count: Int { line.count + hardship.count }

  /// `ticket` is that of the family, so that its members in line go through together as far as places allow; `nil` where the moment settles it.
  mutating func join(_ relative: Int32, ticket: Double?) {
    line.append(relative)
    if let ticket { tickets.append(ticket) }
  }

  /// The same for several in order, where the moment settles it.
  mutating func join(_ relatives: UnsafeBufferPointer<Int32>) { line.append(relatives) }

  /// Joins at the end of the line for places that are kept for hardship.
  mutating func joinAsHardship(_ relative: Int32) { hardship.append(relative) }

  /// Takes at most so many out of the line: hardship, then the first, or those with the lowest tickets.
  ///
  /// Complexity: linear in those taken; by tickets the whole line is sorted.
  mutating func take(_ places: Int) -> [Int32] {
    let taken = min(max(places, 0), count)
    guard taken > 0 else { return [] }
    if isByTicket {
      let order = line.members.indices.sorted { (tickets[$0], line.members[$0]) < (tickets[$1], line.members[$1]) }
      let winners = order.prefix(taken).map { line.members[$0] }
      let rest = order.dropFirst(taken).sorted()
      tickets = rest.map { tickets[$0] }
      line = WaitingList(rest.map { line.members[$0] })
      return winners
    }
    let first = hardship.takeFirst(taken)
    return first + line.takeFirst(taken - first.count)
  }
}
