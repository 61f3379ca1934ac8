extension Sheet {
  /// The pictures of the sheet in reading order, with those that lie within other blocks.
  public var charts: [Chart] { blocks.flatMap(\.charts) }
}

extension Block {
  fileprivate var charts: [Chart] {
    switch self {
    case .chart(let chart): [chart]
    case .details(_, let blocks): blocks.flatMap(\.charts)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(\.charts)
    case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .subheading, .command: []
    }
  }
}
