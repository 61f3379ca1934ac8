public import Vocabulary

/// Why a player does what it does: facts, in shares of what the party's best is worth.
public enum PlayerReason: Sendable, Hashable {
  /// A worth as a share of the party's scale, in hundredths.
  public typealias Share = Int

  /// The chair that keeps the order, or a party by its temper.
  case plays(PlayerTerms)
  /// A package that crosses no line of the party and is worth what it asks for now.
  case offers(worth: Share, asks: Share)
  /// No package is found that the party could lay on the table.
  case hasNoOffer
  /// The change of the text by which the party gains most.
  case changes(measure: Phrase, to: Phrase, worth: Share, asks: Share)
  case leaves(worth: Share, asks: Share)
  case wasNotAgreed
  case answers(Answer)
  case answersChange(ChangeAnswer)

  /// To a text that is put to all.
  public enum Answer: Sendable, Hashable {
    /// Worth what the party asks for.
    case accepts(worth: Share, asks: Share)
    /// Less than that, and no less than its walk-away value.
    case canLive(worth: Share, walkAway: Share)
    case asksMore(worth: Share, asks: Share)
    case belowWalkAway(worth: Share, walkAway: Share)
    case crosses(line: Phrase)
    /// A text that names no option of the measures on the table.
    case cannotRead
  }

  /// To a change of the text.
  public enum ChangeAnswer: Sendable, Hashable {
    case isNoWorse
    case isAcceptable(worth: Share)
    case isWorse(from: Share, to: Share)
    case crosses(line: Phrase)
    case cannotRead
  }

  /// What would take away an objection.
  public enum Remedy: Sendable, Hashable {
    /// One change that is enough.
    case option(measure: Phrase, Phrase)
    /// More than one, beginning with this.
    case several(measure: Phrase, Phrase)
    /// A change to begin with, of whoever does not say what is enough.
    case towards(measure: Phrase, Phrase)
    case textAsItWas
    case readable
    case nothing
  }
}
