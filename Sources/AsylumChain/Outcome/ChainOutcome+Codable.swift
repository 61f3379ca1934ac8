import Chance

/// Stored with each series under its name, so that the order of `Series` may change.
extension ChainOutcome: Codable {
  private enum Key: String, CodingKey {
    case months, series, admittedTotal, arrivedTotal, housedTotal, daysApartMean, daysApartMedian, daysApartPercentile95, daysApartInWindow
    case stayMean, stayPercentile95, switchers, waits, persons, events, accepted
  }

  /// Throws `DecodingError.dataCorrupted` where the months lie outside 1 to 1200 or a series has another number of them, and `keyNotFound` where a
  /// series is missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let months = try container.decode(Int.self, forKey: .months)
    guard (1...1200).contains(months) else {
      throw DecodingError.dataCorruptedError(forKey: .months, in: container, debugDescription: "An outcome has 1 to 1200 months, not \(months).")
    }
    self.init(months: months)
    try decodeSeries(from: try container.nestedContainer(keyedBy: Series.Name.self, forKey: .series))
    admittedTotal = try container.decode(Double.self, forKey: .admittedTotal)
    arrivedTotal = try container.decode(Double.self, forKey: .arrivedTotal)
    housedTotal = try container.decode(Double.self, forKey: .housedTotal)
    func known(_ key: Key) throws -> Double { try container.decode(FiniteOrNull.self, forKey: key).wrappedValue }
    daysApartMean = try known(.daysApartMean)
    daysApartMedian = try known(.daysApartMedian)
    daysApartPercentile95 = try known(.daysApartPercentile95)
    daysApartInWindow = try container.decode(DaysApart.self, forKey: .daysApartInWindow)
    stayMean = try known(.stayMean)
    stayPercentile95 = try known(.stayPercentile95)
    switchers = try container.decodeIfPresent(Switchers.self, forKey: .switchers)
    waits = try container.decodeIfPresent(FamilyWaits.self, forKey: .waits)
    persons = try container.decode(Int.self, forKey: .persons)
    events = try container.decode(Int.self, forKey: .events)
    accepted = try container.decode(Double.self, forKey: .accepted)
  }

  /// Throws only what the encoder throws: what is not known becomes `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(months, forKey: .months)
    var series = container.nestedContainer(keyedBy: Series.Name.self, forKey: .series)
    for own in Series.allCases { try series.encode(EachFiniteOrNull(wrappedValue: self[own]), forKey: own.name) }
    for (key, total) in [(Key.admittedTotal, admittedTotal), (.arrivedTotal, arrivedTotal), (.housedTotal, housedTotal), (.accepted, accepted)] {
      try container.encode(total, forKey: key)
    }
    let days: [(Key, Double)] = [
      (.daysApartMean, daysApartMean), (.daysApartMedian, daysApartMedian), (.daysApartPercentile95, daysApartPercentile95),
      (.stayMean, stayMean), (.stayPercentile95, stayPercentile95),
    ]
    for (key, value) in days { try container.encode(FiniteOrNull(wrappedValue: value), forKey: key) }
    try container.encode(daysApartInWindow, forKey: .daysApartInWindow)
    try container.encodeIfPresent(switchers, forKey: .switchers)
    try container.encodeIfPresent(waits, forKey: .waits)
    try container.encode(persons, forKey: .persons)
    try container.encode(events, forKey: .events)
  }

  /// Every series must be there; a name that is none of them is passed over.
  private mutating func decodeSeries(from container: KeyedDecodingContainer<Series.Name>) throws {
    for series in Series.allCases {
      let values = try container.decode(EachFiniteOrNull.self, forKey: series.name).wrappedValue
      guard values.count == months else {
        throw DecodingError.dataCorruptedError(
          forKey: series.name, in: container, debugDescription: "\(series) has \(values.count) months instead of \(months).")
      }
      for (month, value) in values.enumerated() { self[series, month] = value }
    }
  }
}
