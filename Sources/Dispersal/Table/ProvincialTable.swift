public import Vocabulary

/// The municipalities of a province at one table, each with its share, what it is able to take and what it asks for a place more.
///
/// Dutch: provinciale regietafel, Dispersal Act art. 4.
public struct ProvincialTable: Sendable, Hashable {
  /// A municipality at the table.
  public struct Member: Sendable, Hashable {
    public var name: String
    /// Places that are its share of the task.
    public var share: Int
    /// Most places that it is able or willing to provide.
    public var able: Int
    /// What it asks for each place beyond its share, and what it would pay for each place that another takes over; whole units of the same kind, such
    /// as euros or homes for permit holders.
    public var asks: Int
    public var pays: Int

    public init(name: String, share: Int, able: Int, asks: Int = 0, pays: Int = 0) {
      self.name = name
      self.share = share
      self.able = able
      self.asks = asks
      self.pays = pays
    }
  }

  /// What is given in return for places.
  public enum Return: Sendable, Hashable {
    case nothing
    /// Permit holders housed on top of the own task.
    case permitHolders(Int)
    /// Places of another kind, such as for unaccompanied minors.
    case otherPlaces(Int)
    /// Whole euros, where the dossier says that the rules allow it.
    case money(Int)
  }

  /// Places that one municipality takes over from another.
  public struct Trade: Sendable, Hashable {
    public var from: Int
    public var to: Int
    public var places: Int
    public var inReturn: Return

    public init(from: Int, to: Int, places: Int, inReturn: Return = .nothing) {
      self.from = from
      self.to = to
      self.places = places
      self.inReturn = inReturn
    }
  }

  public var members: [Member]
  /// Whether places may be traded for money.
  public var allowsMoney: Bool

  /// Throws `TableFault`, the first of all.
  public init(_ members: [Member], allowsMoney: Bool = false) throws(TableFault) {
    guard members.count > 1 else { throw .tooFew(members.count) }
    for member in members {
      for (what, value) in [("share", member.share), ("able", member.able), ("asks", member.asks), ("pays", member.pays)] where value < 0 {
        throw .negative(member: member.name, what: what, value: value)
      }
    }
    self.members = members
    self.allowsMoney = allowsMoney
  }

  /// Places per municipality after trades. Throws `TableFault`: the sum never changes, nobody gives more than it has, nobody ends above what it is
  /// able to.
  public func places(after trades: [Trade]) throws(TableFault) -> [Int] {
    var places = members.map(\.share)
    for (number, trade) in trades.enumerated() {
      guard members.indices.contains(trade.from), members.indices.contains(trade.to) else { throw .unknownMember(trade: number) }
      guard trade.from != trade.to else { throw .withItself(trade: number, member: members[trade.from].name) }
      guard trade.places > 0 else { throw .noPlaces(trade: number, places: trade.places) }
      if case .money = trade.inReturn, !allowsMoney { throw .moneyNotAllowed(trade: number) }
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
  public func lacking(_ places: [Int]) -> [Int] { members.indices.map { max(0, places[$0] - members[$0].able) } }

  /// Places that a municipality has room for beyond its number.
  public func room(_ places: [Int]) -> [Int] { members.indices.map { max(0, members[$0].able - places[$0]) } }
}

/// Trades or members that cannot be, with the reason.
public enum TableFault: Explained, Sendable, Hashable {
  case tooFew(Int)
  case negative(member: String, what: String, value: Int)
  case unknownMember(trade: Int)
  case withItself(trade: Int, member: String)
  case noPlaces(trade: Int, places: Int)
  case moneyNotAllowed(trade: Int)
  case givesTooMuch(trade: Int, member: String, short: Int)
  case beyondAble(member: String, places: Int, able: Int)
}

extension TableFault: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .tooFew(let count):
      Phrase(
        nl: "Er \(count == 1 ? "zit één gemeente" : "zitten \(count) gemeenten") aan de tafel; voor een ruil zijn er twee nodig.",
        en: "There \(count == 1 ? "is one municipality" : "are \(count) municipalities") at the table; a trade takes two.")
    case .negative(let member, let what, let value):
      Phrase(
        nl: "\(member): \(what == "share" ? "het aandeel" : what) is \(value); dat moet nul of meer zijn.",
        en: "\(member): \(what) is \(value); it must be zero or more.")
    case .unknownMember(let trade):
      Phrase(
        nl: "Ruil \(trade + 1) noemt een gemeente die niet aan deze tafel zit.",
        en: "Trade \(trade + 1) names a municipality that is not at this table.")
    case .withItself(let trade, let member):
      Phrase(nl: "Ruil \(trade + 1): \(member) kan niet met zichzelf ruilen.", en: "Trade \(trade + 1): \(member) cannot trade with itself.")
    case .noPlaces(let trade, let places):
      Phrase(
        nl: "Ruil \(trade + 1) verplaatst \(places) plaatsen; geef er één of meer.",
        en: "Trade \(trade + 1) moves \(places) places; give one or more.")
    case .moneyNotAllowed(let trade):
      Phrase(
        nl:
          "Ruil \(trade + 1) is voor geld, en dat staat deze tafel niet toe. Kies een andere tegenprestatie, of sta geld in het dossier toe, met de "
          + "grond ervoor.",
        en:
          "Trade \(trade + 1) is for money, which this table does not allow. Take another return, or allow money in the dossier with its ground.")
    case .givesTooMuch(let trade, let member, let short):
      Phrase(
        nl: "Ruil \(trade + 1): \(member) geeft \(short) plaatsen meer dan zij op dat moment heeft.",
        en: "Trade \(trade + 1): \(member) gives \(short) places more than it has at that moment.")
    case .beyondAble(let member, let places, let able):
      Phrase(
        nl: "De ruilen kloppen niet: \(member) zou \(places) plaatsen krijgen en kan er \(able) bieden. Geef haar er \(places - able) minder.",
        en:
          "The trades do not balance: \(member) would have \(places) places and is able to provide \(able). Give it \(places - able) fewer.")
    }
  }
}
