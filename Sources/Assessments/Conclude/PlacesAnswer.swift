public import Dispersal
public import Vocabulary

/// Where people go, at the date of the act's cycle and at a later date by which every variant has worked for five years.
public struct PlacesAnswer: Sendable, Hashable, Codable {
  /// One where the dossier gives the need, which then has no month.
  public var dates: [PlacesNeed]
  /// At the date of the act's cycle, and at the later date.
  public var first: PlacesNeed { dates[0] }
  public var later: PlacesNeed { dates[dates.count - 1] }
}

/// The need for places at the beginning of a month, and who provides them.
public struct PlacesNeed: Sendable, Hashable, Codable {
  /// `nil` where the dossier gives the need without a month.
  public var month: CalendarMonth?
  /// Need in places at the 5th, 50th and 95th percentile.
  public var low: Int?
  public var median: Int
  public var high: Int?
  /// Places per province and per municipality at the median, in the order of the dossier, and per municipality at the two ends.
  public var provinces: [Int]
  public var municipalities: [Int]
  public var municipalitiesLow: [Int]?
  public var municipalitiesHigh: [Int]?
  /// What a variant changes of the need; nought under today's law, `nil` where the dossier gives the need.
  public var change: PlacesChange?
  /// Ties at the median that were settled by the order of the list.
  public var ties: [SettledTie]
}
