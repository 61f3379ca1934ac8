/// Relatives in line for the places of a quota.
struct QuotaLine {
  private let isLottery: Bool
  private var line: [Int32] = []
  private var tickets: [Double] = []
  private var first = 0
  /// Places left from earlier months.
  var carried = 0

  init(rule: FamilyRule) { isLottery = rule.quotaOrder == .lottery }

  var count: Int { line.count - first }

  mutating func join(_ relative: Int32, ticket: Double?) {
    line.append(relative)
    if let ticket { tickets.append(ticket) }
  }

  /// Takes at most so many out of the line: the first, or those with the lowest tickets.
  mutating func take(_ places: Int) -> [Int32] {
    let taken = min(max(places, 0), count)
    guard taken > 0 else { return [] }
    if isLottery {
      let order = line.indices.sorted { (tickets[$0], line[$0]) < (tickets[$1], line[$1]) }
      let winners = order.prefix(taken).map { line[$0] }
      let rest = order.dropFirst(taken).sorted()
      let stillThere = rest.map { line[$0] }
      tickets = rest.map { tickets[$0] }
      line = stillThere
      return winners
    }
    let batch = Array(line[first..<(first + taken)])
    first += taken
    if first > 4096, first * 2 > line.count {
      line.removeFirst(first)
      first = 0
    }
    return batch
  }
}
