/// The municipalities of a province at one table, each with its share, what it is able to take and what it asks for a place more.
///
/// Dutch: tafel van de provincie.
public struct ProvincialTable: Sendable, Hashable {
  /// A municipality at the table.
  ///
  /// It lacks places where its share is above what it is able to provide, and has room where it is below.
  public struct Member: Sendable, Hashable {
    public var name: String
    /// Places that are its share of the task.
    public var share: Int
    /// Most places that it is able or willing to provide. May be below the share.
    public var able: Int
    /// What it asks for each place beyond its share, and what it would pay for each place that another takes over; whole units of the same kind, such
    /// as euros or homes for permit holders. `nil` where it named no price: it comes after all who did, and what it costs is not known.
    public var asks: Int?
    public var pays: Int?

    /// Prices that nobody named are not known.
    public init(name: String, share: Int, able: Int, asks: Int? = nil, pays: Int? = nil) {
      self.name = name
      self.share = share
      self.able = able
      self.asks = asks
      self.pays = pays
    }
  }

  /// A figure that a member brings. It tells in an error which of the four is below zero.
  public enum Figure: String, Sendable, Hashable {
    case share, able, asks, pays
  }

  /// Places that one municipality takes over from another.
  public struct Trade: Sendable, Hashable {
    /// Positions at the table of the giver and the taker.
    public var from: Int
    public var to: Int
    /// One or more; what is paid for them is not part of a trade.
    public var places: Int

    public init(from: Int, to: Int, places: Int) {
      self.from = from
      self.to = to
      self.places = places
    }
  }

  /// At least two. Their order settles what prices leave open.
  public var members: [Member]

  /// Throws `DispersalError`, the first of all. The errors are `tooFewMembers` and `negativeFigure`.
  public init(_ members: [Member]) throws(DispersalError) {
    guard members.count > 1 else { throw .tooFewMembers(members.count) }
    for member in members {
      let figures: [(Figure, Int?)] = [(.share, member.share), (.able, member.able), (.asks, member.asks), (.pays, member.pays)]
      for case (let figure, let value?) in figures where value < 0 {
        throw .negativeFigure(member: member.name, figure: figure, value: value)
      }
    }
    self.members = members
  }

  /// Places per municipality after trades. Throws `DispersalError`: the sum never changes, nobody gives more than it has, nobody ends above what it
  /// is able to.
  ///
  /// Trades are carried out in order, so a place taken over can be passed on by a later one. A share above what its member is able to provide is no
  /// error, as long as it ends no higher.
  public func places(after trades: [Trade]) throws(DispersalError) -> [Int] {
    var places = members.map(\.share)
    for (number, trade) in trades.enumerated() {
      guard members.indices.contains(trade.from), members.indices.contains(trade.to) else { throw .unknownMember(trade: number) }
      guard trade.from != trade.to else { throw .tradeWithItself(trade: number, member: members[trade.from].name) }
      guard trade.places > 0 else { throw .tradeOfNothing(trade: number, places: trade.places) }
      places[trade.from] -= trade.places
      places[trade.to] += trade.places
      guard places[trade.from] >= 0 else { throw .givesTooMuch(trade: number, member: members[trade.from].name, short: -places[trade.from]) }
    }
    for (index, member) in members.enumerated() where places[index] > max(member.able, member.share) {
      throw .beyondAble(member: member.name, places: places[index], able: member.able)
    }
    return places
  }

  /// How many places each still lacks, by what it is able to provide; 0 for who does not.
  ///
  /// `places` holds a number per member, such as its share; so it does for `room`.
  public func lacking(_ places: [Int]) -> [Int] { members.indices.map { max(0, places[$0] - members[$0].able) } }

  /// Places that a municipality has room for beyond its number.
  public func room(_ places: [Int]) -> [Int] { members.indices.map { max(0, members[$0].able - places[$0]) } }
}
