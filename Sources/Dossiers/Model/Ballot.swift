public import Vocabulary

/// A vote as it was cast, with the rule that it was counted by and others beside it.
public struct Ballot: Sendable, Hashable {
  /// How a member voted.
  public enum Cast: String, Sendable, Hashable, Codable, CaseIterable {
    case inFavour = "for"
    case against, abstained
  }

  /// The vote of one member.
  public struct Vote: Sendable, Hashable {
    public var party: PartyID
    public var cast: Cast
    /// Where the dossier writes it.
    package var place: FilePlace
  }

  /// A test of a rule: of what, and how much of it must be in favour.
  public struct Test: Sendable, Hashable {
    public var name: Phrase
    /// In the order of the votes; one each where the dossier gives none.
    public var weights: [Int]
    public var needed: Int
  }

  /// A rule by which the votes are counted.
  public struct Rule: Sendable, Hashable {
    public var name: Phrase
    public var article: Phrase?
    public var tests: [Test]
    public var leastBlocking: Int?
    public var sources: [SourceID]
  }

  public var id: BallotID
  public var name: Phrase
  public var date: CalendarDate
  /// Those in favour first, then those against, then those who abstained, each in the order of the file.
  public var votes: [Vote]
  /// The rule that held first, then those to compare with.
  public var rules: [Rule]
  public var sources: [SourceID]
}

/// The name of a vote as it was cast.
public typealias BallotID = Identifier<Ballot>

/// A party of which no position is known, whatever it voted: it makes no demands in a search, and no sheet says that it wants nothing.
public struct SilentParty: Sendable, Hashable {
  public var id: PartyID
  public var otherNames: [String]
  public var sources: [SourceID]
}
