public import Vocabulary

/// The name of a seat, as the opening or an invitation gives it.
public typealias SeatID = Identifier<Seat>
/// The name of an act: 128 random bits or more, written by whoever does it, used once.
public typealias ActID = Identifier<Act>
/// The name of a person, who is no seat; never what the person is called.
public typealias PersonID = Identifier<NamedAtTable.Person>
/// A session, named by the act that opened it.
public typealias SessionID = Identifier<NamedAtTable.Session>
/// A proposal, named by the act that laid it on the table.
public typealias ProposalID = Identifier<NamedAtTable.Proposal>
/// An amendment, named by its act.
public typealias AmendmentID = Identifier<NamedAtTable.Amendment>
/// A referral, named by its act.
public typealias ReferralID = Identifier<NamedAtTable.Referral>
/// A finding of the review attached to a referral; unique within it alone.
public typealias FindingID = Identifier<NamedAtTable.Finding>
/// A consent round, named by the act that opened it.
public typealias RoundID = Identifier<NamedAtTable.Round>
/// A vote, named by the act that announced it.
public typealias VoteID = Identifier<NamedAtTable.Vote>
/// A decision, or an end without one, named by its act.
public typealias DecisionID = Identifier<NamedAtTable.Decision>

/// An opening of sealed positions, named by the first act that agreed to it.
public typealias OpeningID = Identifier<NamedAtTable.Opening>

/// What an identifier at a table can name; one empty type each, so that their names do not mix.
public enum NamedAtTable {
  public enum Person {}
  public enum Session {}
  public enum Proposal {}
  public enum Amendment {}
  public enum Referral {}
  public enum Finding {}
  public enum Round {}
  public enum Vote {}
  public enum Decision {}
  public enum Opening {}
}

extension Identifier {
  /// What an act began carries the name of the act, so a name tells nothing that the act does not.
  public init(_ act: ActID) { self.init(rawValue: act.rawValue) }
}
